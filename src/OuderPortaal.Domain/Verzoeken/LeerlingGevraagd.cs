namespace OuderPortaal.Domain.Verzoeken;

/// <summary>A pupil who became 16 was asked what must happen with the request of a parent, and the parent was told so (D11c).</summary>
public sealed record LeerlingGevraagd(Guid VerzoekId, Guid LeerlingId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
