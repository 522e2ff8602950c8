using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Ingebrekestellingen;

/// <summary>Received 2 March 2026: R is 30 March, M is 2 April.</summary>
[Regel("R-AWB-9", "R-AM-22")]
public sealed class IngebrekestellingTests
{
    private static readonly Toestandstabel<Ingebrekestelling, IngebrekestellingStatus> Tabel = new(
        """
                  Prematuur Loopt Beantwoord Vervallen
        Eindig        -       +       -         -
        GaVerder      -       +       -         -
        """);

    public static IEnumerable<TheoryDataRow<string, IngebrekestellingStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState()
    {
        Tabel.IsVolledig(nameof(Ingebrekestelling.DwangsomOp), nameof(Ingebrekestelling.BeslisUiterlijk), nameof(Ingebrekestelling.Dringendste), nameof(Ingebrekestelling.DagVan), nameof(Ingebrekestelling.KanNaarRechter));
        Assert.All(Enum.GetValues<IngebrekestellingStatus>(), status => Assert.Equal(status, In(status).Brief.Status));
    }

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, IngebrekestellingStatus status, bool mag)
    {
        var (verzoek, brief) = In(status);
        var voor = Momentopname.Van(brief);

        var fout = Record.Exception(() =>
        {
            if (verb == "Eindig")
                brief.Eindig(verzoek, Gegeven.Moment("2026-04-20 10:00"));
            else
                brief.GaVerder(Gegeven.Dag("2026-04-13"), verzoek);
        });

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(brief) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    [Theory]
    [InlineData("2026-03-30 23:59:59", false)]
    [InlineData("2026-03-31 00:00", true)]
    public void Stuur_CountsFromMidnightAfterTheLastDay(string nu, bool mag)
    {
        var verzoek = Gegeven.Verzoek();

        var fout = Record.Exception(() => Ingebrekestelling.Stuur(verzoek, [], Gegeven.Moment(nu)));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Ingebrekestelling.KanNu(verzoek, [], Gegeven.Moment(nu)));
    }

    [Fact]
    public void Stuur_ASecondTime_IsRefusedUntilTheStatutoryDatePassed_AndThenCountsOnceMore()
    {
        var verzoek = Gegeven.Verzoek();
        var eerste = Ingebrekestelling.Stuur(verzoek, [], Gegeven.Moment("2026-03-31 09:00"));

        Gegeven.Geweigerd("R-AWB-9", () => Ingebrekestelling.Stuur(verzoek, [eerste], Gegeven.Moment("2026-04-02 23:59:59")));
        var tweede = Ingebrekestelling.Stuur(verzoek, [eerste], Gegeven.Moment("2026-04-03 00:00"));

        Assert.Equal((false, true, 2), (eerste.IsHerhaling, tweede.IsHerhaling, tweede.Volgnummer));
        Assert.NotNull(eerste.AlarmVanaf);
        Assert.Null(tweede.AlarmVanaf);
        Assert.False(Ingebrekestelling.KanNu(verzoek, [eerste, tweede], Gegeven.Moment("2026-05-01 09:00")));
        Gegeven.Geweigerd("R-AWB-9", () => Ingebrekestelling.Stuur(verzoek, [eerste, tweede], Gegeven.Moment("2026-05-01 09:00")));
    }

    [Fact]
    public void Stuur_AfterTheStatutoryDate_CountsForBothAndIsNotRepeated()
    {
        var verzoek = Gegeven.Verzoek();

        var brief = Ingebrekestelling.Stuur(verzoek, [], Gegeven.Moment("2026-04-10 09:00"));

        Assert.False(Ingebrekestelling.KanNu(verzoek, [brief], Gegeven.Moment("2026-04-11 09:00")));
    }

    [Theory, Regel("R-AWB-12", "R-AM-22")]
    [InlineData("2026-03-31", "2026-06-30", false)]
    [InlineData("2026-04-02", "2026-06-30", false)]
    [InlineData("2026-04-03", "2026-04-17", false)]
    [InlineData("2026-04-03", "2026-04-18", true)]
    public void KanNaarRechter_OnlyOnOneOfAfterTheStatutoryDate_AndAfterItsTwoWeeks(string gestuurd, string vandaag, bool verwacht)
    {
        var verzoek = Gegeven.Verzoek();
        var brief = Ingebrekestelling.Stuur(verzoek, [], Gegeven.Moment($"{gestuurd} 09:00"));

        Assert.Equal(verwacht, brief.KanNaarRechter(Gegeven.Dag(vandaag), verzoek));
    }

    [Fact]
    public void Stuur_InRegimeCiviel_IsAComplaint()
    {
        var verzoek = Gegeven.Verzoek(spelregels: Gegeven.Spelregels(regime: Rechtsbescherming.Civiel));

        Gegeven.Geweigerd("R-AWB-9", () => Ingebrekestelling.Stuur(verzoek, [], Gegeven.Moment("2026-03-31 09:00")));
        Assert.False(Ingebrekestelling.KanNu(verzoek, [], Gegeven.Moment("2026-03-31 09:00")));
    }

    [Theory]
    [InlineData("2026-03-30", IngebrekestellingStatus.Prematuur)]
    [InlineData("2026-03-31", IngebrekestellingStatus.Loopt)]
    public void VoerIn_JudgesByTheDateStamp_NotByTheDayOfTyping(string stempel, IngebrekestellingStatus verwacht)
    {
        var verzoek = Gegeven.VerzoekOpPapier();
        var brief = Ingebrekestelling.VoerIn(verzoek, [], Kanaal.Brief, Gegeven.Dag(stempel), Gegeven.Moment("2026-04-02 09:00"));

        Assert.Equal(verwacht, brief.Status);
        Assert.Equal(verwacht == IngebrekestellingStatus.Loopt ? Gegeven.Dag("2026-04-14") : null, brief.BeslisUiterlijk(verzoek));
    }

    [Theory]
    [InlineData("2026-04-03")]
    [InlineData("2026-03-01")]
    public void VoerIn_WithADayThatCannotBe_IsRefused(string stempel) =>
        Gegeven.Geweigerd("R-AWB-9", () => Ingebrekestelling.VoerIn(Gegeven.VerzoekOpPapier(), [], Kanaal.Brief, Gegeven.Dag(stempel), Gegeven.Moment("2026-04-02 09:00")));

    [Fact]
    public void VoerIn_OfALetterFromBeforeTheAnswer_AfterTheAnswer_IsKeptWithTheDaysThatAreDue()
    {
        var verzoek = Beantwoord("2026-04-20 10:00");

        var brief = Ingebrekestelling.VoerIn(verzoek, [], Kanaal.Brief, Gegeven.Dag("2026-03-31"), Gegeven.Moment("2026-04-21 10:00"));

        Assert.Equal((IngebrekestellingStatus.Beantwoord, 5, 115), (brief.Status, brief.DwangsomOp(Gegeven.Dag("2026-05-30"), verzoek)!.Dagen, brief.DwangsomOp(Gegeven.Dag("2026-05-30"), verzoek)!.Bedrag));
        Gegeven.Geweigerd("R-AWB-9", () => Ingebrekestelling.VoerIn(verzoek, [], Kanaal.Brief, Gegeven.Dag("2026-04-20"), Gegeven.Moment("2026-04-21 10:00")));
    }

    [Theory, Regel("R-AWB-10", "R-AM-23")]
    [InlineData("2026-04-14", 0, 0)]
    [InlineData("2026-04-15", 1, 23)]
    [InlineData("2026-04-28", 14, 322)]
    [InlineData("2026-05-26", 42, 1442)]
    [InlineData("2026-06-30", 42, 1442)]
    public void DwangsomOp_WhileNothingIsDecided_CountsTheDaysUpToToday(string vandaag, int dagen, int bedrag)
    {
        var verzoek = Gegeven.Verzoek();
        var brief = Ingebrekestelling.Stuur(verzoek, [], Gegeven.Moment("2026-03-31 09:00"));

        var som = brief.DwangsomOp(Gegeven.Dag(vandaag), verzoek)!;

        Assert.Equal((dagen, bedrag), (som.Dagen, som.Bedrag));
    }

    [Theory, Regel("R-AM-16")]
    [InlineData("2026-04-06", null)]
    [InlineData("2026-04-07", Alarmstap.VijfWerkdagen)]
    [InlineData("2026-04-10", Alarmstap.TweeWerkdagen)]
    [InlineData("2026-04-14", Alarmstap.LaatsteDag)]
    [InlineData("2026-04-15", Alarmstap.TeLaat)]
    [InlineData("2026-05-26", Alarmstap.TeLaat)]
    [InlineData("2026-05-27", Alarmstap.Verlopen)]
    public void Dringendste_OnEachDay_IsTheLastStepThatCame(string dag, Alarmstap? verwacht)
    {
        var verzoek = Gegeven.Verzoek();
        var brief = Ingebrekestelling.Stuur(verzoek, [], Gegeven.Moment("2026-03-31 09:00"));

        Assert.Equal(verwacht, brief.Dringendste(Gegeven.Dag(dag), verzoek)?.Stap);
        Assert.Equal(Gegeven.Dag("2026-04-07"), brief.AlarmVanaf);
    }

    private static Verzoek Beantwoord(string op)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.LegVoor(BesluitUitkomst.Afgewezen, "Een andere wet verbiedt het.", Gegeven.Behandelaar, Gegeven.Moment(op));
        verzoek.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, Gegeven.Moment(op), Gegeven.Moment(op));
        return verzoek;
    }

    private static (Verzoek Verzoek, Ingebrekestelling Brief) In(IngebrekestellingStatus status)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        if (status == IngebrekestellingStatus.Prematuur)
            return (verzoek, Ingebrekestelling.VoerIn(verzoek, [], Kanaal.Brief, Gegeven.Dag("2026-03-20"), Gegeven.Moment("2026-03-20 10:00")));
        var brief = Ingebrekestelling.Stuur(verzoek, [], Gegeven.Moment("2026-03-31 09:00"));
        if (status == IngebrekestellingStatus.Loopt)
            return (verzoek, brief);
        var nu = Gegeven.Moment("2026-04-10 10:00");
        if (status == IngebrekestellingStatus.Vervallen)
        {
            verzoek.TrekIn(nu);
        }
        else
        {
            verzoek.LegVoor(BesluitUitkomst.Afgewezen, "Een andere wet verbiedt het.", Gegeven.Behandelaar, nu);
            verzoek.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, nu, nu);
        }

        brief.Eindig(verzoek, nu);
        return (verzoek, brief);
    }
}
