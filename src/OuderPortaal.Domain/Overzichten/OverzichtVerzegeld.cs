using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>The days of availability are over (R-AM-04).</summary>
public sealed record OverzichtVerzegeld(Guid OverzichtId, Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
