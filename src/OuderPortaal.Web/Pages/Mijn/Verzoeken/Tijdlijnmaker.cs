using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>Makes the timeline of a request from facts: what was done, the one step that is now with who is on, and what comes.</summary>
public sealed class Tijdlijnmaker(Tijdlijnfeiten feiten, DateTimeOffset nu, Stem t)
{
    private readonly Verzoek _verzoek = feiten.Verzoek;
    private readonly DateOnly _vandaag = Amsterdam.Datum(nu);

    public static IReadOnlyList<TijdlijnStap> Maak(Tijdlijnfeiten feiten, DateTimeOffset nu, Stem t)
    {
        var maker = new Tijdlijnmaker(feiten, nu, t);
        return [.. maker.Gedaan().OrderBy(stap => stap.Op).Select(stap => stap.Stap), .. maker.Verder()];
    }

    /// <summary>What happened, each with its instant for the order; what fell on one day stays in the order of the steps.</summary>
    private IEnumerable<(DateTimeOffset Op, TijdlijnStap Stap)> Gedaan()
    {
        var perPortaal = _verzoek.Kanaal == Kanaal.Portaal;
        yield return (perPortaal ? _verzoek.GeregistreerdOp : Begin(_verzoek.OntvangenOp), Klaar(
            Statusteksten.Ontvangen, perPortaal ? Tijdstip(_verzoek.GeregistreerdOp) : Datumtekst.ZonderJaar(_verzoek.OntvangenOp), perPortaal ? t[Statusteksten.OntvangenTekst] : null));
        if (feiten.OpgepaktOp is { } opgepakt)
            yield return (opgepakt, Klaar(Statusteksten.Opgepakt, Dag(opgepakt), t[Statusteksten.OpgepaktTekst]));
        foreach (var stap in _verzoek.Bewijsverzoeken.SelectMany(Bewijs))
            yield return stap;
        foreach (var stap in feiten.Deelvragen.Select(Deelvraag))
            yield return stap;
        foreach (var (op, oordeel) in feiten.Kopieen)
            yield return (op, Klaar(Kopieteksten.Weg, Tijdstip(op), t[oordeel == KopieOordeel.Goed ? Kopieteksten.WegGoed : Kopieteksten.WegTekst]));
        if (feiten.VertragingGemeldOp is { } gemeld && _verzoek.VerwachtOp is { } verwacht)
            yield return (gemeld, Klaar(Statusteksten.LaterGemeld, Dag(gemeld), t.Met(Statusteksten.LaterGemeldTekst, Datumtekst.ZonderJaar(verwacht))));
        if (_verzoek.IsTeLaat(nu) && _verzoek.Termijn.Uiterlijk is { } uiterlijk)
            yield return (Begin(uiterlijk.AddDays(1)), Klaar(Statusteksten.TeLaat, Datumtekst.ZonderJaar(uiterlijk), t[Statusteksten.TeLaatTekst]));
        if (_verzoek.Besluit is { BekendgemaaktOp: { } bekend } besluit)
            yield return (bekend, Klaar(Uitkomst(besluit.Uitkomst), Dag(bekend), t[Statusteksten.BeslissingTekst]));
        if (feiten.UitgevoerdOp is { } uitgevoerd)
            yield return (uitgevoerd, Klaar(Correctieteksten.Uitgevoerd, Dag(uitgevoerd), t[Correctieteksten.UitgevoerdTekst]));
        if (feiten.OpheffingAangekondigd is { } aangekondigd)
            yield return (aangekondigd.Op, Klaar(Bezwaarteksten.Aangekondigd, Dag(aangekondigd.Op), t.Met(Bezwaarteksten.AangekondigdTekst, Datumtekst.ZonderJaar(aangekondigd.Vanaf))));
        if (feiten.OpgehevenOp is { } opgeheven)
            yield return (opgeheven, Klaar(Bezwaarteksten.Opgeheven, Dag(opgeheven), t[Bezwaarteksten.OpgehevenTekst]));
        if (_verzoek is { Status: VerzoekStatus.Ingetrokken, GeslotenOp: { } ingetrokken })
            yield return (ingetrokken, Klaar(Statusteksten.Ingetrokken, Dag(ingetrokken), t[Statusteksten.IngetrokkenTekst]));
        if (_verzoek is { Status: VerzoekStatus.Afgesloten, GeslotenOp: { } gesloten })
            yield return (gesloten, Klaar(Statusteksten.Afgesloten, Dag(gesloten), t[Statusteksten.AfgeslotenTekst]));
    }

