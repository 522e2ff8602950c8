using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OuderPortaal.Web.Data;

/// <summary>Instants are stored as UTC milliseconds since 1970, because SQLite cannot compare a DateTimeOffset.</summary>
public sealed class UtcMillisecondenConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconden => DateTimeOffset.FromUnixTimeMilliseconds(milliseconden));
