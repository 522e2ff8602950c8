namespace OuderPortaal.Domain.Identiteit;

/// <summary>A member of staff let a new way to log in stand, or closed the account.</summary>
public sealed record HerstelBeoordeeld(Guid InlogherstelId, AccountId AccountId, HerstelOordeel Oordeel, DateTimeOffset Op) : Gebeurtenis(Op);
