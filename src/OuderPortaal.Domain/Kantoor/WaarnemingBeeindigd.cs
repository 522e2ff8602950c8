namespace OuderPortaal.Domain.Kantoor;

/// <summary>The directeur ended it before its last day.</summary>
public sealed record WaarnemingBeeindigd(Guid WaarnemingId, DateTimeOffset Op) : Gebeurtenis(Op);
