using OuderPortaal.Domain;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Verzoeken;

[Regel("C2")]
public sealed class VerzoekToestandenTests
{
    private static readonly Toestandstabel<Verzoek, VerzoekStatus> Tabel = new(
        """
                                 Ontvangen InBehandeling InBesluitvorming Besloten Uitvoering Uitgevoerd Afgesloten Ingetrokken
        WijsToe                      +           +               +           -          -          -          -          -
        KoppelLeerling               +           +               -           -          -          -          -          -
        KoppelVertegenwoordiging     +           +               -           -          -          -          -          -
        KoppelAccount                +           +               +           -          -          -          -          -
        VraagBewijs                  +           +               -           -          -          -          -          -
        OntvangBewijs                +           +               +           -          -          -          -          -
        VraagOntbrekendeGegevens     +           +               -           -          -          -          -          -
        LegVerzendingVast            +           +               +           -          -          -          -          -
        BeoordeelBewijs              +           +               +           -          -          -          -          -
        VervroegOntvangst            +           +               +           -          -          -          -          -
        LegVoor                      -           +               -           -          -          -          -          -
        LegCorrectieVoor             -           +               -           -          -          -          -          -
        LegInformatieVoor            -           +               -           -          -          -          -          -
        GeefTerug                    -           -               +           -          -          -          -          -
        TekenAlsWaarnemer            -           -               +           -          -          -          -          -
        MaakBekend                   -           -               +           -          -          -          -          -
        MeldVertraging               +           +               +           -          -          -          -          -
        TrekIn                       +           +               +           -          -          -          -          -
        SluitAf                      -           -               -           +          -          +          -          -
        VraagLeerling                +           +               +           -          -          -          -          -
        NeemOver                     +           +               +           -          -          -          -          -
        LegKeuzeVast                 +           +               +           -          -          -          -          -
        TrekKeuzeIn                  +           +               +           -          -          -          -          -
        EindigBijZestien             +           +               +           -          -          -          -          -
        LichtOuderIn                 +           +               +           +          +          +          +          +
        RondOefeningAf               -           -               -           -          -          -          -          -
        """);

    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");
    private static readonly DateTimeOffset NaBezwaar = Gegeven.Moment("2026-06-01 10:00");
    // 16 between receipt and Nu: the verbs about the birthday have something to work on, the link is recorded the day before.
    private static readonly DateTimeOffset Vijftien = Gegeven.Moment("2026-03-07 10:00");
    private static readonly DateTimeOffset NaKeuze = Gegeven.Moment("2026-03-23 00:00");
    private static readonly Leerling Noor = Gegeven.Leerling("2010-03-08");
    private static readonly Vertegenwoordiging Zelf = Gegeven.Link(Noor, account: null, VertegenwoordigingSoort.Zelf, Nu);
    private static readonly Vertegenwoordiging Link = Gegeven.Link(Noor, account: null);

