using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>Who gives consent, and as what (R-TST-2).</summary>
/// <param name="Als">Capacity.</param>
/// <param name="Naam">First and last name.</param>
/// <param name="Account">Null for somebody on paper.</param>
public sealed record Toestemmingsgever(VertegenwoordigingSoort Als, string Naam, AccountId? Account = null);
