using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Deelvragen;

[Regel("R-AM-16", "R-AM-36")]
public sealed class DeelvraagTests
{
    private static readonly Toestandstabel<Deelvraag, DeelvraagStatus> Tabel = new(
        """
                      Uitgezet Beantwoord Ingetrokken Verlopen
        Herinner         +         -          -          -
        Open             +         -          -          -
        VoegBestandToe   +         -          -          -
        Beantwoord       +         -          -          -
        TrekIn           +         -          -          -
        LaatVerlopen     +         -          -          -
        MeldUitkomst     +         -          -          -
        """);

    /// <summary>A Monday; the answer is due on Friday the 13th.</summary>
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-02 10:00");
    private static readonly DateTimeOffset Later = Gegeven.Moment("2026-03-05 10:00");
    private static readonly DateTimeOffset Voorbij = Gegeven.Moment("2026-03-28 10:00");
    private static readonly Zoeker Eva = new(Gegeven.Behandelaar, "Eva Postma", "gedragswetenschapper", "eva@deproeftuin.example");
    private static readonly Zoeker Marleen = new(Gegeven.Directeur, "Marleen Kok", "", "marleen@deproeftuin.example");
    private static readonly Bevraagde School = new(DeelvraagSoort.School, "Yara Meijer", "intern begeleider", "yara@zandloper.example");

    private static readonly Dictionary<string, Action<Deelvraag>> Verben = new()
    {
        ["Herinner"] = v => v.Herinner(Later),
        ["Open"] = v => v.Open(Later),
        ["VoegBestandToe"] = v => v.VoegBestandToe(Guid.CreateVersion7(Later), "application/pdf", 10, Later),
        ["Beantwoord"] = v => v.Beantwoord("Op 3 november.", Later),
        ["TrekIn"] = v => v.TrekIn(Later),
        ["LaatVerlopen"] = v => v.LaatVerlopen(Voorbij),
        ["MeldUitkomst"] = v => v.MeldUitkomst(Zoekuitkomst.NietsGevonden, null, Eva.Wie, Later),
    };

