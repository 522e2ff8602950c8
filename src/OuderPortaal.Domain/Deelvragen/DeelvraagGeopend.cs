namespace OuderPortaal.Domain.Deelvragen;

/// <summary>Who was asked typed in the code and read the question.</summary>
public sealed record DeelvraagGeopend(Guid VerzoekId, Guid DeelvraagId, DateTimeOffset Op) : Deelvraaggebeurtenis(VerzoekId, DeelvraagId, Op);
