namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>Somebody with a right by law saw data of a pupil.</summary>
public sealed record InzageVerleend(Guid InzageverleningId, Guid LeerlingId, DateTimeOffset Op) : Gebeurtenis(Op);
