using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>What a consent is about, as one value: one purpose, one body, no more (R-TST-1).</summary>
/// <param name="Doel">The one purpose.</param>
/// <param name="Richting">To or from whom.</param>
/// <param name="Naam">The one recipient or source.</param>
/// <param name="Categorieen">Kinds of article 7.</param>
/// <param name="Tekstversie">Which text was read.</param>
/// <param name="TotEnMet">Last local date.</param>
public sealed record ToestemmingGegevens(string Doel, Toestemmingsrichting Richting, string Naam, IReadOnlyList<Categorie> Categorieen, string Tekstversie, DateOnly TotEnMet);
