using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>Data of a refused objection are used again, after the announced day.</summary>
public sealed record AfschermingOpgeheven(Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
