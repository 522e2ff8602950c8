using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>An earlier recipient must be told of a change; somebody judges.</summary>
public sealed record KennisgevingGemaakt(Guid KennisgevingId, Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
