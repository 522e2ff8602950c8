using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>The letter to an earlier recipient can be printed.</summary>
public sealed record KennisgevingKlaargezet(Guid KennisgevingId, Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
