namespace OuderPortaal.Domain.Deelvragen;

/// <summary>A question was taken back; its link is closed.</summary>
public sealed record DeelvraagIngetrokken(Guid VerzoekId, Guid DeelvraagId, DateTimeOffset Op) : Deelvraaggebeurtenis(VerzoekId, DeelvraagId, Op);