    public static IEnumerable<TheoryDataRow<string, DeelvraagStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState() => Tabel.IsVolledig("Redigeer", "KeurAntwoord", "Dringendste", "Vorige");

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, DeelvraagStatus status, bool mag)
    {
        var vraag = In(status, zoeken: verb == "MeldUitkomst");
        var voor = Momentopname.Van(vraag);

        var fout = Record.Exception(() => Verben[verb](vraag));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(vraag) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    [Fact, Regel("R-TRM-8")]
    public void Stel_ChangesNothingInTheRequest_AndItsTermRunsOn()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        var voor = (Momentopname.Van(verzoek), verzoek.Termijn.Uiterlijk);

        var vraag = Stel(verzoek);

        Assert.Equal(voor, (Momentopname.Van(verzoek), verzoek.Termijn.Uiterlijk));
        Assert.Equal((DeelvraagStatus.Uitgezet, verzoek.Id, Gegeven.Dag("2026-03-13"), Gegeven.Dag("2026-03-27")), (vraag.Status, vraag.VerzoekId, vraag.AntwoordUiterlijk, vraag.OpenTotEnMet));
    }

    [Theory]
    [InlineData("Soort")]
    [InlineData("Naam")]
    [InlineData("Functie")]
    [InlineData("Adres")]
    [InlineData("Tekst")]
    [InlineData("Uiterlijk")]
    public void Stel_WithoutOneThing_NamesTheField(string wat)
    {
        var aan = wat switch
        {
            "Soort" => School with { Soort = (DeelvraagSoort)(-1) },
            "Naam" => School with { Naam = " " },
            "Functie" => School with { Functie = "" },
            "Adres" => School with { Adres = "" },
            _ => School,
        };

        var fout = Assert.Throws<RuleViolation>(() => Deelvraag.Stel(Gegeven.VerzoekInBehandeling(), aan, wat == "Tekst" ? " " : "Wanneer?", wat == "Uiterlijk" ? null : Gegeven.Dag("2026-03-13"), 0, ("s", "h"), Gegeven.Secretaris, Nu));

        Assert.Equal(wat, fout.Veld);
    }

    [Theory]
    [InlineData("2026-03-02", false)]
    [InlineData("2026-03-03", true)]
    [InlineData("2026-06-02", true)]
    [InlineData("2026-06-03", false)]
    public void Stel_ForADayAfterTodayWithinThreeMonths(string dag, bool mag) =>
        Assert.Equal(mag, Record.Exception(() => Stel(Gegeven.VerzoekInBehandeling(), dag)) is null);

    [Fact]
    public void Stel_AboutADecidedRequest_OrAsEleventh_OrTooLong_IsRefused()
    {
        var besloten = Gegeven.VerzoekInBehandeling();
        besloten.LegVoor(BesluitUitkomst.Afgewezen, "Wij beschermen ook een ander kind.", Gegeven.Behandelaar, Nu);
        besloten.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, Nu, Nu);
        var open = Gegeven.VerzoekInBehandeling();

        Gegeven.Geweigerd("C2", () => Stel(besloten));
        Gegeven.Geweigerd("R-SEC-6", () => Deelvraag.Stel(open, School, "Wanneer?", Gegeven.Dag("2026-03-13"), Deelvraag.MeesteOpen, ("s", "h"), Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("R-AM-36", () => Deelvraag.Stel(open, School, new string('a', Deelvraag.LangsteTekst + 1), Gegeven.Dag("2026-03-13"), 0, ("s", "h"), Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("R-AM-36", () => Stel(open).Beantwoord(new string('a', Deelvraag.LangsteTekst + 1), Later));
        Gegeven.Geweigerd("R-AM-36", () => Stel(open).Beantwoord("  ", Later));
    }

    [Fact]
    public void Herinner_OncePerLocalDay_AndNotOnTheDayOfAsking()
    {
        var vraag = Stel(Gegeven.VerzoekInBehandeling());

        Gegeven.Geweigerd("R-SEC-6", () => vraag.Herinner(Nu.AddHours(5)));
        vraag.Herinner(Later);
        Gegeven.Geweigerd("R-SEC-6", () => vraag.Herinner(Later.AddHours(1)));
        vraag.Herinner(Later.AddDays(1));

        Assert.Equal((2, Later.AddDays(1)), (vraag.Herinneringen, vraag.HerinnerdOp!.Value));
    }

    [Fact]
    public void Link_OpensTwoWeeksBeyondTheLastDay_AndEndsThen()
    {
        var vraag = Stel(Gegeven.VerzoekInBehandeling());

        Assert.True(vraag.IsTeBeantwoorden(Gegeven.Dag("2026-03-27")));
        Assert.False(vraag.IsTeBeantwoorden(Gegeven.Dag("2026-03-28")));
        Gegeven.Geweigerd("C2", () => vraag.LaatVerlopen(Voorbij.AddDays(-1)));
        Gegeven.Geweigerd("C2", () => vraag.Beantwoord("Te laat.", Voorbij));
        Gegeven.Geweigerd("C2", () => vraag.Open(Voorbij));
        vraag.LaatVerlopen(Voorbij);
        Assert.Equal((DeelvraagStatus.Verlopen, ""), (vraag.Status, vraag.Sleutel));
    }

    [Theory]
    [InlineData("2026-03-10", null, null)]
    [InlineData("2026-03-11", Alarmstap.TweeWerkdagen, "2026-03-11")]
    [InlineData("2026-03-13", Alarmstap.TweeWerkdagen, "2026-03-11")]
    [InlineData("2026-03-14", Alarmstap.TeLaat, "2026-03-14")]
    [InlineData("2026-03-27", Alarmstap.TeLaat, "2026-03-14")]
    [InlineData("2026-03-28", Alarmstap.Verlopen, "2026-03-28")]
    [InlineData("2026-05-01", Alarmstap.Verlopen, "2026-03-28")]
    public void Dringendste_OnEachDay_IsTheLastStepWhoseDayCame(string dag, Alarmstap? stap, string? eigen)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();

        var gevonden = Stel(verzoek).Dringendste(Gegeven.Dag(dag), verzoek.Kalender.Werkdagen);

        Assert.Equal((stap, eigen), (gevonden?.Stap, gevonden?.Dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Reminder_ThatWouldFallOnTheDayOfAsking_IsSkipped_AndNotMissed()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        var (kort, lang) = (Stel(verzoek, "2026-03-04"), Stel(verzoek));

        Assert.Null(kort.Dringendste(Gegeven.Dag("2026-03-04"), verzoek.Kalender.Werkdagen));
        Assert.Null(kort.Vorige(Alarmstap.TeLaat, verzoek.Kalender.Werkdagen));
        Assert.Equal(Alarmstap.TweeWerkdagen, lang.Vorige(Alarmstap.TeLaat, verzoek.Kalender.Werkdagen));
        Assert.Equal(Alarmstap.TeLaat, kort.Vorige(Alarmstap.Verlopen, verzoek.Kalender.Werkdagen));
    }

    [Fact, Regel("R-INZ-4")]
    public void Zoek_AsksEachColleagueOnce_WithoutALink_AndChangesNothingInTheRequest()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        var voor = Momentopname.Van(verzoek);

        var vragen = Zoek(verzoek, zoekers: [Eva, Marleen]);

        Assert.Equal(voor, Momentopname.Van(verzoek));
        Assert.Equal([(Eva.Wie, "gedragswetenschapper", ""), (Marleen.Wie, "collega", "")], vragen.Select(v => (v.AanMedewerker!.Value, v.Functie, v.Sleutel)));
        Assert.Equal(2, vragen.Select(v => v.SleutelHash).Distinct().Count());
        Assert.All(vragen, v => Assert.True(v is { IsZoekvraag: true, Soort: DeelvraagSoort.Collega, Uitkomst: null, Status: DeelvraagStatus.Uitgezet }));
        Assert.False(Stel(verzoek).IsZoekvraag);
    }

    [Fact, Regel("R-INZ-4")]
    public void Zoek_WithNobody_ByOneself_OrTwiceAtOnce_IsRefused_AndAgainAfterTheAnswerIsNot()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        var eerste = Zoek(verzoek, zoekers: Eva)[0];

        Assert.Equal("Collegas", Gegeven.Geweigerd("R-INZ-4", () => Zoek(verzoek)).Veld);
        Assert.Equal("Collegas", Gegeven.Geweigerd("R-INZ-4", () => Zoek(verzoek, zoekers: [Eva, Marleen with { Wie = Gegeven.Secretaris }])).Veld);
        Assert.Equal("Collegas", Gegeven.Geweigerd("R-INZ-4", () => Zoek(verzoek, "2026-03-13", [eerste], Marleen, Eva)).Veld);
        Gegeven.Geweigerd("R-SEC-6", () => Zoek(verzoek, "2026-03-13", [.. Enumerable.Repeat(Stel(verzoek), Deelvraag.MeesteOpen - 1)], Eva, Marleen));
        Zoek(verzoek, "2026-03-13", [.. Enumerable.Repeat(Stel(verzoek), Deelvraag.MeesteOpen - 2)], Eva, Marleen);
        eerste.MeldUitkomst(Zoekuitkomst.NietsGevonden, null, Eva.Wie, Later);
        Assert.Single(Zoek(verzoek, zoekers: Eva));
    }

    [Theory]
    [InlineData("2026-03-02", false)]
    [InlineData("2026-03-03", true)]
    [InlineData("2026-03-30", true)]
    [InlineData("2026-03-31", false)]
    public void Zoek_ForADayAfterToday_UpToTheOneOnWhichWeWantToBeReady(string dag, bool mag)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();

        Assert.Equal(Gegeven.Dag("2026-03-30"), verzoek.Termijn.Streef);
        Assert.Equal(mag, Record.Exception(() => Zoek(verzoek, dag, null, Eva)) is null);
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-09", "2026-03-30")]
    [InlineData("2026-03-16", "2026-03-23", "2026-03-30")]
    [InlineData("2026-03-18", "2026-03-23", "2026-03-30")]
    [InlineData("2026-03-25", "2026-03-26", "2026-03-30")]
    [InlineData("2026-03-29", "2026-03-30", "2026-03-30")]
    [InlineData("2026-03-30", "2026-04-08", null)]
    public void Zoekvoorstel_LeavesTimeBeforeTheDayOfTheRequest_AndIsNeverAfterIt(string vandaag, string voorstel, string? grens)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();

        Assert.Equal(Gegeven.Dag(voorstel), Deelvraag.Zoekvoorstel(verzoek, Gegeven.Dag(vandaag)));
        Assert.Equal(grens is null ? null : Gegeven.Dag(grens), Deelvraag.Zoekgrens(verzoek, Gegeven.Dag(vandaag)));
    }

    [Fact, Regel("R-INZ-4", "R-AM-07")]
    public void MeldUitkomst_OnlyByWhoWasAsked_AndWhatWasFoundIsSaid()
    {
        var vraag = Zoek(Gegeven.VerzoekInBehandeling(), zoekers: Eva)[0];

        Gegeven.Geweigerd("R-AM-07", () => vraag.MeldUitkomst(Zoekuitkomst.NietsGevonden, null, Marleen.Wie, Later));
        Gegeven.Geweigerd("R-AM-07", () => Stel(Gegeven.VerzoekInBehandeling()).MeldUitkomst(Zoekuitkomst.NietsGevonden, null, Eva.Wie, Later));
        Assert.Equal("Uitkomst", Gegeven.Geweigerd("R-INZ-4", () => vraag.MeldUitkomst(null, "Iets.", Eva.Wie, Later)).Veld);
        Assert.Equal("Toelichting", Gegeven.Geweigerd("R-AM-36", () => vraag.MeldUitkomst(Zoekuitkomst.WelGevonden, " ", Eva.Wie, Later)).Veld);
        Gegeven.Geweigerd("R-AM-36", () => vraag.MeldUitkomst(Zoekuitkomst.NietsGevonden, new string('a', Deelvraag.LangsteTekst + 1), Eva.Wie, Later));
        vraag.MeldUitkomst(Zoekuitkomst.WelGevonden, " Drie mails. ", Eva.Wie, Later);

        Assert.Equal((Zoekuitkomst.WelGevonden, "Drie mails.", DeelvraagStatus.Beantwoord, Later), (vraag.Uitkomst, vraag.Antwoord, vraag.Status, vraag.GeslotenOp));
    }

    [Fact, Regel("R-AM-28")]
    public void Redigeer_EmptiesTheWords_GivesTheFilesAway_AndLeavesThatTheyWere()
    {
        var vraag = Stel(Gegeven.VerzoekInBehandeling());
        var bestand = Guid.CreateVersion7(Nu);
        vraag.VoegBestandToe(bestand, "application/pdf", 10, Nu);
        vraag.Beantwoord("Op 3 november.", Nu);

        var weg = vraag.Redigeer();

        Assert.Equal([bestand], weg);
        Assert.Empty(vraag.Bestanden);
        Assert.Equal(("", "", DeelvraagStatus.Beantwoord), (vraag.Tekst, vraag.Antwoord, vraag.Status));
    }

    [Fact, Regel("R-SEC-6")]
    public void VoegBestandToe_ThreeTimes_InOrder_AndNoFourth_NorWhenTheLinkHasClosed()
    {
        var vraag = Stel(Gegeven.VerzoekInBehandeling());
        for (var i = 0; i < Bijlage.Meeste; i++)
            vraag.VoegBestandToe(Guid.CreateVersion7(Nu), "application/pdf", 10, Later);

        Gegeven.Geweigerd("R-SEC-6", () => vraag.VoegBestandToe(Guid.CreateVersion7(Nu), "application/pdf", 10, Later));
        Gegeven.Geweigerd("C2", () => Stel(Gegeven.VerzoekInBehandeling()).VoegBestandToe(Guid.CreateVersion7(Nu), "application/pdf", 10, Voorbij));
        Assert.Equal([1, 2, 3], vraag.Bestanden.Select(b => b.Volgnummer));
    }

    [Fact]
    public void KeurAntwoord_RefusesWhatTheAnswerWould_AndChangesNothing()
    {
        var vraag = Stel(Gegeven.VerzoekInBehandeling());
        var voor = Momentopname.Van(vraag);

        Gegeven.Geweigerd("R-AM-36", () => vraag.KeurAntwoord(" ", Later));
        Gegeven.Geweigerd("C2", () => vraag.KeurAntwoord("Ja.", Voorbij));
        Assert.Equal("Ja.", vraag.KeurAntwoord(" Ja. ", Later));
        Assert.Equal(voor, Momentopname.Van(vraag));
    }

    [Fact, Regel("R-ID-9")]
    public void Antwoordcode_WorksHalfAnHour_Once()
    {
        var code = Antwoordcode.Maak(Guid.CreateVersion7(Nu), Stel(Gegeven.VerzoekInBehandeling()), [1], "k", Nu);

        Assert.True(code.IsOpen(Nu.AddMinutes(29)));
        Gegeven.Geweigerd("R-ID-9", () => code.Gebruik("h", Nu.AddMinutes(30)));
        code.Gebruik("h", Nu.AddMinutes(1));
        Gegeven.Geweigerd("R-ID-9", () => code.Gebruik("h", Nu.AddMinutes(2)));
        Assert.Equal(Nu.AddMinutes(121), code.SessieTot);
    }

    private static Deelvraag Stel(Verzoek verzoek, string uiterlijk = "2026-03-13") =>
        Deelvraag.Stel(verzoek, School, "Wanneer stuurde u het verslag?", Gegeven.Dag(uiterlijk), 0, ("sleutel", "hash"), Gegeven.Secretaris, Nu);

    private static IReadOnlyList<Deelvraag> Zoek(Verzoek verzoek, string? uiterlijk = "2026-03-13", IReadOnlyCollection<Deelvraag>? uitgezet = null, params Zoeker[] zoekers) =>
        Deelvraag.Zoek(verzoek, zoekers, "Wilt u zoeken?", uiterlijk is null ? null : Gegeven.Dag(uiterlijk), uitgezet ?? [], () => PubliekId.Nieuw(), Gegeven.Secretaris, Nu);

    private static Deelvraag In(DeelvraagStatus status, bool zoeken = false)
    {
        var vraag = zoeken ? Zoek(Gegeven.VerzoekInBehandeling(), zoekers: Eva)[0] : Stel(Gegeven.VerzoekInBehandeling());
        switch (status)
        {
            case DeelvraagStatus.Beantwoord when zoeken:
                vraag.MeldUitkomst(Zoekuitkomst.NietsGevonden, "", Eva.Wie, Nu);
                break;
            case DeelvraagStatus.Beantwoord:
                vraag.Beantwoord("Op 3 november.", Nu);
                break;
            case DeelvraagStatus.Ingetrokken:
                vraag.TrekIn(Nu);
                break;
            case DeelvraagStatus.Verlopen:
                vraag.LaatVerlopen(Voorbij);
                break;
        }

        return vraag;
    }
}
