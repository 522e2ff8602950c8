using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>The verzoeker put a view of one's own beside an item.</summary>
public sealed record VerklaringAfgelegd(Guid VerzoekId, Guid OnderdeelId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
