namespace OuderPortaal.Domain.Verzoeken;

/// <summary>The request rests on this link between verzoeker and pupil.</summary>
public sealed record VertegenwoordigingGekoppeld(Guid VerzoekId, Guid VertegenwoordigingId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