    private IEnumerable<(DateTimeOffset Op, TijdlijnStap Stap)> Bewijs(Bewijsverzoek bewijs)
    {
        // The step that is now tells about the question that is open.
        if (bewijs.WachtOpVersturen || (_verzoek.WachtOpBewijs(_vandaag) && bewijs.StaatOpen(_vandaag)))
            yield break;
        var waarom = t[bewijs.Onderwerp == BewijsOnderwerp.Identiteit ? Statusteksten.BewijsIdentiteit : Statusteksten.BewijsGezag];
        var schortteOp = _verzoek.Termijn.Opschortingen.FirstOrDefault(o => o.HeeftEffect && o.Opschorting == bewijs.AlsOpschorting);
        var tijd = schortteOp is { Opschorting.Gevraagd: var sinds } ? t.Met(Statusteksten.BewijsStil, Datumtekst.DagMaand(sinds.AddDays(1))) : t[Statusteksten.BewijsLiepDoor];
        yield return (Begin(bewijs.GevraagdOp).AddHours(12), Klaar(Statusteksten.BewijsGevraagd, Datumtekst.ZonderJaar(bewijs.GevraagdOp), $"{waarom} {tijd}"));

        var (titel, tekst, op) = bewijs switch
        {
            { GeleverdOp: { } geleverd, Oordeel: BewijsOordeel.Goed } => (Statusteksten.BewijsGezien, Statusteksten.BewijsGezienTekst, geleverd),
            { GeleverdOp: { } geleverd, Oordeel: BewijsOordeel.Afgekeurd or BewijsOordeel.NietBekeken } => (Statusteksten.BewijsAfgekeurd, Statusteksten.BewijsAfgekeurdTekst, geleverd),
            { GeleverdOp: { } geleverd } => (Statusteksten.BewijsBinnen, Statusteksten.BewijsBinnenTekst, geleverd),
            _ when bewijs.IsVerlopen(_vandaag) => (Statusteksten.BewijsVerlopen, Statusteksten.BewijsVerlopenTekst, bewijs.Bewijstermijn),
            _ => (null, null, default(DateOnly)),
        };
        if (titel is not null)
            yield return (Begin(op).AddHours(13), Klaar(titel, Datumtekst.ZonderJaar(op), t[tekst!]));
    }

    private (DateTimeOffset Op, TijdlijnStap Stap) Deelvraag(Deelvraagfeit vraag) => (vraag.GesteldOp, new(
        t.Met(Deelvraagteksten.Gevraagd, t[Deelvraagteksten.Aan(vraag.Soort)]), StapToestand.Klaar, Dag(vraag.GesteldOp), (vraag.Status, vraag.GeslotenOp) switch
        {
            (DeelvraagStatus.Beantwoord, { } op) => t.Met(Deelvraagteksten.Beantwoord, Dag(op)),
            (DeelvraagStatus.Verlopen, _) => t[Deelvraagteksten.GeenAntwoord],
            (DeelvraagStatus.Ingetrokken, _) => t[Deelvraagteksten.NietMeerNodig],
            _ => t.Met(Deelvraagteksten.StaatUit, Dag(vraag.GesteldOp)),
        }));