    private static readonly Dictionary<string, Action<Verzoek>> Verben = new()
    {
        ["WijsToe"] = v => v.WijsToe(Gegeven.Secretaris, Nu),
        ["KoppelLeerling"] = v => v.KoppelLeerling(Noor, Nu),
        ["KoppelVertegenwoordiging"] = v => v.KoppelVertegenwoordiging(Link, Noor, Vijftien),
        ["KoppelAccount"] = v => v.KoppelAccount(Gegeven.Moeder, Nu),
        ["VraagBewijs"] = v => v.VraagIdentiteit("2026-03-10", "2026-03-24"),
        ["VraagOntbrekendeGegevens"] = v => v.VraagOntbrekendeGegevens(Nu),
        ["LegVerzendingVast"] = v => v.LegVerzendingVast(v.Bewijsverzoeken.First(b => b.WachtOpVersturen).Id, Gegeven.Dag("2026-03-10"), Gegeven.Moment("2026-03-10 16:00")),
        ["OntvangBewijs"] = v => v.Lever("2026-03-10"),
        ["BeoordeelBewijs"] = v => Beoordeel(v),
        ["VervroegOntvangst"] = v => v.VervroegOntvangst(Gegeven.Dag("2026-02-27"), Nu),
        ["LegCorrectieVoor"] = v => v.LegCorrectieVoor(Correctiegegeven.Beoordeeld(v), Gegeven.Behandelaar, Nu),
        ["LegInformatieVoor"] = v => v.LegInformatieVoor(new(Ouderschapsbewijs.Geboorteakte, "Noor zit goed op haar plek.", null, ""), Gegeven.Behandelaar, Nu, leerling: null),
        ["LegVoor"] = v => v.LegVoor(BesluitUitkomst.Afgewezen, "Een andere wet verbiedt het.", Gegeven.Behandelaar, Nu),
        ["GeefTerug"] = v => v.GeefTerug(Gegeven.Directeur, Nu),
        ["TekenAlsWaarnemer"] = v => v.TekenAlsWaarnemer(
            Waarneming.LegVast(Gegeven.Secretaris, Gegeven.Dag("2026-03-10"), Gegeven.Dag("2026-03-12"), "Mandaatbesluit 2026-3", [], Gegeven.Directeur, Nu), "Fatma Yildiz", Gegeven.Dag("2026-03-10"), Nu),
        ["MaakBekend"] = v => v.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Post, Nu, Nu),
        ["MeldVertraging"] = v => v.MeldVertraging(Gegeven.Dag("2026-04-13"), Nu),
        ["TrekIn"] = v => v.TrekIn(Nu),
        ["SluitAf"] = v => v.SluitAf(NaBezwaar, correctie: null),
        ["VraagLeerling"] = v => v.VraagLeerling(Noor, Nu),
        ["NeemOver"] = v => v.NeemOver(Zelf, Noor, null, Nu),
        ["LegKeuzeVast"] = v => v.LegKeuzeVast(Leerlingkeuze.LaatEindigen, Noor, null, Nu),
        ["TrekKeuzeIn"] = v => v.TrekKeuzeIn(Noor, Nu),
        ["EindigBijZestien"] = v => v.EindigBijZestien(Noor, NaKeuze),
        ["LichtOuderIn"] = v => v.LichtOuderIn(Noor, NaKeuze),
        // Of a drill only (BrandoefeningTests).
        ["RondOefeningAf"] = v => v.RondOefeningAf(Nu),
    };

    // What must have happened while the request was still open, for a verb to be about something.
    private static readonly Dictionary<string, Action<Verzoek>> Vooraf = new()
    {
        ["TrekKeuzeIn"] = Verben["LegKeuzeVast"],
        ["LichtOuderIn"] = Verben["NeemOver"],
    };

    private static void Beoordeel(Verzoek verzoek)
    {
        var bewijs = verzoek.Bewijsverzoeken[0];
        if (verzoek.IsOpen)
            verzoek.OntvangBewijs(bewijs.Id, Gegeven.Dag("2026-03-10"), BewijsOordeel.NogNietBeoordeeld, Nu);
        verzoek.BeoordeelBewijs(bewijs.Id, BewijsOordeel.Goed, Nu);
    }

    public static IEnumerable<TheoryDataRow<string, VerzoekStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState()
    {
        Tabel.IsVolledig(
            nameof(Verzoek.WachtOpBewijs), nameof(Verzoek.LegTermijnUit), nameof(Verzoek.SchortNogOp), nameof(Verzoek.BriefcodeVersturenUiterlijk), nameof(Verzoek.GevraagdeKopie), nameof(Verzoek.BewijsBleefUit), nameof(Verzoek.UitgeblevenBewijzen),
            nameof(Verzoek.BuitenBehandelingUiterlijk), nameof(Verzoek.WerkProjectiesBij), nameof(Verzoek.WachtOpLeerling), nameof(Verzoek.LaatsteKeuzedag), nameof(Verzoek.UitslagUiterlijk), nameof(Verzoek.BewijstGenoeg), nameof(Verzoek.KanKopieVragen));
        Assert.All(Enum.GetValues<VerzoekStatus>(), status => Assert.Equal(status, In(status).Status));
    }

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, VerzoekStatus status, bool mag)
    {
        var verzoek = In(status, Vooraf.GetValueOrDefault(verb), verb switch { "LegCorrectieVoor" => VerzoekSoort.Correctie, "LegInformatieVoor" => VerzoekSoort.Informatieverzoek377c, _ => VerzoekSoort.Inzage });
        var voor = Momentopname.Van(verzoek);

        var fout = Record.Exception(() => Verben[verb](verzoek));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(verzoek) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    /// <summary>On paper and without an account, with a question for proof that lapsed and a letter that was not posted: so that each verb has something to work on.</summary>
    private static Verzoek In(VerzoekStatus status, Action<Verzoek>? vooraf = null, VerzoekSoort soort = VerzoekSoort.Inzage)
    {
        soort = status is VerzoekStatus.Uitvoering or VerzoekStatus.Uitgevoerd ? VerzoekSoort.Correctie : soort;
        var voorleggen = soort switch { VerzoekSoort.Correctie => "LegCorrectieVoor", VerzoekSoort.Informatieverzoek377c => "LegInformatieVoor", _ => "LegVoor" };
        var verzoek = Gegeven.VerzoekOpPapier(soort: soort);
        verzoek.KoppelLeerling(Noor, Gegeven.Ontvangst);
        verzoek.VraagIdentiteit("2026-03-03", "2026-03-04");
        verzoek.VraagCode("2026-03-04");
        vooraf?.Invoke(verzoek);
        foreach (var verb in Weg(status))
            Verben[verb == "LegVoor" ? voorleggen : verb](verzoek);
        if (status is VerzoekStatus.Uitvoering or VerzoekStatus.Uitgevoerd)
            verzoek.BeginUitvoering(Nu);
        if (status == VerzoekStatus.Uitgevoerd)
            verzoek.RondUitvoeringAf(Nu);
        verzoek.WisGebeurtenissen();
        return verzoek;
    }

    private static string[] Weg(VerzoekStatus naar) => naar switch
    {
        VerzoekStatus.Ontvangen => [],
        VerzoekStatus.InBehandeling => ["WijsToe"],
        VerzoekStatus.InBesluitvorming => ["WijsToe", "LegVoor"],
        VerzoekStatus.Besloten or VerzoekStatus.Uitvoering or VerzoekStatus.Uitgevoerd => ["WijsToe", "LegVoor", "MaakBekend"],
        VerzoekStatus.Afgesloten => ["WijsToe", "LegVoor", "MaakBekend", "SluitAf"],
        VerzoekStatus.Ingetrokken => ["TrekIn"],
        _ => throw new ArgumentOutOfRangeException(nameof(naar), naar, "A state without a road to it."),
    };
}
