namespace OuderPortaal.Domain.Verzoeken;

/// <summary>The pupil took that back; the request waits again.</summary>
public sealed record LeerlingkeuzeIngetrokken(Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
