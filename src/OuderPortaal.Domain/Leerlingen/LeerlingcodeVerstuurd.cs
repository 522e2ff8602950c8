namespace OuderPortaal.Domain.Leerlingen;

/// <summary>That letter was posted.</summary>
public sealed record LeerlingcodeVerstuurd(Guid CodeId, Guid LeerlingId, DateTimeOffset Op) : Gebeurtenis(Op);
