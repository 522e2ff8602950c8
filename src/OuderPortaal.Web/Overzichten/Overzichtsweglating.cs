using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Overzichten;

/// <summary>One place where something was left out: what (without saying it), where, and on what ground (R-AM-05).</summary>
/// <param name="Grond">The ground.</param>
/// <param name="Omschrijving">"naam van een ander kind".</param>
/// <param name="GegevenNummer">Line of the overview; null when it is about a document.</param>
/// <param name="DocumentId">Document; null when it is about a line.</param>
/// <param name="AantalPlaatsen">How often.</param>
public sealed record Overzichtsweglating(WeglatingGrond Grond, string Omschrijving, int? GegevenNummer, string? DocumentId, int AantalPlaatsen = 1);
