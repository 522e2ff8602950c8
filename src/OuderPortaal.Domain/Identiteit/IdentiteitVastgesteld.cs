namespace OuderPortaal.Domain.Identiteit;

/// <summary>Somebody's identity was recorded.</summary>
public sealed record IdentiteitVastgesteld(Guid VerificatieId, AccountId? AccountId, Guid? VerzoekId, Identificatiewijze Wijze, DateTimeOffset Op) : Gebeurtenis(Op);
