using System.Globalization;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Instellingen;

public static partial class Instellingenlijst
{
    private static IEnumerable<Instelling> Rechten =>
    [
        Keuze(
            "Regime", Instellingengroep.Rechtsbescherming, "Zijn onze antwoorden besluiten?", "Bepaalt wat een ouder kan doen die het niet eens is met ons antwoord, en of een ingebrekestelling kan.", "D-01",
            w => w.Regime, (w, v) => w with { Regime = v }, jurist: true,
            (Rechtsbescherming.Awb, "Ja: bezwaar binnen zes weken, en een ingebrekestelling als wij te laat zijn"), (Rechtsbescherming.Civiel, "Nee: naar de rechtbank binnen zes weken, en een klacht als wij te laat zijn")),
        JaNee(
            "VierOgen", Instellingengroep.Rechtsbescherming, "Kijkt altijd een tweede persoon mee?", "Wie een overzicht maakte, geeft het dan niet zelf vrij en tekent het niet.", "R-INZ-10",
            w => w.VierOgen, (w, v) => w with { VierOgen = v }, ja: "Ja, altijd", nee: "Nee, alleen mag met een reden. De FG ziet elke keer"),
    ];

    private static IEnumerable<Instelling> Dwangsombedragen =>
    [
        new(
            "DwangsomTarieven", Instellingengroep.Dwangsom, Instellingsvorm.Lijst, s => string.Join('\n', s.Waarden.Dwangsom.Tarieven.Select(AlsRegel)),
            (s, waarde) => s with { Waarden = s.Waarden with { Dwangsom = s.Waarden.Dwangsom with { Tarieven = [.. waarde.Split('\n').Select(Tarief)] } } },
            KeurTarieven)
        {
            Naam = "Bedragen van de dwangsom",
            Uitleg = "Waarmee de schatting voor medewerkers rekent: euro per dag voor de eerste, tweede en derde veertien dagen. De wet stelt ze vast.",
            Regel = "R-AWB-13",
            Grens = "De eerste regel is drie hele bedragen, zoals: 23 35 45. Een regel erbij begint met de dag waarop hij ingaat, zoals: 1-1-2027 24 36 46.",
            Regelvorm = ToonTarief, Invulregel = MetDag,
        },
        Keuze(
            "DwangsomEersteDag", Instellingengroep.Dwangsom, "Eerste dag van de dwangsom", "Na een ingebrekestelling. De dag ervoor is de laatste dag om te beslissen.", "R-AM-23",
            w => w.Dwangsom.EersteDagNa, (w, v) => w with { Dwangsom = w.Dwangsom with { EersteDagNa = v } }, jurist: true,
            (15, "De 15e dag na de ontvangst: twee hele weken gaan eraan vooraf"), (14, "De 14e dag na de ontvangst")),
        JaNee(
            "DwangsomRol", Instellingengroep.Dwangsom, "Schuiven de twee weken op naar een werkdag?", "Als de twee weken na een ingebrekestelling eindigen in het weekend of op een feestdag.", "R-AWB-10",
            w => w.Dwangsom.RolTweeWeken, (w, v) => w with { Dwangsom = w.Dwangsom with { RolTweeWeken = v } }, jurist: true),
    ];

    private static IEnumerable<Instelling> Klachten =>
    [
        JaNee(
            "KlachtCommissie", Instellingengroep.Klachten, "Adviseert een commissie over klachten?", "Dan is het antwoord er binnen tien weken in plaats van zes.", "D-18",
            w => w.Keuzes.KlachtCommissie, (w, v) => w.MetKeuze(k => k with { KlachtCommissie = v })),
        new(
            "KlachtInstantie", Instellingengroep.Klachten, Instellingsvorm.Tekst, s => s.Waarden.Keuzes.KlachtInstantie, (s, waarde) => s with { Waarden = s.Waarden.MetKeuze(k => k with { KlachtInstantie = waarde }) },
            tekst => Regel(tekst, 300, "R-KLT-6"))
        {
            Naam = "Waar iemand na ons antwoord op een klacht heen kan", Uitleg = "Een ombudsman of klachtencommissie buiten ons. Staat in het antwoord op een klacht.", Regel = "R-KLT-6",
            Grens = "Naam en adres op een regel, hoogstens 300 tekens. Leeg als er geen is.", VraagtJurist = true, MagLeeg = true,
        },
    ];

    private static IEnumerable<Instelling> Keuzes =>
    [
        JaNee(
            "Informatie377c", Instellingengroep.Keuzes, "Mag een ouder zonder gezag vragen hoe het gaat?", "Dan kan die ouder dat in het portaal en op papier vragen. Een medewerker antwoordt.", "D-15",
            w => w.Keuzes.Informatie377c, (w, v) => w.MetKeuze(k => k with { Informatie377c = v })),
        JaNee(
            "InformeerAndereOuder", Instellingengroep.Keuzes, "Hoort de andere ouder van een verzoek?", "De andere ouder met gezag krijgt dan bericht dat er een verzoek over het kind is. Niet wat het antwoord is.", "D-14",
            w => w.Keuzes.InformeerAndereOuder, (w, v) => w.MetKeuze(k => k with { InformeerAndereOuder = v }), jurist: true),
        JaNee(
            "GezinVertellen", Instellingengroep.Keuzes, "Zeggen wij vooraf dat gegevens weggaan?", "Een gezin met een account hoort het dan 30 dagen voordat wij een dossier vernietigen.", "R-AM-32",
            w => w.Keuzes.GezinVertellen, (w, v) => w.MetKeuze(k => k with { GezinVertellen = v }), bijVerzoek: false),
    ];

