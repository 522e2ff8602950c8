namespace OuderPortaal.Domain.Overzichten;

/// <summary>One row of article 7 as the overview shows it.</summary>
/// <param name="Categorie">The kind.</param>
/// <param name="Code">Stable code in files and exports: <c>7a</c> to <c>7o</c>, or <c>buiten</c>.</param>
/// <param name="Kop">Heading for a parent, B1.</param>
/// <param name="StandaardBijzonder">Whether an item of this kind counts as special (AVG 9) when the source does not say; 7o and outside: yes, the careful side.</param>
/// <param name="Reglement">Where it stands, for a parent: "artikel 7, onder 1".</param>
public sealed record Artikel7Onderdeel(Categorie Categorie, string Code, string Kop, bool StandaardBijzonder, string Reglement);
