using OuderPortaal.Domain;
using OuderPortaal.Domain.Fgvragen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Fgvragen;

[Regel("R-13.2-2")]
public sealed class FgvraagTests
{
    private static readonly Toestandstabel<Fgvraag, FgvraagStatus> Tabel = new(
        """
                       Open Beantwoord
        Beantwoord      +       -
        """);

    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-13 10:00");

    public static IEnumerable<TheoryDataRow<string, FgvraagStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState() => Tabel.IsVolledig("Redigeer");

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, FgvraagStatus status, bool mag)
    {
        Assert.Equal("Beantwoord", verb);
        var vraag = Gesteld(MetPauze());
        if (status == FgvraagStatus.Beantwoord)
            vraag.Beantwoord("De naam week af.", Gegeven.Secretaris, Nu);
        var voor = Momentopname.Van(vraag);

        var fout = Record.Exception(() => vraag.Beantwoord("Daarom.", Gegeven.Secretaris, Nu));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(vraag) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    [Fact]
    public void Stel_AboutAPause_OwesAnAnswerOfWhoAsked_InFiveWerkdagen_AndChangesNothingInTheRequest()
    {
        var verzoek = MetPauze();
        var voor = Momentopname.Van(verzoek);

        var vraag = Gesteld(verzoek);

        Assert.Equal((Fgonderwerp.Pauze, Gegeven.Dag("2026-03-05"), Gegeven.Secretaris, Gegeven.Dag("2026-03-20")), (vraag.Onderwerp, vraag.OnderwerpOp, vraag.VoorMedewerker, vraag.AntwoordUiterlijk));
        Assert.Equal(voor, Momentopname.Van(verzoek));
    }

    [Fact]
    public void IsTeLaat_FromTheDayAfterTheLast_UntilItIsAnswered()
    {
        var vraag = Gesteld(MetPauze());

        Assert.False(vraag.IsTeLaat(vraag.AntwoordUiterlijk));
        Assert.True(vraag.IsTeLaat(vraag.AntwoordUiterlijk.AddDays(1)));
        vraag.Beantwoord("De naam week af.", Gegeven.Secretaris, Nu);
        Assert.False(vraag.IsTeLaat(vraag.AntwoordUiterlijk.AddDays(1)));
    }

    [Theory]
    [InlineData("Pauze-2")]
    [InlineData("Weigering-1")]
    [InlineData("Vertraging-1")]
    [InlineData("")]
    [InlineData(null)]
    public void Stel_AboutWhatTheRequestDoesNotHave_IsRefused(string? aanleiding) =>
        Assert.Equal("Aanleiding", Gegeven.Geweigerd("R-13.2-2", () => Fgvraag.Stel(MetPauze(), aanleiding, [], "Waarom?", Gegeven.Directeur, Nu)).Veld);

    [Fact]
    public void Stel_TwiceAboutTheSame_WaitsForTheAnswer()
    {
        var verzoek = MetPauze();
        var eerste = Gesteld(verzoek);

        Gegeven.Geweigerd("R-13.2-2", () => Fgvraag.Stel(verzoek, "Pauze-1", [eerste], "Waarom?", Gegeven.Directeur, Nu));
        eerste.Beantwoord("De naam week af.", Gegeven.Secretaris, Nu);

        Assert.Equal(FgvraagStatus.Open, Fgvraag.Stel(verzoek, "Pauze-1", [eerste], "En toen?", Gegeven.Directeur, Nu).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Question_Answer_AndAdvice_NeedWords(string? leeg)
    {
        var verzoek = MetPauze();

        Gegeven.Geweigerd("R-13.2-2", () => Fgvraag.Stel(verzoek, "Pauze-1", [], leeg, Gegeven.Directeur, Nu));
        Gegeven.Geweigerd("R-13.2-2", () => Gesteld(verzoek).Beantwoord(leeg, Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("R-13.2-2", () => Fgadvies.Geef(verzoek, leeg, Gegeven.Directeur, Nu));
    }

    [Fact]
    public void Words_BeyondFourThousandCharacters_AreRefused()
    {
        var teLang = new string('a', Fgvraag.LangsteTekst + 1);

        Gegeven.Geweigerd("R-13.2-2", () => Fgvraag.Stel(MetPauze(), "Pauze-1", [], teLang, Gegeven.Directeur, Nu));
        Gegeven.Geweigerd("R-13.2-2", () => Fgadvies.Geef(MetPauze(), teLang, Gegeven.Directeur, Nu));
    }

    [Fact]
    public void Aanleiding_OfARequestInWhichNothingHappened_IsNotThere() => Assert.Empty(Fgaanleiding.Van(Gegeven.Verzoek()));

    [Fact]
    public void Aanleiding_OfALaterDay_IsThere()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.MeldVertraging(verzoek.Termijn.Uiterlijk!.Value.AddDays(7), Nu);

        Assert.Equal(new Fgaanleiding(Fgonderwerp.Vertraging, 1, verzoek.VerwachtOp!.Value, null), Assert.Single(Fgaanleiding.Van(verzoek)));
    }

    [Theory]
    [InlineData(BesluitUitkomst.Afgewezen, true)]
    [InlineData(BesluitUitkomst.DeelsToegewezen, true)]
    [InlineData(BesluitUitkomst.Toegewezen, false)]
    public void Aanleiding_OfABesluit_IsThereOnceItIsKnown_UnlessEverythingWasGiven(BesluitUitkomst uitkomst, bool vraag)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.LegVoor(uitkomst, "Wij beschermen ook een ander kind.", Gegeven.Behandelaar, Nu);
        Assert.Empty(Fgaanleiding.Van(verzoek));

        verzoek.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, Nu, Nu);

        Assert.Equal(vraag ? [new Fgaanleiding(Fgonderwerp.Weigering, 1, Gegeven.Dag("2026-03-13"), Gegeven.Directeur)] : [], Fgaanleiding.Van(verzoek));
    }

    [Fact, Regel("R-AM-28")]
    public void Redigeer_EmptiesTheWords_AndLeavesThatTheyWere()
    {
        var (vraag, advies) = (Gesteld(MetPauze()), Fgadvies.Geef(MetPauze(), "Vraag het lichtste bewijs.", Gegeven.Directeur, Nu));
        vraag.Beantwoord("De naam week af.", Gegeven.Secretaris, Nu);

        vraag.Redigeer();
        advies.Redigeer();

        Assert.Equal(("", "", FgvraagStatus.Beantwoord, ""), (vraag.Tekst, vraag.Antwoord, vraag.Status, advies.Tekst));
    }

    private static Fgvraag Gesteld(Verzoek verzoek) => Fgvraag.Stel(verzoek, "Pauze-1", [], "Waarom was dit nodig?", Gegeven.Directeur, Nu);

    private static Verzoek MetPauze()
    {
        var verzoek = Gegeven.Verzoek();
        verzoek.VraagIdentiteit("2026-03-05", "2026-03-19");
        return verzoek;
    }
}