    private static IEnumerable<Instelling> Feestdagen =>
    [
        new(
            "GelijkgesteldeDagen", Instellingengroep.Feestdagen, Instellingsvorm.Lijst, s => string.Join('\n', s.Dagen.Order().Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
            (s, waarde) => s with { Dagen = [.. Dagen(waarde)] }, tekst => string.Join('\n', Dagen(tekst).Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))))
        {
            Naam = "Dagen die als feestdag tellen", Uitleg = "De regering wijst ze aan en zet ze in de Staatscourant. Op zo'n dag eindigt een termijn niet, en hij is geen werkdag.", Regel = "R-TRM-7",
            Grens = "Een dag per regel, zoals: 15-5-2026. Zaterdagen, zondagen en gewone feestdagen tellen al mee en horen hier niet.",
            Regelvorm = regel => Datumtekst.Voluit(Datum(regel) ?? default), Invulregel = MetDag,
        },
    ];

    private static SortedSet<DateOnly> Dagen(string tekst)
    {
        var dagen = new SortedSet<DateOnly>();
        foreach (var regel in tekst.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Datum(regel) is not { } dag || dag.Year is < Kalender.Feestdagen.EersteJaar or > Kalender.Feestdagen.LaatsteJaar)
                throw new RuleViolation("R-TRM-7", $"'{Kort(regel)}' is geen dag die wij kennen. Schrijf hem zo: 15-5-2026.", "Nieuw");
            if (Kalender.Feestdagen.Naam(dag) is { } feestdag)
                throw new RuleViolation("R-TRM-7", $"{Datumtekst.Voluit(dag)} is al een feestdag: {feestdag}. Haal deze regel weg.", "Nieuw");
            if (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                throw new RuleViolation("R-TRM-7", $"{Datumtekst.Voluit(dag)} is al geen werkdag. Haal deze regel weg.", "Nieuw");
            dagen.Add(dag);
        }

        return dagen;
    }

    private static DateOnly? Datum(string tekst) => DateOnly.TryParseExact(tekst, ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;

    /// <summary>The day with which the line begins, when it does, as people write it: 15-5-2026.</summary>
    private static string MetDag(string regel)
    {
        var delen = regel.Split(' ', 2);
        return Datum(delen[0]) is { } dag ? string.Join(' ', [dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture), .. delen.Skip(1)]) : regel;
    }

    private static string AlsRegel(DwangsomTarief tarief) =>
        $"{(tarief.GeldigVanaf is { } van ? $"{van.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} " : "")}{string.Join(' ', tarief.Treden.Select(t => t.EuroPerDag.ToString(CultureInfo.InvariantCulture)))}";

    private static string ToonTarief(string regel)
    {
        var tarief = Tarief(regel);
        var vanaf = tarief.GeldigVanaf is { } van ? $"Vanaf {Datumtekst.DagMaand(van)} {van.Year}: " : "";
        return $"{vanaf}{string.Join(", ", tarief.Treden.Select(t => t.EuroPerDag))} euro per dag, samen hoogstens {tarief.Bedrag(tarief.MaximumDagen)} euro";
    }

    private static string KeurTarieven(string tekst)
    {
        var tarieven = tekst.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Tarief).OrderBy(t => t.GeldigVanaf ?? DateOnly.MinValue).ToList();
        if (tarieven.Count(t => t.GeldigVanaf is null) != 1)
            throw new RuleViolation("R-AWB-13", "Zet op een regel drie bedragen zonder dag: die gelden tot de eerste dag van de volgende regel.", "Nieuw");
        if (tarieven.Select(t => t.GeldigVanaf).Distinct().Count() != tarieven.Count)
            throw new RuleViolation("R-AWB-13", "Er staan twee regels met dezelfde dag. Haal er een weg.", "Nieuw");
        return string.Join('\n', tarieven.Select(AlsRegel));
    }

    /// <summary>A day or none, and three amounts: the law has three times fourteen days.</summary>
    private static DwangsomTarief Tarief(string regel)
    {
        var delen = regel.Split([' ', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var van = delen.Length == 4 ? Datum(delen[0]) : null;
        var bedragen = delen.TakeLast(3).Select(d => int.TryParse(d, NumberStyles.None, CultureInfo.InvariantCulture, out var euro) && euro is >= 1 and <= 500 ? euro : 0).ToList();
        if (bedragen.Count != 3 || bedragen.Contains(0) || delen.Length > 4 || (delen.Length == 4 && van is null))
            throw new RuleViolation("R-AWB-13", $"'{Kort(regel)}' begrijpen wij niet. Schrijf drie hele bedragen van 1 tot en met 500 euro, met de eerste dag ervoor als dat nodig is.", "Nieuw");
        return new(van, [.. bedragen.Select(euro => new Dwangsomtrede(14, euro))]);
    }

    private static string Kort(string regel) => regel.Length > 40 ? string.Concat(regel.AsSpan(0, 40), "...") : regel;
}
