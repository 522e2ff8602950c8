namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Nothing remains to be done; the retention of the request starts.</summary>
public sealed record VerzoekAfgesloten(Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
