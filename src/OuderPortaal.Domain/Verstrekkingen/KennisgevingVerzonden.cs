using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>The letter to an earlier recipient is in the post.</summary>
public sealed record KennisgevingVerzonden(Guid KennisgevingId, Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
