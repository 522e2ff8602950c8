namespace OuderPortaal.Domain.Deelvragen;

/// <summary>Who was asked got a reminder.</summary>
public sealed record DeelvraagHerinnerd(Guid VerzoekId, Guid DeelvraagId, DateTimeOffset Op) : Deelvraaggebeurtenis(VerzoekId, DeelvraagId, Op);
