using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>The school lodged a view in writing about an erasure.</summary>
public sealed record ZienswijzeSchoolOntvangen(Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
