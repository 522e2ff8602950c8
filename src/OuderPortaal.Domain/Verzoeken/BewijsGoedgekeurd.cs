namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Proof that was delivered before is good.</summary>
public sealed record BewijsGoedgekeurd(Guid VerzoekId, Guid BewijsverzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
