namespace OuderPortaal.Domain.Deelvragen;

/// <summary>No answer came and the link is closed.</summary>
public sealed record DeelvraagVerlopen(Guid VerzoekId, Guid DeelvraagId, DateTimeOffset Op) : Deelvraaggebeurtenis(VerzoekId, DeelvraagId, Op);
