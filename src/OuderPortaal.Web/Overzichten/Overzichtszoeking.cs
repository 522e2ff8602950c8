using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Overzichten;

/// <summary>One source that was searched (R-INZ-4).</summary>
/// <param name="Bron">"Papieren map".</param>
/// <param name="DoorzochtOp">Local date.</param>
/// <param name="Resultaat">What came of it.</param>
public sealed record Overzichtszoeking(string Bron, DateOnly DoorzochtOp, Zoekresultaat Resultaat);
