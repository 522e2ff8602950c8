using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>An earlier recipient did not answer in 14 days and is reminded.</summary>
public sealed record KennisgevingHerinnerd(Guid KennisgevingId, Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
