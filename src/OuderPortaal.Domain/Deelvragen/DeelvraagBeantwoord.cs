namespace OuderPortaal.Domain.Deelvragen;

/// <summary>The answer came; never the words.</summary>
public sealed record DeelvraagBeantwoord(Guid VerzoekId, Guid DeelvraagId, DateTimeOffset Op) : Deelvraaggebeurtenis(VerzoekId, DeelvraagId, Op);
