namespace OuderPortaal.Domain.Leerlingen;

/// <summary>The code of that letter was typed in well by the account it belongs to.</summary>
public sealed record LeerlingcodeGebruikt(Guid CodeId, Guid LeerlingId, DateTimeOffset Op) : Gebeurtenis(Op);
