using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>A few invented items, enough to show what an overview looks like; the main job reads the 120 of <c>voorbeelden/</c>.</summary>
internal static class Demogegevens
{
    public const string AnderKind = "Milan B.";

    public static IEnumerable<Gegevensinhoud> Over(string naam, DateOnly datum)
    {
        var school = new Herkomst(HerkomstSoort.School, "Basisschool Het Kompas", datum);
        var ouder = new Herkomst(HerkomstSoort.Vertegenwoordiger, "Ouder", datum.AddDays(4));
        var deskundige = new Herkomst(HerkomstSoort.Deskundige, "Onderzoeker", datum.AddDays(30));
        var zelf = new Herkomst(HerkomstSoort.SwvZelf, null, datum.AddDays(45));
        yield return Maak("a1", Categorie.C7a, "Naam", naam, school);
        yield return Maak("a2", Categorie.C7a, "Woonplaats", "Voorbeeldstad", ouder);
        yield return Maak("c1", Categorie.C7c, "Ouders", "Twee ouders, samen gezag", ouder) with { Betreft = Betreft.Ouder1 };
        yield return Maak("d1", Categorie.C7d, "Gehoor", "Licht gehoorverlies rechts", ouder) with { Uitleg = "Vastgesteld door een audioloog." };
        yield return Maak("f1", Categorie.C7f, "Extra begeleiding", "Drie uur per week, rekenen", school);
        yield return Maak("i1", Categorie.C7i, "Totaal IQ", "94", deskundige) with
        {
            Aard = Aard.ProfessioneelOordeel,
            Uitleg = "Score op een intelligentietest. 100 is gemiddeld.",
        };
        yield return Maak("i2", Categorie.C7i, "Verslag van gesprek", $"Het is druk in de klas. De leerling zit naast {AnderKind} en die praat veel.", zelf) with
        {
            Aard = Aard.ProfessioneelOordeel,
        };
        yield return Maak("n1", Categorie.C7n, "Evaluatie", "De begeleiding helpt. Na de zomer kijken wij opnieuw.", zelf);
    }

    public static IReadOnlyList<Ontvanger> Ontvangers(DateOnly datum) =>
        [new Ontvanger(OntvangerSoort.BevoegdGezagSchool, Verstrekkingsgrond.BevoegdGezagArt9lid2, [Categorie.C7a, Categorie.C7f], "Schoolbestuur De Bron", datum)];

    private static Gegevensinhoud Maak(string sleutel, Categorie categorie, string label, string waarde, Herkomst herkomst) => new()
    {
        Sleutel = sleutel,
        Categorie = categorie,
        Label = label,
        Waarde = waarde,
        Herkomst = herkomst,
        Bijzonder = Artikel7.Van(categorie).StandaardBijzonder,
        Noodzaak = Artikel7.Van(categorie).StandaardBijzonder ? "Nodig om te bepalen welke hulp past." : "",
        BewarenTot = herkomst.Datum?.AddYears(4),
    };
}
