namespace OuderPortaal.Domain.Verzoeken;

/// <summary>About whom, as the verzoeker typed it; nothing tells whether that person is known (R-SEC-4). The secretariaat matches it to the register.</summary>
/// <param name="Naam">First and last name of the child; the own name for own data.</param>
/// <param name="Geboortedatum">Local date; null for own data.</param>
/// <param name="LeerlingId">Filled when the verzoeker chose a child that is linked to the account.</param>
public sealed record Betrokkene(string Naam, DateOnly? Geboortedatum, Guid? LeerlingId = null);
