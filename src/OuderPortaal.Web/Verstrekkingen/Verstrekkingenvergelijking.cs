using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Web.Verstrekkingen;

/// <summary>What a list of disclosures would add to the record.</summary>
/// <param name="Nieuw">Each with the pupil, what it is held against, and why its ground does not hold, if so.</param>
/// <param name="Bekend">Rows that stand in the record already.</param>
public sealed record Verstrekkingenvergelijking(IReadOnlyList<(Leerling Leerling, IngelezenVerstrekking Rij, Verstrekkingstoets Toets, RuleViolation? Bezwaar)> Nieuw, int Bekend)
{
    public int ZonderGrond => Nieuw.Count(n => n.Bezwaar is not null);
}
