namespace OuderPortaal.Domain.Registers;

/// <summary>An activity ended and left the register.</summary>
public sealed record ActiviteitBeeindigd(Guid VerwerkingsactiviteitId, DateTimeOffset Op) : Gebeurtenis(Op);
