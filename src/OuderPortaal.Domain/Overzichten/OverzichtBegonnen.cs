using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>Composing began; from here nothing of this pupil is destroyed (R-INZ-11).</summary>
public sealed record OverzichtBegonnen(Guid OverzichtId, Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
