using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>A place is left out, with a ground (R-INZ-9).</summary>
public sealed record GegevenWeggelaten(Guid OverzichtId, Guid VerzoekId, WeglatingGrond Grond, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
