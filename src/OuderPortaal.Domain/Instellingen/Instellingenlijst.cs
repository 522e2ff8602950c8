using System.Globalization;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Instellingen;

/// <summary>All settings that the portal lets people change, in the order in which they are shown. What is not here cannot be changed, or would do nothing.</summary>
public static partial class Instellingenlijst
{
    public static IReadOnlyList<Instelling> Alle { get; } = [.. Termijnen, .. Leeftijd, .. Rechten, .. Dwangsombedragen, .. Klachten, .. Keuzes, .. Feestdagen, .. Swv, .. Functionaris, .. Reglement];

    public static Instelling? Vind(string? code) => Alle.FirstOrDefault(i => i.Code == code);

    private static Instelling Getal(
        string code, Instellingengroep groep, string naam, string uitleg, string regel, int min, int max, string eenheid, Func<Instellingswaarden, int> lees, Func<Instellingswaarden, int, Instellingswaarden> zet,
        string? waarom = null, bool jurist = false, bool bijVerzoek = true)
    {
        var grens = $"Van {min} tot en met {max} {eenheid}.{(waarom is null ? "" : $" {waarom}")}";
        return new(
            code, groep, Instellingsvorm.Getal, s => lees(s.Waarden).ToString(CultureInfo.InvariantCulture),
            (s, waarde) => s with { Waarden = zet(s.Waarden, int.Parse(waarde, CultureInfo.InvariantCulture)) },
            tekst => Instelling.Getal(tekst, min, max, regel, $"Kies een heel getal van {min} tot en met {max}.{(waarom is null ? "" : $" {waarom}")}"))
        {
            Naam = naam, Uitleg = uitleg, Regel = regel, Grens = grens, VraagtJurist = jurist, Eenheid = eenheid, BlijftBijVerzoek = bijVerzoek,
        };
    }

    private static Instelling Keuze<T>(
        string code, Instellingengroep groep, string naam, string uitleg, string regel, Func<Instellingswaarden, T> lees, Func<Instellingswaarden, T, Instellingswaarden> zet, bool jurist, params (T Waarde, string Label)[] antwoorden)
        where T : notnull => Keuze(code, groep, naam, uitleg, regel, lees, zet, jurist, bijVerzoek: true, antwoorden);

    private static Instelling Keuze<T>(
        string code, Instellingengroep groep, string naam, string uitleg, string regel, Func<Instellingswaarden, T> lees, Func<Instellingswaarden, T, Instellingswaarden> zet, bool jurist, bool bijVerzoek,
        (T Waarde, string Label)[] antwoorden)
        where T : notnull
    {
        var keuzes = antwoorden.Select(a => new Instellingskeuze(Tekst(a.Waarde), a.Label)).ToList();
        return new(
            code, groep, Instellingsvorm.Keuze, s => Tekst(lees(s.Waarden)),
            (s, waarde) => s with { Waarden = zet(s.Waarden, antwoorden.Single(a => Tekst(a.Waarde) == waarde).Waarde) },
            tekst => keuzes.Exists(k => k.Waarde == tekst) ? tekst : throw new RuleViolation(regel, "Kies een antwoord.", "Nieuw"))
        {
            Naam = naam, Uitleg = uitleg, Regel = regel, Antwoorden = keuzes, VraagtJurist = jurist, BlijftBijVerzoek = bijVerzoek,
        };
    }

    private static Instelling JaNee(
        string code, Instellingengroep groep, string naam, string uitleg, string regel, Func<Instellingswaarden, bool> lees, Func<Instellingswaarden, bool, Instellingswaarden> zet, bool jurist = false,
        string ja = "Ja", string nee = "Nee", bool bijVerzoek = true) => Keuze(code, groep, naam, uitleg, regel, lees, zet, jurist, bijVerzoek, [(true, ja), (false, nee)]);

    private static string Tekst<T>(T waarde) => string.Create(CultureInfo.InvariantCulture, $"{waarde}");

    private static Instellingswaarden Met(this Instellingswaarden waarden, Func<TermijnInstellingen, TermijnInstellingen> zet) => waarden with { Termijnen = zet(waarden.Termijnen) };

    private static Instellingswaarden MetKeuze(this Instellingswaarden waarden, Func<Domain.Instellingen.Keuzes, Domain.Instellingen.Keuzes> zet) => waarden with { Keuzes = zet(waarden.Keuzes) };
}
