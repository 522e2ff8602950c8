using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Toestemmingen;

namespace OuderPortaal.Tests.Toestemmingen;

public sealed class ToestemmingTests
{
    private static readonly Toestandstabel<Toestemming, ToestemmingStatus> Tabel = new(
        """
                             Gevraagd Gegeven Geweigerd TeHerbevestigen Ingetrokken Verlopen Overgenomen
        Geef                     +       -        -            -             -          -         -
        Bevestig                 -       -        -            +             -          -         -
        Weiger                   +       -        -            +             -          -         -
        TrekIn                   -       +        -            +             -          -         -
        LegIntrekkingVast        -       +        -            +             -          -         -
        VraagOpnieuw             -       +        -            -             -          -         -
        Verloop                  +       +        -            +             -          -         -
        EindigMetLeerling        -       +        -            +             -          -         -
        """);

    // Noor becomes 16 on 12 September 2026.
    private static readonly Leerling Noor = Gegeven.Leerling("2010-09-12");
    private static readonly DateTimeOffset Voor = Gegeven.Moment("2026-03-10 10:00");
    private static readonly DateTimeOffset Verjaardag = Gegeven.Moment("2026-09-12 00:00");
    private static readonly DateTimeOffset Ver = Gegeven.Moment("2027-06-01 10:00");
    private static readonly Toestemmingsgever Moeder = new(VertegenwoordigingSoort.OuderMetGezag, "Anna Vermeer", Gegeven.Moeder);
    private static readonly Toestemmingsgever Zelf = new(VertegenwoordigingSoort.Zelf, "Noor Vermeer", Gegeven.Vader);

    private static readonly ToestemmingGegevens Huisarts = new("Overleg met de huisarts", Toestemmingsrichting.Bron, "Huisarts De Linde", [Categorie.C7d, Categorie.C7a, Categorie.C7d], "2026-1", Gegeven.Dag("2027-03-10"));

    private static readonly Dictionary<string, Action<Toestemming>> Verben = new()
    {
        ["Geef"] = t => t.Geef(Noor, Moeder, "Formulier", Voor),
        ["Bevestig"] = t => t.Bevestig(Noor, Zelf, "Vinkje", Verjaardag),
        ["Weiger"] = t => t.Weiger(Verjaardag),
        ["TrekIn"] = t => t.TrekIn(Gegeven.Link(Noor, Gegeven.Vader), Noor, Voor),
        ["LegIntrekkingVast"] = t => t.LegIntrekkingVast(Gegeven.Dag("2026-03-10"), Voor),
        ["VraagOpnieuw"] = t => t.VraagOpnieuw(Noor, Verjaardag),
        ["Verloop"] = t => t.Verloop(Ver),
        ["EindigMetLeerling"] = t => t.EindigMetLeerling(Voor),
    };

    public static IEnumerable<TheoryDataRow<string, ToestemmingStatus, bool>> Cellen => Tabel.Cellen;

    [Fact, Regel("C2")]
    public void Tabel_HasACellForEveryVerbInEveryState()
    {
        Tabel.IsVolledig(nameof(Toestemming.Dekking), nameof(Toestemming.MoetOpnieuw));
        Assert.All(Enum.GetValues<ToestemmingStatus>(), status => Assert.Equal(status, In(status).Status));
    }

