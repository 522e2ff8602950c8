namespace OuderPortaal.Domain.Leerlingen;

/// <summary>A code was made for a letter to a pupil who has only an account.</summary>
public sealed record LeerlingcodeGemaakt(Guid CodeId, Guid LeerlingId, DateTimeOffset Op) : Gebeurtenis(Op);
