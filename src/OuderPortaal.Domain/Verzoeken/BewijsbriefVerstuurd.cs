namespace OuderPortaal.Domain.Verzoeken;

/// <summary>The letter with a code was posted; from the day after, the term stands still when that was in time (R-AM-19).</summary>
public sealed record BewijsbriefVerstuurd(Guid VerzoekId, Guid BewijsverzoekId, DateOnly VerstuurdOp, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