    [Theory, MemberData(nameof(Cellen)), Regel("C2")]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, ToestemmingStatus status, bool mag)
    {
        var toestemming = In(status);
        var voor = Momentopname.Van(toestemming);

        var fout = Record.Exception(() => Verben[verb](toestemming));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(toestemming) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    [Theory, Regel("R-TST-2")]
    [InlineData("2026-09-11 23:59:59", VertegenwoordigingSoort.OuderMetGezag, true)]
    [InlineData("2026-09-12 00:00:00", VertegenwoordigingSoort.OuderMetGezag, false)]
    [InlineData("2026-09-11 23:59:59", VertegenwoordigingSoort.Zelf, false)]
    [InlineData("2026-09-12 00:00:00", VertegenwoordigingSoort.Zelf, true)]
    [InlineData("2026-09-12 00:00:00", VertegenwoordigingSoort.Curator, false)]
    [InlineData("2026-03-10 10:00", VertegenwoordigingSoort.Gemachtigde, false)]
    public void Geef_ByWhoMayNotDecideThatDay_IsRefused(string nu, VertegenwoordigingSoort als, bool mag)
    {
        var toestemming = Vraag();

        var fout = Record.Exception(() => toestemming.Geef(Noor, Moeder with { Als = als }, "Formulier", Gegeven.Moment(nu)));

        Assert.Equal(mag ? null : "R-TST-2", (fout as RuleViolation)?.Regel);
    }

    [Fact, Regel("R-TST-5"), Regel("R-TST-3")]
    public void TrekIn_ByTheOtherParent_WorksAtOnceWithoutAReason_AndByAStrangerIsRefused()
    {
        var toestemming = In(ToestemmingStatus.Gegeven);
        Gegeven.Geweigerd("R-TST-3", () => toestemming.TrekIn(Gegeven.Link(Gegeven.Leerling("2014-09-12", "L-0002"), Gegeven.Vader), Noor, Voor));
        Gegeven.Geweigerd("R-TST-3", () => toestemming.TrekIn(Gegeven.Link(Noor, Gegeven.Vader), Noor, Verjaardag));

        toestemming.TrekIn(Gegeven.Link(Noor, Gegeven.Vader), Noor, Gegeven.Moment("2026-04-01 09:00"));

        Assert.Equal((ToestemmingStatus.Ingetrokken, Gegeven.Vader), (toestemming.Status, toestemming.IngetrokkenDoor!.Value));
        Assert.Equal(Gegeven.Dag("2026-03-31"), toestemming.Dekking(Noor.Geboortedatum)!.TotEnMet);
    }

    [Fact, Regel("R-TST-4")]
    public void WhatAParentGave_CoversNothingFromThe16thBirthday_WithoutAJob_UntilThePupilGivesItAgain()
    {
        var toestemming = In(ToestemmingStatus.Gegeven);
        Assert.Equal(Gegeven.Dag("2026-09-11"), toestemming.Dekking(Noor.Geboortedatum)!.TotEnMet);

        toestemming.VraagOpnieuw(Noor, Verjaardag);
        Gegeven.Geweigerd("R-TST-2", () => toestemming.Bevestig(Noor, Moeder, "Formulier", Verjaardag));
        var eigen = toestemming.Bevestig(Noor, Zelf, "Vinkje in het portaal", Gegeven.Moment("2026-10-01 09:00"));

        Assert.Equal((Gegeven.Dag("2026-03-10"), Gegeven.Dag("2026-09-11")), (toestemming.Dekking(Noor.Geboortedatum)!.Van, toestemming.Dekking(Noor.Geboortedatum)!.TotEnMet));
        Assert.Equal((Gegeven.Dag("2026-10-01"), Gegeven.Dag("2027-03-10")), (eigen.Dekking(Noor.Geboortedatum)!.Van, eigen.Dekking(Noor.Geboortedatum)!.TotEnMet));
        Assert.Equal((ToestemmingStatus.Overgenomen, "Anna Vermeer", ToestemmingStatus.Gegeven, "Noor Vermeer"), (toestemming.Status, toestemming.GeverNaam, eigen.Status, eigen.GeverNaam));
        Assert.NotEqual(toestemming.PubliekId, eigen.PubliekId);
    }

    [Fact, Regel("R-TST-3", "R-TST-4")]
    public void Weiger_OfWhatAParentGave_SaysThatUseMustStop_OfWhatWasNeverGivenItDoesNot()
    {
        Assert.Equal([true, false], new[] { ToestemmingStatus.TeHerbevestigen, ToestemmingStatus.Gevraagd }.Select(In).Select(t =>
        {
            t.Weiger(Verjaardag);
            return Assert.IsType<ToestemmingGeweigerd>(t.Gebeurtenissen.Single()).WasInGebruik;
        }));
    }

    [Theory, Regel("R-TST-4")]
    [InlineData("2026-11-11", false)]
    [InlineData("2026-11-12", true)]
    public void AskedAgain_WithoutAnAnswerIn60Days_Lapses(string dag, bool voorbij)
    {
        var toestemming = In(ToestemmingStatus.TeHerbevestigen);

        Assert.Equal(voorbij, toestemming.IsTeVerlopen(Gegeven.Dag(dag)));
    }

    [Fact, Regel("R-TST-1")]
    public void Vraag_WithoutOnePurposeOneNameAndAnEndInTime_IsRefused()
    {
        foreach (var fout in new[]
        {
            Huisarts with { Doel = " " }, Huisarts with { Naam = "" }, Huisarts with { Categorieen = [] }, Huisarts with { Tekstversie = "" }, Huisarts with { TotEnMet = Gegeven.Dag("2027-03-11") },
            Huisarts with { TotEnMet = Gegeven.Dag("2026-03-09") },
        })
            Gegeven.Geweigerd("R-TST-1", () => Toestemming.Vraag(Noor, fout, 12, Gegeven.Secretaris, Voor));
        Gegeven.Geweigerd("R-TST-1", () => Toestemming.LegVast(Noor, Huisarts, Moeder, Gegeven.Dag("2026-03-11"), "Formulier", 12, Gegeven.Secretaris, Voor));
        Gegeven.Geweigerd("R-TST-1", () => Toestemming.LegVast(Noor, Huisarts, Moeder, Gegeven.Dag("2026-03-10"), " ", 12, Gegeven.Secretaris, Voor));
        Assert.Equal([Categorie.C7a, Categorie.C7d], Vraag().Categorieen);
        Assert.Null(Vraag().Dekking(Noor.Geboortedatum));
    }

    [Theory, Regel("R-BWR-8")]
    [InlineData("2026-05-01 10:00", "2026-05-01")]
    [InlineData("2027-03-20 10:00", "2027-03-10")]
    public void EindigMetLeerling_EndsItThatDay_NeverLaterThanAgreed_AndAsksNobodyToStop(string nu, string tot)
    {
        var toestemming = In(ToestemmingStatus.Gegeven);

        toestemming.EindigMetLeerling(Gegeven.Moment(nu));

        Assert.Equal((ToestemmingStatus.Verlopen, Gegeven.Dag(tot), Gegeven.Dag(tot)), (toestemming.Status, toestemming.TotEnMet, toestemming.GeeindigdOp!.Value));
        Assert.IsType<ToestemmingBeeindigd>(toestemming.Gebeurtenissen.Single());
    }

    [Fact, Regel("R-BWR-8", "R-TST-4")]
    public void EindigMetLeerling_WhileAPupilOf16IsAsked_IsKeptFromThatDay_NotFromTheBirthday()
    {
        var toestemming = In(ToestemmingStatus.TeHerbevestigen);
        var birthday = toestemming.HerbevestigSinds!.Value;

        toestemming.EindigMetLeerling(Gegeven.Moment($"{birthday.AddDays(40):yyyy-MM-dd} 10:00"));

        Assert.Equal(birthday.AddDays(40), toestemming.GeeindigdOp);
    }

    private static Toestemming Vraag() => Toestemming.Vraag(Noor, Huisarts, 12, Gegeven.Secretaris, Voor);

    private static Toestemming In(ToestemmingStatus status)
    {
        var toestemming = Vraag();
        string[] weg = status switch
        {
            ToestemmingStatus.Gevraagd => [],
            ToestemmingStatus.Gegeven => ["Geef"],
            ToestemmingStatus.Geweigerd => ["Weiger"],
            ToestemmingStatus.TeHerbevestigen => ["Geef", "VraagOpnieuw"],
            ToestemmingStatus.Ingetrokken => ["Geef", "TrekIn"],
            ToestemmingStatus.Overgenomen => ["Geef", "VraagOpnieuw", "Bevestig"],
            _ => ["Geef", "Verloop"],
        };
        foreach (var verb in weg)
            Verben[verb](toestemming);
        toestemming.WisGebeurtenissen();
        return toestemming;
    }
}