    private IEnumerable<TijdlijnStap> Verder()
    {
        if (_verzoek.Status == VerzoekStatus.Besloten)
            return NaBesluit();
        if (_verzoek.Status == VerzoekStatus.Uitvoering)
            return [Uitvoeren()];
        if (!_verzoek.IsOpen)
            return [];

        var stappen = OpenStappen();
        return stappen.Select((stap, plaats) => plaats switch
        {
            0 => stap with { Toestand = StapToestand.Nu },
            1 => stap with { Toestand = StapToestand.Daarna, Moment = stap.Titel == t[Statusteksten.DeBeslissing] ? stap.Moment : null },
            _ => stap with { Toestand = StapToestand.Straks },
        });
    }

    /// <summary>From the step that is now to the decision.</summary>
    private List<TijdlijnStap> OpenStappen()
    {
        var wij = t[Mijnteksten.WijAanZet];
        var (kijken, tekst) = Nakijkteksten.Van(_verzoek) ?? (Statusteksten.Zoeken, Statusteksten.ZoekenTekst);
        var zoeken = new TijdlijnStap(t[kijken], StapToestand.Nu, Tekst: t[tekst]);
        var nakijken = new TijdlijnStap(t[Statusteksten.Nakijken], StapToestand.Nu, Tekst: t[Statusteksten.NakijkenTekst]);
        var beslissing = new TijdlijnStap(t[Statusteksten.DeBeslissing], StapToestand.Nu, Uiterlijk(), BeslissingTekst());
        if (_verzoek.WachtOpBewijs(_vandaag))
            return [WachtOpBewijs(), zoeken, beslissing with { Tekst = _verzoek.IsOpgeschort(_vandaag) ? t[Statusteksten.DeBeslissingDatum] : BeslissingTekst() }];
        if (_verzoek.WachtOpVersturen)
            return [new(t[Codeteksten.WachtKop], StapToestand.Nu, Tekst: t[Codeteksten.WachtTekst], AanZet: wij), zoeken, beslissing];
        if (ZonderOverzicht && _verzoek.Status == VerzoekStatus.InBehandeling)
            return [zoeken with { Moment = Sinds(feiten.OpgepaktOp), AanZet = wij }, new(t[Statusteksten.Beslissen], StapToestand.Nu, Tekst: t[Statusteksten.BeslissenTekst]), beslissing];
        return (_verzoek.Status, feiten.Overzicht) switch
        {
            (VerzoekStatus.Ontvangen, _) => [new(t[Statusteksten.Oppakken], StapToestand.Nu, Tekst: t[Statusteksten.OppakkenTekst], AanZet: wij), zoeken, .. ZonderOverzicht ? Array.Empty<TijdlijnStap>() : [nakijken], beslissing],
            (VerzoekStatus.InBesluitvorming, _) or (_, OverzichtStatus.Vrijgegeven) =>
                [new(t[Statusteksten.Beslissen], StapToestand.Nu, Sinds(feiten.VoorgelegdOp), t[Statusteksten.BeslissenTekst], wij), beslissing],
            (_, OverzichtStatus.TerControle) => [nakijken with { Moment = Sinds(feiten.AangebodenOp), AanZet = wij }, beslissing],
            _ => [zoeken with { Moment = Sinds(feiten.OpgepaktOp), AanZet = wij }, nakijken, beslissing],
        };
    }

    private TijdlijnStap WachtOpBewijs()
    {
        var sinds = Stand.StilSinds(_verzoek, _vandaag);
        var tekst = sinds is not { } stil ? t[Statusteksten.WachtLoopt]
            : t.Met(stil > _vandaag ? Statusteksten.WachtVanafTekst : Statusteksten.WachtTekst, Datumtekst.ZonderJaar(stil));
        var gevraagd = _verzoek.Bewijsverzoeken.Where(b => b.StaatOpen(_vandaag)).Min(b => b.Gesteld!.Value);
        return new(t[Statusteksten.WachtOpBewijs], StapToestand.Nu, t.Met(Statusteksten.Sinds, Datumtekst.ZonderJaar(gevraagd)), tekst, t[Statusteksten.UAanZet]);
    }

