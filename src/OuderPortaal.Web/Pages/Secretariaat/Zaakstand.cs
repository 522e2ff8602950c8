using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>Where a request stands for staff: who must act, what to do next, what to look out for. The queue and the workbench say the same: both ask here.</summary>
public sealed record Zaakstand(WachtOp WachtOp, Stap Stap, string VolgendeStap, IReadOnlyList<Signaal> Signalen)
{
    private const int DagenVoor16 = 60;

    public static Zaakstand Van(Zaakfeiten feiten, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(feiten);
        var stap = StapVan(feiten);
        return new Zaakstand(WachtOpVan(feiten), stap, Zin(feiten, stap), [.. SignalenVan(feiten, vandaag)]);
    }

    public static string Tekst(WachtOp wachtOp) => wachtOp switch
    {
        WachtOp.Ouder => "ouder",
        WachtOp.TweedeCollega => "tweede collega",
        WachtOp.Directeur => "directeur",
        _ => "ons",
    };

    public static string Tekst(Signaal signaal) => signaal switch
    {
        Signaal.IdentiteitNietVast => "identiteit niet vast",
        Signaal.GezagNietVast => "gezag niet vast",
        Signaal.AndereOuder => "andere ouder",
        Signaal.Bijna16 => "bijna 16",
        Signaal.GeheimAdres => "geheim adres",
        Signaal.InGebreke => "in gebreke gesteld",
        Signaal.NieuwBericht => "nieuw bericht",
        _ => "teruggestuurd",
    };

    public static string Tekst(VerzoekSoort soort) => soort switch
    {
        VerzoekSoort.Inzage => "Inzage",
        VerzoekSoort.InzageEigenGegevens => "Eigen gegevens",
        VerzoekSoort.BezwaarVerwerking => "Bezwaar gebruik",
        VerzoekSoort.Informatieverzoek377c => "Informatie 377c",
        VerzoekSoort.ExtraKopie => "Extra kopie",
        _ => "Correctie",
    };

    /// <summary>"S.d.W.": enough for colleagues to recognise a case, too little to be a name on a screen.</summary>
    public static string Initialen(string naam) =>
        string.Concat((naam ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(6).Select(deel => $"{deel[0]}."));

    private static WachtOp WachtOpVan(Zaakfeiten f) => f switch
    {
        { StaatStil: true } => WachtOp.Ouder,
        { Status: VerzoekStatus.InBesluitvorming } => WachtOp.Directeur,
        { Overzicht: OverzichtStatus.TerControle } => WachtOp.TweedeCollega,
        _ => WachtOp.Ons,
    };

    private static Stap StapVan(Zaakfeiten f) => f switch
    {
        { Status: VerzoekStatus.Besloten or VerzoekStatus.Uitvoering or VerzoekStatus.Uitgevoerd or VerzoekStatus.Afgesloten or VerzoekStatus.Ingetrokken } => Stap.Klaar,
        { Status: VerzoekStatus.InBesluitvorming } => Stap.Bekendmaken,
        { Status: VerzoekStatus.Ontvangen } => Stap.Aannemen,
        { Overzicht: OverzichtStatus.TerControle or OverzichtStatus.Vrijgegeven } => Stap.Controle,
        { IdentiteitVast: false } => Stap.Identiteit,
        { Soort: not VerzoekSoort.InzageEigenGegevens, HeeftLeerling: false, Overzicht: null } => Stap.Leerling,
        { VraagtKoppeling: true, HeeftLeerling: true, HeeftLink: false } => Stap.Leerling,
        { HeeftOverzicht: true, Overzicht: null } => Stap.Zoeken,
        _ => Stap.Onderdelen,
    };

    private static string Zin(Zaakfeiten f, Stap stap) => f switch
    {
        { StaatStil: true } => "Niets. Wij wachten op bewijs",
        { TeLaat: true, DatumGenoemd: false, Status: not VerzoekStatus.InBesluitvorming } when stap != Stap.Klaar => "Nieuwe datum noemen en afronden",
        { BewijsBleefUit: true, Status: not VerzoekStatus.InBesluitvorming } when stap != Stap.Klaar => "Opnieuw vragen, of voorstellen niet te behandelen",
        { Teruggestuurd: true, Overzicht: OverzichtStatus.Samenstellen } => "Opmerking verwerken",
        _ => stap switch
        {
            Stap.Aannemen => "In behandeling nemen",
            Stap.Identiteit => "Vaststellen wie het is",
            Stap.Leerling => f.HeeftLeerling ? "Gezag vastleggen" : "Leerling zoeken",
            Stap.Zoeken => "Zoeken in alle bronnen",
            Stap.Onderdelen when f.Soort == VerzoekSoort.Informatieverzoek377c => "Antwoord schrijven",
            Stap.Onderdelen when f.Soort == VerzoekSoort.ExtraKopie => "Kopie voorleggen",
            Stap.Onderdelen => "Onderdelen beoordelen",
            Stap.Controle => "Laten nakijken",
            Stap.Bekendmaken => "Laten tekenen",
            _ => "Niets meer",
        },
    };

    private static IEnumerable<Signaal> SignalenVan(Zaakfeiten f, DateOnly vandaag)
    {
        if (!f.IdentiteitVast)
            yield return Signaal.IdentiteitNietVast;
        if (f.VraagtKoppeling && !f.HeeftLink)
            yield return Signaal.GezagNietVast;
        if (f.AndereOuder)
            yield return Signaal.AndereOuder;
        if (f.Geboortedatum is { } geboren && Leeftijdsgrens.Van(geboren, 16, f.Schrikkel).Datum is var zestien && vandaag < zestien && zestien <= vandaag.AddDays(DagenVoor16))
            yield return Signaal.Bijna16;
        if (f.GeheimAdres)
            yield return Signaal.GeheimAdres;
        if (f is { Teruggestuurd: true, Overzicht: OverzichtStatus.Samenstellen })
            yield return Signaal.Teruggestuurd;
        if (f.InGebreke)
            yield return Signaal.InGebreke;
        if (f.NieuwBericht)
            yield return Signaal.NieuwBericht;
    }
}
