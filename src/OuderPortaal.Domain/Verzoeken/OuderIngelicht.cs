namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Whose request it was is told that there will be no answer; the same words whatever the pupil chose.</summary>
public sealed record OuderIngelicht(Guid VerzoekId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
