namespace OuderPortaal.Domain.Verzoeken;

/// <summary>A request on paper was attached to an account; its date of receipt stays.</summary>
public sealed record AccountGekoppeld(Guid VerzoekId, AccountId AccountId, DateTimeOffset Op) : Verzoekgebeurtenis(VerzoekId, Op);
