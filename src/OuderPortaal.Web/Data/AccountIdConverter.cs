using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Data;

/// <summary>Stores the bare key.</summary>
public sealed class AccountIdConverter() : ValueConverter<AccountId, Guid>(id => id.Waarde, waarde => new AccountId(waarde));
