using OuderPortaal.Domain.Registers;

namespace OuderPortaal.Web.Pages.Registers.Verwerkingen;

/// <summary>The form of an entry: the fields of article 14 without the first, that the installation fills in.</summary>
public sealed class Registerinvoer
{
    /// <summary>Empty lines for more terms under those that are there.</summary>
    private const int ExtraRegels = 3;

    public string? Naam { get; set; }

    public string? GezamenlijkMet { get; set; }

    public string? Doelen { get; set; }

    public string? Betrokkenen { get; set; }

    public string? Gegevens { get; set; }

    public string? Ontvangers { get; set; }

    public string? Doorgifte { get; set; }

    public string? Waarborgen { get; set; }

    public List<Regel> Bewaartermijnen { get; set; } = [];

    public string? Beveiliging { get; set; }

    public static Registerinvoer Van(Activiteitinhoud? inhoud)
    {
        var invoer = inhoud is null ? new Registerinvoer() : new Registerinvoer
        {
            Naam = inhoud.Naam, GezamenlijkMet = inhoud.GezamenlijkMet, Doelen = inhoud.Doelen, Betrokkenen = inhoud.Betrokkenen, Gegevens = inhoud.Gegevens, Ontvangers = inhoud.Ontvangers,
            Doorgifte = inhoud.Doorgifte, Waarborgen = inhoud.Waarborgen, Beveiliging = inhoud.Beveiliging,
            Bewaartermijnen = [.. inhoud.Bewaartermijnen.Select(r => new Regel { Wat = r.Wat, Termijn = r.Termijn, Reden = r.Reden })],
        };
        invoer.Bewaartermijnen.AddRange(Enumerable.Range(0, ExtraRegels).Select(_ => new Regel()));
        return invoer;
    }

    /// <summary>As typed, with the line ends of the portal: a browser sends others.</summary>
    public Activiteitinhoud Inhoud() => new()
    {
        Naam = Tekst(Naam), GezamenlijkMet = Tekst(GezamenlijkMet), Doelen = Tekst(Doelen), Betrokkenen = Tekst(Betrokkenen), Gegevens = Tekst(Gegevens), Ontvangers = Tekst(Ontvangers),
        Doorgifte = Tekst(Doorgifte), Waarborgen = Tekst(Waarborgen), Beveiliging = Tekst(Beveiliging),
        Bewaartermijnen = [.. Bewaartermijnen.Select(r => new Bewaarregel(Tekst(r.Wat), Tekst(r.Termijn), Tekst(r.Reden)))],
    };

    private static string Tekst(string? getypt) => (getypt ?? "").ReplaceLineEndings("\n");

    public sealed class Regel
    {
        public string? Wat { get; set; }

        public string? Termijn { get; set; }

        public string? Reden { get; set; }
    }
}
