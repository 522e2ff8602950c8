using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Web.Import;

/// <summary>One row of a list of disclosures.</summary>
/// <param name="Regel">Line of the file.</param>
/// <param name="Kenmerk">Number of the pupil, as the register writes it.</param>
/// <param name="Gegevens">What it says.</param>
public sealed record IngelezenVerstrekking(int Regel, string Kenmerk, VerstrekkingGegevens Gegevens);
