using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>What an objection closed off and was not granted is used again, after the announced day.</summary>
public sealed record AfschermingOpgeheven(Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
