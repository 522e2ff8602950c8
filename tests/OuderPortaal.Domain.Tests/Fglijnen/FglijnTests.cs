using OuderPortaal.Domain;
using OuderPortaal.Domain.Fglijnen;

namespace OuderPortaal.Tests.Fglijnen;

[Regel("R-AM-36")]
public sealed class FglijnTests
{
    private static readonly Toestandstabel<Fglijn, FglijnStatus> Tabel = new(
        """
                        WachtOpFg Beantwoord Gesloten
        Schrijf             +         +          -
        Antwoord            +         +          -
        Sluit               -         +          -
        LaatVerlopen        +         +          -
        """);

    private static readonly DateTimeOffset Toen = Gegeven.Moment("2026-03-02 10:00");
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2027-03-03 10:00");

    private static readonly Dictionary<string, Action<Fglijn>> Verben = new()
    {
        ["Schrijf"] = l => l.Schrijf("Mag dit?", null, 0, Nu),
        ["Antwoord"] = l => l.Antwoord("Ik kijk het na.", Gegeven.Directeur, Nu),
        ["Sluit"] = l => l.Sluit(Nu),
        ["LaatVerlopen"] = l => l.LaatVerlopen(Nu),
    };

    public static IEnumerable<TheoryDataRow<string, FglijnStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState() => Tabel.IsVolledig();

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, FglijnStatus status, bool mag)
    {
        var lijn = In(status);
        var voor = Momentopname.Van(lijn);

        var fout = Record.Exception(() => Verben[verb](lijn));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(lijn) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    [Theory]
    [InlineData("2027-03-02 23:59", false)]
    [InlineData("2027-03-03 00:00", true)]
    public void LaatVerlopen_ClosesFromTheDayAfterAQuietYear(string wanneer, bool mag)
    {
        var (lijn, nu) = (In(FglijnStatus.Beantwoord), Gegeven.Moment(wanneer));

        if (!mag)
            Gegeven.Geweigerd("R-AM-36", () => lijn.LaatVerlopen(nu));
        else
            lijn.LaatVerlopen(nu);

        Assert.Equal(mag ? nu : null, lijn.GeslotenOp);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \n ")]
    public void Message_WithoutText_IsRefused(string? tekst)
    {
        Gegeven.Geweigerd("R-13.2-1", () => In(FglijnStatus.Beantwoord).Schrijf(tekst, null, 0, Nu));
        Gegeven.Geweigerd("R-13.2-1", () => In(FglijnStatus.WachtOpFg).Antwoord(tekst, Gegeven.Directeur, Nu));
    }

    [Fact]
    public void Message_OfFourThousandCharacters_Fits_AndOneMoreDoesNot()
    {
        var vol = new string('a', Fglijn.LangsteTekst);

        Assert.Equal(vol, In(FglijnStatus.Beantwoord).Schrijf($" {vol} ", null, 0, Nu).Tekst);
        Gegeven.Geweigerd("R-13.2-1", () => In(FglijnStatus.Beantwoord).Schrijf(vol + "a", null, 0, Nu));
    }

    [Fact, Regel("R-SEC-6")]
    public void Schrijf_TheTwentyFirstOfADay_IsRefused()
    {
        In(FglijnStatus.WachtOpFg).Schrijf("Mag dit?", null, Fglijn.MeestePerDag - 1, Nu);

        Gegeven.Geweigerd("R-SEC-6", () => In(FglijnStatus.WachtOpFg).Schrijf("Mag dit?", null, Fglijn.MeestePerDag, Nu));
    }

    [Fact]
    public void Begin_WhileOneIsOpen_IsRefused_AndAfterItClosedGetsTheNextNumber()
    {
        Gegeven.Geweigerd("C2", () => Fglijn.Begin(Gegeven.Moeder, [In(FglijnStatus.Beantwoord)], Nu));

        Assert.Equal(2, Fglijn.Begin(Gegeven.Moeder, [In(FglijnStatus.Gesloten)], Nu).Volgnummer);
        // The first may be destroyed by then.
        var tweede = Fglijn.Begin(Gegeven.Moeder, [In(FglijnStatus.Gesloten)], Toen);
        tweede.Schrijf("Mag dit?", null, 0, Toen);
        tweede.LaatVerlopen(Nu);
        Assert.Equal(3, Fglijn.Begin(Gegeven.Moeder, [tweede], Nu).Volgnummer);
    }

    [Fact, Regel("R-SEC-8")]
    public void Begin_WithALineOfAnother_IsAMistakeOfTheCaller() =>
        Assert.Throws<ArgumentException>(() => Fglijn.Begin(Gegeven.Vader, [In(FglijnStatus.Gesloten)], Nu));

    [Fact, Regel("R-SEC-8")]
    public void Events_SayThatSomethingWasWritten_AndNotWhat()
    {
        var lijn = Fglijn.Begin(Gegeven.Moeder, [], Toen);
        lijn.Schrijf("Mag dit?", "INZ-2026-00042", 0, Toen);
        lijn.Antwoord("Ik kijk het na.", Gegeven.Directeur, Toen);
        lijn.Sluit(Toen);

        Assert.Equal(
            [new FgberichtGeschreven(lijn.Id, Fgrichting.VanVerzoeker, Toen), new FgberichtGeschreven(lijn.Id, Fgrichting.VanFg, Toen), new FglijnGesloten(lijn.Id, Toen)],
            lijn.Gebeurtenissen);
    }

    private static Fglijn In(FglijnStatus status)
    {
        var lijn = Fglijn.Begin(Gegeven.Moeder, [], Toen);
        lijn.Schrijf("Mag dit?", null, 0, Toen);
        if (status == FglijnStatus.WachtOpFg)
            return lijn;
        lijn.Antwoord("Ik kijk het na.", Gegeven.Directeur, Toen);
        if (status == FglijnStatus.Gesloten)
            lijn.Sluit(Toen);
        return lijn;
    }
}
