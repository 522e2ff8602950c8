using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>Who waits for whom, in the first words, and one or two sentences after it: the same on the home and above the timeline.</summary>
/// <param name="Eerst">"Wij zijn aan zet."</param>
/// <param name="Zin">The date, or why there is none.</param>
/// <param name="Ernst">We are late: said first and marked.</param>
public sealed record Stand(string Eerst, string Zin, bool Ernst = false)
{
    /// <param name="verzoek">The request.</param>
    /// <param name="beschikbaarTot">Last local date on which the overview can be opened; null when there is none to open.</param>
    /// <param name="nu">UTC instant.</param>
    /// <param name="t">The form of address.</param>
    public static Stand Van(Verzoek verzoek, DateOnly? beschikbaarTot, DateTimeOffset nu, Stem t)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var vandaag = Amsterdam.Datum(nu);
        return verzoek switch
        {
            { Status: VerzoekStatus.Ingetrokken } => new(t[Mijnteksten.Ingetrokken], Gesloten(verzoek, t)),
            { Status: VerzoekStatus.Afgesloten } => new(t[Mijnteksten.Afgesloten], Gesloten(verzoek, t)),
            { Status: VerzoekStatus.Besloten } => new(t[Mijnteksten.AntwoordIsEr], Besloten(verzoek, beschikbaarTot, t)),
            { Status: VerzoekStatus.Uitvoering } => new(t[Mijnteksten.WijAanZet], t[Correctieteksten.WordtUitgevoerd]),
            { Status: VerzoekStatus.Uitgevoerd } => new(t[Correctieteksten.Klaar], t[Correctieteksten.IsUitgevoerd]),
            _ when verzoek.IsTeLaat(nu) => new(t[Mijnteksten.WijTeLaat], TeLaat(verzoek, vandaag, t), Ernst: true),
            _ when verzoek.WachtOpBewijs(vandaag) => new(t[Mijnteksten.WijWachten], Wacht(verzoek, vandaag, t)),
            _ => new(t[Mijnteksten.WijAanZet], Loopt(verzoek, vandaag, t)),
        };
    }

    /// <summary>First local date of the stand-still that lasts today; null when the term runs.</summary>
    public static DateOnly? StilSinds(Verzoek verzoek, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (!verzoek.IsOpgeschort(vandaag))
            return null;
        var open = verzoek.Termijn.Opschortingen.Where(o => o.HeeftEffect && o.Opschorting.Gevraagd <= vandaag && (o.Opschorting.Geleverd is null || o.Opschorting.Geleverd > vandaag)
            && (o.Opschorting.Bewijstermijn >= vandaag || !verzoek.Instellingen.Termijnen.OpschortingEindigtBijVerlopen));
        return open.Min(o => o.Opschorting.Gevraagd).AddDays(1);
    }

    private static string Loopt(Verzoek verzoek, DateOnly vandaag, Stem t)
    {
        var zin = Datumzin(verzoek.Termijn, vandaag, t);
        return verzoek.VerwachtOp is { } verwacht && verwacht >= vandaag ? $"{zin} {t.Met(Mijnteksten.StandVerwacht, Datumtekst.ZonderJaar(verwacht))}" : zin;
    }

    private static string Datumzin(Termijn termijn, DateOnly vandaag, Stem t) => termijn.Uiterlijk is { } uiterlijk
        ? t.Met(Mijnteksten.StandDatum, Datumtekst.ZonderJaar(uiterlijk), Datumtekst.Afstand(vandaag, uiterlijk))
        : "";

    private static string Wacht(Verzoek verzoek, DateOnly vandaag, Stem t)
    {
        if (StilSinds(verzoek, vandaag) is not { } sinds)
            return verzoek.Termijn.Uiterlijk is { } uiterlijk ? t.Met(Mijnteksten.StandWachtLoopt, Datumtekst.ZonderJaar(uiterlijk)) : "";
        var dagen = Datumtekst.Dagen(verzoek.Termijn.ResterendeDagen(vandaag));
        return t.Met(sinds > vandaag ? Mijnteksten.StandStilVanaf : Mijnteksten.StandStil, Datumtekst.ZonderJaar(sinds), dagen);
    }

    private static string TeLaat(Verzoek verzoek, DateOnly vandaag, Stem t)
    {
        var zin = t.Met(Mijnteksten.StandTeLaat, Datumtekst.ZonderJaar(verzoek.Termijn.Uiterlijk!.Value));
        return verzoek.VerwachtOp is { } verwacht && verwacht >= vandaag ? $"{zin} {t.Met(Mijnteksten.StandVerwacht, Datumtekst.ZonderJaar(verwacht))}" : zin;
    }

    private static string Besloten(Verzoek verzoek, DateOnly? beschikbaarTot, Stem t) =>
        beschikbaarTot is { } tot ? t.Met(Mijnteksten.StandOverzichtTot, Datumtekst.ZonderJaar(tot))
        : verzoek.Besluit?.Wijze == Bekendmakingswijze.Portaal ? t[Mijnteksten.StandBesloten]
        : t[Mijnteksten.StandPost];

    private static string Gesloten(Verzoek verzoek, Stem t) =>
        verzoek.GeslotenOp is { } op ? t.Met(Mijnteksten.StandGesloten, Datumtekst.Voluit(Amsterdam.Datum(op))) : "";
}
