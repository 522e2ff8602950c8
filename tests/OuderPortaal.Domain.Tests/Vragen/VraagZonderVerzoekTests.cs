using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Tests.Klachten;

namespace OuderPortaal.Tests.Vragen;

[Regel("R-11.1-1", "R-11.3-1")]
public sealed class VraagZonderVerzoekTests
{
    private static readonly Toestandstabel<VraagZonderVerzoek, VraagStatus> Tabel = new(
        """
                       Open Beantwoord VerzoekGeworden KlachtGeworden
        Beantwoord      +       -            -               -
        WordtVerzoek    +       +            -               -
        WordtKlacht     +       +            -               -
        Meld            +       -            -               -
        """);

    /// <summary>A Wednesday; the question came on the Monday before it, and five werkdagen later is Monday the 9th.</summary>
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-04 10:00");

    private static readonly Dictionary<string, Action<VraagZonderVerzoek>> Verben = new()
    {
        ["Beantwoord"] = v => v.Beantwoord("Morgen op de post.", Gegeven.Secretaris, Nu),
        ["WordtVerzoek"] = v => v.WordtVerzoek(Gegeven.VerzoekOpPapier(), Gegeven.Secretaris, Nu),
        ["WordtKlacht"] = v => v.WordtKlacht(Klachtzaak.ZonderAccount(), Gegeven.Secretaris, Nu),
        ["Meld"] = v => v.Meld(Gegeven.Dag("2026-03-10"), Nu),
    };

