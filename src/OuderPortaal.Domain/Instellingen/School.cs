namespace OuderPortaal.Domain.Instellingen;

/// <summary>A school of the region with its bevoegd gezag (R-1-13).</summary>
public sealed record School(string Naam, string BevoegdGezag);
