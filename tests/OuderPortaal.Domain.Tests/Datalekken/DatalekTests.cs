using OuderPortaal.Domain;
using OuderPortaal.Domain.Datalekken;

namespace OuderPortaal.Tests.Datalekken;

[Regel("R-KLT-9")]
public sealed class DatalekTests
{
    private const string Waarom = "De brief ging naar een ander adres. Wij haalden hem terug.";

    private static readonly Toestandstabel<Datalek, DatalekStatus> Tabel = new(
        """
                             Gemeld Beoordeeld Gesloten
        GeefAdvies              +        +         -
        Beoordeel               +        -         -
        LegMeldingVast          -        +         -
        LegBetrokkenenVast      -        +         -
        Sluit                   -        +         -
        """);

    private static readonly DateTimeOffset Gemeld = Gegeven.Moment("2026-03-27 16:00");
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-28 10:00");

    private static readonly Dictionary<string, Action<Datalek>> Verben = new()
    {
        ["GeefAdvies"] = d => d.GeefAdvies("Meld het vandaag.", Nu),
        ["Beoordeel"] = d => d.Beoordeel(Datalekoordeel.NietMelden, false, Waarom, Gegeven.Directeur, Nu),
        ["LegMeldingVast"] = d => d.LegMeldingVast(Nu, null, Nu),
        ["LegBetrokkenenVast"] = d => d.LegBetrokkenenVast(Gegeven.Dag("2026-03-28"), Nu),
        ["Sluit"] = d =>
        {
            d.LegMeldingVast(Nu, null, Nu);
            d.LegBetrokkenenVast(Gegeven.Dag("2026-03-28"), Nu);
            d.Sluit(Nu);
        },
    };

    public static IEnumerable<TheoryDataRow<string, DatalekStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState() => Tabel.IsVolledig();

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, DatalekStatus status, bool mag)
    {
        var datalek = In(status);
        var voor = Momentopname.Van(datalek);

        var fout = Record.Exception(() => Verben[verb](datalek));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(datalek) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    [Fact]
    public void MeldenVoor_OverTheChangeToSummerTime_IsSeventyTwoRealHours() =>
        Assert.Equal(Gegeven.Moment("2026-03-30 17:00"), Datalek.Meld(new Datalekmelding(null, "het overzicht"), Gemeld).MeldenVoor);

    [Fact]
    public void LegMeldingVast_AfterSeventyTwoHours_AsksWhy()
    {
        var datalek = In(DatalekStatus.Beoordeeld);
        var laat = datalek.MeldenVoor.AddMinutes(1);

        Assert.Equal("RedenLaat", Gegeven.Geweigerd("R-KLT-9", () => datalek.LegMeldingVast(laat, " ", laat)).Veld);
        Assert.True(datalek.LooptKlok);
        datalek.LegMeldingVast(laat, "Het was weekend.", laat);

        Assert.Equal((false, "Het was weekend."), (datalek.LooptKlok, datalek.RedenLaat));
    }

    [Fact]
    public void Sluit_WhileSomebodyMustStillHear_IsRefused()
    {
        var datalek = In(DatalekStatus.Beoordeeld);

        Gegeven.Geweigerd("R-KLT-9", () => datalek.Sluit(Nu));
        datalek.LegMeldingVast(Nu, null, Nu);
        Gegeven.Geweigerd("R-KLT-9", () => datalek.Sluit(Nu));

        Assert.Equal(DatalekStatus.Beoordeeld, datalek.Status);
    }

    [Fact]
    public void Beoordeel_AsNoBreach_TellsNobody_AndNeedsAReason()
    {
        var datalek = In(DatalekStatus.Gemeld);

        Assert.Equal("Motivering", Gegeven.Geweigerd("R-KLT-9", () => datalek.Beoordeel(Datalekoordeel.GeenDatalek, false, "Nee.", Gegeven.Directeur, Nu)).Veld);
        Assert.Equal("Betrokkenen", Gegeven.Geweigerd("R-KLT-9", () => datalek.Beoordeel(Datalekoordeel.GeenDatalek, true, Waarom, Gegeven.Directeur, Nu)).Veld);
        datalek.Beoordeel(Datalekoordeel.GeenDatalek, false, Waarom, Gegeven.Directeur, Nu);

        Assert.False(datalek.LooptKlok);
    }

    private static Datalek In(DatalekStatus status)
    {
        var datalek = Datalek.Meld(new Datalekmelding(Gegeven.Moeder, "het overzicht") { Toelichting = "Ik zie een andere naam." }, Gemeld);
        if (status == DatalekStatus.Gemeld)
            return datalek;
        datalek.Beoordeel(Datalekoordeel.Melden, true, Waarom, Gegeven.Directeur, Nu);
        if (status == DatalekStatus.Gesloten)
            Verben["Sluit"](datalek);
        return datalek;
    }
}
