namespace OuderPortaal.Domain.Overzichten;

/// <summary>Article 7 of the reglement as a table: code, heading, default of "bijzonder" (regels A3).</summary>
public static class Artikel7
{
    private static readonly Artikel7Onderdeel[] Tabel =
    [
        new(Categorie.C7a, "7a", "Naam, adres en geboortedatum", false, "artikel 7, onder 1"),
        new(Categorie.C7b, "7b", "Nationaliteit", false, "artikel 7, onder 2"),
        new(Categorie.C7c, "7c", "Ouders en verzorgers", false, "artikel 7, onder 3"),
        new(Categorie.C7d, "7d", "Gezondheid en welzijn", true, "artikel 7, onder 4"),
        new(Categorie.C7e, "7e", "Godsdienst of levensovertuiging", true, "artikel 7, onder 5"),
        new(Categorie.C7f, "7f", "Onderwijs en ondersteuning", false, "artikel 7, onder 6"),
        new(Categorie.C7g, "7g", "Organisatie van de hulp", false, "artikel 7, onder 7"),
        new(Categorie.C7h, "7h", "Gegevens van de school", false, "artikel 7, onder 8"),
        new(Categorie.C7i, "7i", "Onderzoek en beschrijving", true, "artikel 7, onder 9"),
        new(Categorie.C7j, "7j", "Wat de school heeft gedaan", false, "artikel 7, onder 10"),
        new(Categorie.C7k, "7k", "Contacten met hulpverleners", true, "artikel 7, onder 11"),
        new(Categorie.C7l, "7l", "Gegevens van andere organisaties", true, "artikel 7, onder 12"),
        new(Categorie.C7m, "7m", "Ontwikkelingsperspectief", true, "artikel 7, onder 13"),
        new(Categorie.C7n, "7n", "Voortgang en afsluiting", false, "artikel 7, onder 14"),
        new(Categorie.C7o, "7o", "Andere gegevens die de wet vraagt", true, "artikel 7, onder 15"),
        new(Categorie.Buiten, "buiten", "Gegevens die niet in ons reglement staan", true, "niet in artikel 7"),
    ];

    /// <summary>The fifteen kinds, in the order of the reglement; without <see cref="Categorie.Buiten"/>.</summary>
    public static IReadOnlyList<Artikel7Onderdeel> Onderdelen { get; } = Tabel[..15];

    public static Artikel7Onderdeel Van(Categorie categorie) => Tabel[(int)categorie];

    /// <summary>The kind of a code (any case, spaces around it allowed); null when the code is not one of 7a to 7o.</summary>
    public static Categorie? VanCode(string? code)
    {
        var gezocht = (code ?? "").AsSpan().Trim();
        foreach (var onderdeel in Onderdelen)
        {
            if (gezocht.Equals(onderdeel.Code, StringComparison.OrdinalIgnoreCase)) return onderdeel.Categorie;
        }

        return null;
    }
}
