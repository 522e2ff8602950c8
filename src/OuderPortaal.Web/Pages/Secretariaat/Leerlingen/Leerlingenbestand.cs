using System.Text.Json.Serialization;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A roster as it was read, kept in a draft between looking at the differences and confirming them.</summary>
public sealed record Leerlingenbestand(IReadOnlyList<LeerlingGegevens>? Leerlingen) : ILijst
{
    [JsonIgnore]
    public bool HeeftRijen => Leerlingen is not null;
}
