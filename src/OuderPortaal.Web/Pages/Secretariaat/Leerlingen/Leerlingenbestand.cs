using System.Text.Json;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Formulieren;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A roster as it was read, kept in a draft between looking at the differences and confirming them.</summary>
public sealed record Leerlingenbestand(IReadOnlyList<LeerlingGegevens>? Leerlingen)
{
    /// <summary>Null when the draft holds something else, or cannot be read any more.</summary>
    public static IReadOnlyList<LeerlingGegevens>? Van(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return concept.Inhoud.Length == 0 ? null : JsonSerializer.Deserialize<Leerlingenbestand>(concept.Inhoud)?.Leerlingen;
    }

    public string Schrijf() => JsonSerializer.Serialize(this);
}