    private TijdlijnStap Uitvoeren()
    {
        var uiterlijk = feiten.UitvoerenUiterlijk is { } dag ? t.Met(Statusteksten.Uiterlijk, Datumtekst.ZonderJaar(dag)) : null;
        return new(t[Correctieteksten.Uitvoeren], StapToestand.Nu, uiterlijk, t[Correctieteksten.UitvoerenTekst], t[Mijnteksten.WijAanZet]);
    }

    private IEnumerable<TijdlijnStap> NaBesluit()
    {
        if (feiten is not { Overzicht: OverzichtStatus.Beschikbaar, BeschikbaarTot: { } tot } || tot < _vandaag)
            yield break;
        yield return new(t[Statusteksten.Bekijken], StapToestand.Nu, t.Met(Statusteksten.BekijkenTot, Datumtekst.ZonderJaar(tot)), t[Statusteksten.BekijkenTekst]);
        yield return new(t[Statusteksten.Weg], StapToestand.Straks, Datumtekst.ZonderJaar(tot.AddDays(1)), t[Statusteksten.WegTekst]);
    }

    private string BeslissingTekst() => t[_verzoek.AntwoordKanaal == AntwoordKanaal.Digitaal ? Statusteksten.DeBeslissingTekst : Statusteksten.DeBeslissingPost];

    private string? Uiterlijk() => _verzoek.IsOpgeschort(_vandaag) || _verzoek.IsTeLaat(nu) || _verzoek.Termijn.Uiterlijk is not { } uiterlijk
        ? null
        : t.Met(Statusteksten.Uiterlijk, Datumtekst.ZonderJaar(uiterlijk));

    private string? Sinds(DateTimeOffset? op) => op is { } moment ? t.Met(Statusteksten.Sinds, Dag(moment)) : null;

    private TijdlijnStap Klaar(Tekst titel, string moment, string? tekst) => new(t[titel], StapToestand.Klaar, moment, tekst);

    private bool ZonderOverzicht => !_verzoek.Soort.HeeftOverzicht();

    private Tekst Uitkomst(BesluitUitkomst uitkomst) => (uitkomst, _verzoek.Soort) switch
    {
        (BesluitUitkomst.Toegewezen, VerzoekSoort.Correctie) => Correctieteksten.Toegewezen,
        (BesluitUitkomst.DeelsToegewezen, VerzoekSoort.Correctie) => Correctieteksten.Deels,
        (BesluitUitkomst.Toegewezen, VerzoekSoort.BezwaarVerwerking) => Bezwaarteksten.Toegewezen,
        (BesluitUitkomst.DeelsToegewezen, VerzoekSoort.BezwaarVerwerking) => Bezwaarteksten.Deels,
        (BesluitUitkomst.Afgewezen, VerzoekSoort.BezwaarVerwerking) => Bezwaarteksten.Afgewezen,
        (BesluitUitkomst.Toegewezen, VerzoekSoort.Informatieverzoek377c) => Informatieteksten.Toegewezen,
        (BesluitUitkomst.Afgewezen, VerzoekSoort.Informatieverzoek377c) => Informatieteksten.Afgewezen,
        (BesluitUitkomst.Toegewezen, VerzoekSoort.ExtraKopie) => Overzichtkopieteksten.Toegewezen,
        (BesluitUitkomst.Toegewezen, _) => Statusteksten.Toegewezen,
        (BesluitUitkomst.DeelsToegewezen, _) => Statusteksten.Deels,
        (BesluitUitkomst.GeenGegevens, _) => Statusteksten.GeenGegevens,
        (BesluitUitkomst.BuitenBehandeling, _) => Statusteksten.NietBehandeld,
        _ => Statusteksten.Afgewezen,
    };

    private static DateTimeOffset Begin(DateOnly datum) => Amsterdam.BeginVanDag(datum);

    private static string Dag(DateTimeOffset op) => Datumtekst.ZonderJaar(Amsterdam.Datum(op));

    private static string Tijdstip(DateTimeOffset op)
    {
        var lokaal = Amsterdam.Lokaal(op);
        return $"{Datumtekst.ZonderJaar(DateOnly.FromDateTime(lokaal))}, {lokaal.Hour}.{lokaal.Minute:00} uur";
    }
}
