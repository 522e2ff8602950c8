namespace OuderPortaal.Domain.Identiteit;

/// <summary>An earlier verification no longer counts.</summary>
public sealed record IdentiteitIngetrokken(Guid VerificatieId, AccountId? AccountId, DateTimeOffset Op) : Gebeurtenis(Op);
