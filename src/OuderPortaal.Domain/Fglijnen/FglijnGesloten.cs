namespace OuderPortaal.Domain.Fglijnen;

/// <summary>A line with the FG was closed, by the FG or after a quiet year.</summary>
public sealed record FglijnGesloten(Guid FglijnId, DateTimeOffset Op) : Fglijngebeurtenis(FglijnId, Op);