    public static IEnumerable<TheoryDataRow<string, VraagStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState() => Tabel.IsVolledig("Redigeer");

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, VraagStatus status, bool mag)
    {
        var vraag = In(status);
        var voor = Momentopname.Van(vraag);

        var fout = Record.Exception(() => Verben[verb](vraag));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(vraag) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    [Fact]
    public void Noteer_OwesAnAnswerInFiveWerkdagenFromTheDayItCame_NotFromToday()
    {
        var vraag = Noteer();

        Assert.Equal((VraagStatus.Open, Gegeven.Dag("2026-03-02"), Gegeven.Dag("2026-03-09"), null), (vraag.Status, vraag.OntvangenOp, vraag.AntwoordUiterlijk, vraag.GeslotenOp));
        Assert.False(vraag.IsTeLaat(Gegeven.Dag("2026-03-09")));
        Assert.True(vraag.IsTeLaat(Gegeven.Dag("2026-03-10")));
        vraag.Beantwoord("Morgen.", Gegeven.Secretaris, Nu);
        Assert.False(vraag.IsTeLaat(Gegeven.Dag("2026-03-10")));
    }

    [Theory]
    [InlineData(null, "2026-03-02", "Waar is mijn brief?", "", "Kanaal")]
    [InlineData(Kanaal.Portaal, "2026-03-02", "Waar is mijn brief?", "", "Kanaal")]
    [InlineData((Kanaal)99, "2026-03-02", "Waar is mijn brief?", "", "Kanaal")]
    [InlineData(Kanaal.Mail, null, "Waar is mijn brief?", "", "OntvangenOp")]
    [InlineData(Kanaal.Mail, "2026-03-05", "Waar is mijn brief?", "", "OntvangenOp")]
    [InlineData(Kanaal.Mail, "2025-03-03", "Waar is mijn brief?", "", "OntvangenOp")]
    [InlineData(Kanaal.Mail, "2026-03-02", " ", "", "Tekst")]
    [InlineData(Kanaal.Mail, "2026-03-02", "lang", "", "Tekst")]
    [InlineData(Kanaal.Mail, "2026-03-02", "Waar is mijn brief?", "lang", "Wie")]
    public void Noteer_WithoutOrWithWrong_NamesTheField(Kanaal? kanaal, string? dag, string tekst, string wie, string veld)
    {
        var inhoud = new Vraaginhoud(tekst == "lang" ? new string('a', VraagZonderVerzoek.LangsteTekst + 1) : tekst, wie == "lang" ? new string('a', VraagZonderVerzoek.LangsteNaam + 1) : wie);

        var fout = Assert.Throws<RuleViolation>(() => VraagZonderVerzoek.Noteer(inhoud, kanaal, dag is null ? null : Gegeven.Dag(dag), Werkdagkalender.Standaard, Gegeven.Secretaris, Nu));

        Assert.Equal(veld, fout.Veld);
    }

    [Fact]
    public void WordtVerzoek_ThatCountsFromALaterDay_IsRefused_AndFromTheSameOrEarlierIsNot()
    {
        var vraag = Noteer();

        var fout = Gegeven.Geweigerd("R-11.3-1", () => vraag.WordtVerzoek(Gegeven.VerzoekOpPapier("2026-03-03"), Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("R-11.3-1", () => vraag.WordtKlacht(Klachtzaak.ZonderAccount("2026-03-03 10:00"), Gegeven.Secretaris, Nu));
        Assert.Equal(("OntvangenOp", VraagStatus.Open, null), (fout.Veld, vraag.Status, vraag.GewordenId));

        var verzoek = Gegeven.VerzoekOpPapier("2026-03-02");
        vraag.WordtVerzoek(verzoek, Gegeven.Secretaris, Nu);
        Assert.Equal((VraagStatus.VerzoekGeworden, verzoek.Id, Nu, Gegeven.Secretaris), (vraag.Status, vraag.GewordenId, vraag.GeslotenOp, vraag.GeslotenDoor));
        Noteer().WordtVerzoek(Gegeven.VerzoekOpPapier("2026-02-27", "2026-03-04"), Gegeven.Secretaris, Nu);
    }

    [Theory, InlineData("WordtVerzoek"), InlineData("WordtKlacht")]
    public void Wordt_AlsoAfterAnAnswer_LeavesNoWordAndNoName(string verb)
    {
        var vraag = In(VraagStatus.Beantwoord);

        Verben[verb](vraag);

        Assert.Equal(("", "", "", ""), (vraag.Tekst, vraag.Wie, vraag.Bereikbaar, vraag.Antwoord));
    }

    [Fact]
    public void Meld_OnlyWhenTooLate_AndOnce()
    {
        var vraag = Noteer();

        Gegeven.Geweigerd("C2", () => vraag.Meld(Gegeven.Dag("2026-03-09"), Nu));
        vraag.Meld(Gegeven.Dag("2026-03-10"), Nu);
        Gegeven.Geweigerd("C2", () => vraag.Meld(Gegeven.Dag("2026-03-11"), Nu.AddDays(1)));

        Assert.Equal(Nu, vraag.GemeldOp);
    }

    [Fact, Regel("R-AM-28")]
    public void Redigeer_EmptiesTheWords_AndLeavesThatTheyWere()
    {
        var vraag = In(VraagStatus.Beantwoord);

        vraag.Redigeer();

        Assert.Equal(("", "", VraagStatus.Beantwoord), (vraag.Tekst, vraag.Antwoord, vraag.Status));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("Truus Bakker", "Truus Bakker", "")]
    [InlineData("Truus Bakker, 06 00 00 00 00, na vijf uur", "Truus Bakker", "06 00 00 00 00, na vijf uur")]
    [InlineData(" , truus@voorbeeld.example", "", "truus@voorbeeld.example")]
    public void Naam_IsWhatStandsBeforeTheComma(string wie, string naam, string bereikbaar)
    {
        var vraag = VraagZonderVerzoek.Noteer(new("Waar is mijn brief?", wie), Kanaal.Mail, Gegeven.Dag("2026-03-02"), Werkdagkalender.Standaard, Gegeven.Secretaris, Nu);

        Assert.Equal((naam, bereikbaar), (vraag.Naam, vraag.Bereikbaar));
    }

    [Theory]
    [InlineData("Waar blijft mijn brief?")]
    [InlineData("Hoe meld ik mijn kind aan?")]
    [InlineData("Wie gaat er over het vervoer?")]
    [InlineData("Mag ik van u weten wie mij belde?")]
    public void Herkenning_OfAPlainQuestion_SaysNothing(string tekst) => Assert.Empty(Verzoekherkenning.Lees(tekst));

    [Theory]
    [InlineData("Mag ik het DOSSIER van mijn zoon zien?", Verzoekteken.Inzage)]
    [InlineData("Ik wil inzage.", Verzoekteken.Inzage)]
    [InlineData("Welke\n  gegevens heeft u?", Verzoekteken.Inzage)]
    [InlineData("Dat verslag klopt niet.", Verzoekteken.Correctie)]
    [InlineData("Kunt u het laten verwijderen?", Verzoekteken.Verwijdering)]
    [InlineData("Ik maak bezwaar.", Verzoekteken.Bezwaar)]
    [InlineData("Waar kan ik een klacht kwijt?", Verzoekteken.Klacht)]
    [InlineData("Ik wil het dossier inzien en daarna wissen.", Verzoekteken.Inzage, Verzoekteken.Verwijdering)]
    public void Herkenning_OfWordsOfARight_SaysEachOnce(string tekst, params Verzoekteken[] tekens) => Assert.Equal(tekens, Verzoekherkenning.Lees(tekst));

    private static VraagZonderVerzoek Noteer() => VraagZonderVerzoek.Noteer(new("Waar is mijn brief?", "mevrouw Bakker"), Kanaal.Telefoon, Gegeven.Dag("2026-03-02"), Werkdagkalender.Standaard, Gegeven.Secretaris, Nu);

    private static VraagZonderVerzoek In(VraagStatus status)
    {
        var vraag = Noteer();
        switch (status)
        {
            case VraagStatus.Beantwoord:
                Verben["Beantwoord"](vraag);
                break;
            case VraagStatus.VerzoekGeworden:
                Verben["WordtVerzoek"](vraag);
                break;
            case VraagStatus.KlachtGeworden:
                Verben["WordtKlacht"](vraag);
                break;
        }

        return vraag;
    }
}
