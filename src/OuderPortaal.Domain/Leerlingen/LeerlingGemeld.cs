namespace OuderPortaal.Domain.Leerlingen;

/// <summary>Somebody with an account says to be a pupil of 16 or older.</summary>
public sealed record LeerlingGemeld(Guid MeldingId, AccountId AccountId, DateTimeOffset Op) : Gebeurtenis(Op);
