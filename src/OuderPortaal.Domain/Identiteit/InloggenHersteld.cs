namespace OuderPortaal.Domain.Identiteit;

/// <summary>Somebody tied a new factor to an account in the place of a lost one.</summary>
public sealed record InloggenHersteld(Guid InlogherstelId, AccountId AccountId, DateTimeOffset Op) : Gebeurtenis(Op);
