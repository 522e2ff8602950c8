namespace OuderPortaal.Domain.Registers;

/// <summary>An activity came into the register.</summary>
public sealed record ActiviteitOpgenomen(Guid VerwerkingsactiviteitId, DateTimeOffset Op) : Gebeurtenis(Op);
