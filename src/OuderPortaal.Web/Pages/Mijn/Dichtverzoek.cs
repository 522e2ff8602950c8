namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>A request of a parent about which a pupil of 16 decides: all that its reader may know of it (D11c, R-VTG-18). Local dates.</summary>
/// <param name="PubliekId">Random id.</param>
/// <param name="Nummer">As in the letters.</param>
/// <param name="Voornaam">Of the pupil.</param>
/// <param name="OntvangenOp">Date of receipt.</param>
/// <param name="Uitslag">The reader hears how it goes on, at the latest on this date.</param>
/// <param name="IngelichtOp">Date of the letter that no answer comes; null before.</param>
public sealed record Dichtverzoek(string PubliekId, string Nummer, string Voornaam, DateOnly OntvangenOp, DateOnly Uitslag, DateOnly? IngelichtOp);
