namespace OuderPortaal.Domain.Fglijnen;

/// <summary>A message was written in a line with the FG; never what it says.</summary>
public sealed record FgberichtGeschreven(Guid FglijnId, Fgrichting Richting, DateTimeOffset Op) : Fglijngebeurtenis(FglijnId, Op);
