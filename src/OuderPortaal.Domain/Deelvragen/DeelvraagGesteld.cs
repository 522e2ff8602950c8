namespace OuderPortaal.Domain.Deelvragen;

/// <summary>A colleague, school or expert was asked something; never the words.</summary>
public sealed record DeelvraagGesteld(Guid VerzoekId, Guid DeelvraagId, DateTimeOffset Op) : Deelvraaggebeurtenis(VerzoekId, DeelvraagId, Op);
