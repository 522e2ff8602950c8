using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>The verzoeker is told from which local date data of a refused objection are used again.</summary>
public sealed record OpheffingAangekondigd(Guid VerzoekId, DateOnly Vanaf, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
