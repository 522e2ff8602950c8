using System.Text.Json;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Web.Verstrekkingen;

/// <summary>A list of disclosures as it was read, kept in a draft between looking at it and confirming it.</summary>
public sealed record Verstrekkingenbestand(IReadOnlyList<IngelezenVerstrekking>? Verstrekkingen)
{
    /// <summary>Null when the draft holds something else, or cannot be read any more.</summary>
    public static IReadOnlyList<IngelezenVerstrekking>? Van(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return concept.Inhoud.Length == 0 ? null : JsonSerializer.Deserialize<Verstrekkingenbestand>(concept.Inhoud)?.Verstrekkingen;
    }

    public string Schrijf() => JsonSerializer.Serialize(this);
}
