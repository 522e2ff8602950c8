using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OuderPortaal.Web.Data.Configurations;

internal static class JsonExtensions
{
    /// <summary>Values of an enum by their name, as in columns of their own.</summary>
    public static readonly JsonSerializerOptions MetNamen = new(JsonSerializerOptions.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>A value as JSON in one column. Of immutable rows, or replaced as a whole: the comparer only has to know the same reference.</summary>
    public static PropertyBuilder<T> AlsJson<T>(this PropertyBuilder<T> eigenschap, JsonSerializerOptions? opties = null)
    {
        var zo = opties ?? JsonSerializerOptions.Web;
        return eigenschap.HasConversion(
            waarde => JsonSerializer.Serialize(waarde, zo),
            tekst => JsonSerializer.Deserialize<T>(tekst, zo)!,
            new ValueComparer<T>((a, b) => ReferenceEquals(a, b), t => t!.GetHashCode(), t => t));
    }
}
