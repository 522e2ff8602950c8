using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>Who must hear it is told from which local date what an objection closed off is used again.</summary>
public sealed record OpheffingAangekondigd(Guid VerzoekId, DateOnly Vanaf, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
