using System.Text.Json.Serialization;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Web.Verstrekkingen;

/// <summary>A list of disclosures as it was read, kept in a draft between looking at it and confirming it.</summary>
public sealed record Verstrekkingenbestand(IReadOnlyList<IngelezenVerstrekking>? Verstrekkingen) : ILijst
{
    [JsonIgnore]
    public bool HeeftRijen => Verstrekkingen is not null;
}
