using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>What stands there, as far as the one who pointed at it may read it now.</summary>
/// <param name="Plek">Where the SWV keeps it.</param>
/// <param name="Was">What it says; empty for a document.</param>
/// <param name="Aard">As the overview named it.</param>
public sealed record Aangewezen(Correctieplek Plek, string Was, Aard Aard);
