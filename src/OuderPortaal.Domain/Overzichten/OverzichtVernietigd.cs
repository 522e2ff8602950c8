using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>Content and keys are gone.</summary>
public sealed record OverzichtVernietigd(Guid OverzichtId, Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
