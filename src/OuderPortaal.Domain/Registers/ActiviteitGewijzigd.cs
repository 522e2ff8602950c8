namespace OuderPortaal.Domain.Registers;

/// <summary>A new version of an activity was written.</summary>
public sealed record ActiviteitGewijzigd(Guid VerwerkingsactiviteitId, DateTimeOffset Op) : Gebeurtenis(Op);
