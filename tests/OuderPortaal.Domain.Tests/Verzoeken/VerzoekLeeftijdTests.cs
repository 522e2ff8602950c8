using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Verzoeken;

/// <summary>The open request of a parent whose child becomes 16 (D-13). Sem is 16 on 15 June 2026; his father asked on 2 June.</summary>
[Regel("R-VTG-18", "D-13")]
public sealed class VerzoekLeeftijdTests
{
    private static readonly AccountId Sem = new(new Guid("00000000-0000-7000-8000-000000000021"));
    private static readonly Leerling Leerling = Gegeven.Leerling("2010-06-15");

    [Theory]
    [InlineData("2026-06-14", false)]
    [InlineData("2026-06-15", true)]
    [InlineData("2026-06-29", true)]
    [InlineData("2027-01-01", true)]
    public void WachtOpLeerling_FromTheBirthdayOn_WithoutAnyJob(string datum, bool wacht) =>
        Assert.Equal(wacht, Vraag().WachtOpLeerling(Leerling, Gegeven.Dag(datum)));

    [Fact]
    public void WachtOpLeerling_WhenAskedOnOrAfterTheBirthday_IsNot() =>
        Assert.False(Vraag("2026-06-15 00:00").WachtOpLeerling(Leerling, Gegeven.Dag("2026-06-16")));

    [Fact, Regel("R-TRM-16")]
    public void Termijn_WhileItWaits_KeepsRunning()
    {
        var verzoek = Vraag();

        Assert.False(verzoek.IsOpgeschort(Gegeven.Dag("2026-06-20")));
        Assert.Equal(Gegeven.Dag("2026-06-30"), verzoek.Termijn.Uiterlijk);
        Assert.True(verzoek.IsTeLaat(Gegeven.Moment("2026-07-01 00:00")));
    }

    [Fact]
    public void NeemOver_ByThePupil_KeepsNumberAndDateAndLeavesNothingToTheFather()
    {
        var verzoek = Vraag();
        verzoek.WijsToe(Gegeven.Behandelaar, Gegeven.Moment("2026-06-03 10:00"));
        verzoek.VraagIdentiteit("2026-06-10", "2026-06-24");
        verzoek.LegVoor(BesluitUitkomst.Afgewezen, "Dat mag niet.", Gegeven.Behandelaar, Gegeven.Moment("2026-06-12 10:00"));

        verzoek.NeemOver(Zelf(Sem), Leerling, null, Gegeven.Moment("2026-06-16 20:00"));

        Assert.Equal(("INZ-2026-00042", Gegeven.Dag("2026-06-02")), (verzoek.Nummer, verzoek.OntvangenOp));
        Assert.Equal((Sem, Hoedanigheid.LeerlingZelf, VerzoekStatus.InBehandeling), (verzoek.AccountId, verzoek.Hoedanigheid, verzoek.Status));
        Assert.Equal(("Noor Vermeer", "", ""), (verzoek.VerzoekerNaam, verzoek.VerzoekerAdres, verzoek.Toelichting));
        Assert.Equal((Gegeven.Vader, "Anna Vermeer"), (verzoek.VorigAccountId, verzoek.VorigeNaam));
        Assert.Null(verzoek.Besluit);
        Assert.False(verzoek.IsOpgeschort(Gegeven.Dag("2026-06-17")));
        Assert.False(verzoek.IsAanLeerling(Leerling, Gegeven.Dag("2026-06-17")));
    }

    [Fact]
    public void NeemOver_OnPaper_SendsTheAnswerToThePupilsOwnAddress()
    {
        var verzoek = Vraag();

        verzoek.NeemOver(Zelf(null), Leerling, Gegeven.Secretaris, Gegeven.Moment("2026-06-16 10:00"));

        Assert.Equal((null, AntwoordKanaal.Post, Leerling.Adres), (verzoek.AccountId, verzoek.AntwoordKanaal, verzoek.VerzoekerAdres));
        Assert.Equal(Gegeven.Secretaris, verzoek.KeuzeDoor);
    }

    [Fact, Regel("R-VTG-2")]
    public void NeemOver_OnALinkThatIsNotThePupilsOwn_IsRefused()
    {
        var moeder = Gegeven.Link(Leerling, Gegeven.Moeder, op: Gegeven.Moment("2026-06-01 10:00"));
        var ander = Gegeven.Link(Gegeven.Leerling("2009-01-01", "L-0002"), Sem, VertegenwoordigingSoort.Zelf);

        Assert.All([moeder, ander], link => Gegeven.Geweigerd("R-VTG-2", () => Vraag().NeemOver(link, Leerling, null, Gegeven.Moment("2026-06-16 10:00"))));
    }

    [Theory]
    [InlineData("2026-06-14 23:59:59", false)]
    [InlineData("2026-06-15 00:00", true)]
    [InlineData("2026-06-29 23:59:59", true)]
    [InlineData("2026-06-30 00:00", false)]
    public void LegKeuzeVast_OnlyFromTheBirthdayToTheFourteenthDayAfter(string moment, bool mag)
    {
        var fout = Record.Exception(() => Vraag().LegKeuzeVast(Leerlingkeuze.LaatEindigen, Leerling, null, Gegeven.Moment(moment)));

        Assert.Equal(mag ? null : "R-VTG-18", (fout as RuleViolation)?.Regel);
    }

    [Fact]
    public void LegKeuzeVast_LaatEindigen_StaysSilentUntilTheLastDayAndCanBeTakenBack()
    {
        var verzoek = Vraag();
        verzoek.LegKeuzeVast(Leerlingkeuze.LaatEindigen, Leerling, null, Gegeven.Moment("2026-06-16 10:00"));

        Assert.True(verzoek.IsOpen);
        Assert.True(verzoek.IsAanLeerling(Leerling, Gegeven.Dag("2026-06-20")));
        Gegeven.Geweigerd("R-VTG-18", () => verzoek.EindigBijZestien(Leerling, Gegeven.Moment("2026-06-29 23:59:59")));
        verzoek.TrekKeuzeIn(Leerling, Gegeven.Moment("2026-06-29 23:59:59"));

        Assert.True(verzoek.WachtOpLeerling(Leerling, Gegeven.Dag("2026-06-29")));
    }

    [Fact]
    public void EindigBijZestien_AfterTheLastDay_ClosesWithoutBesluitInSilenceAndWithoutThePromisedMachtiging()
    {
        var zwijgt = Vraag();
        var belooft = Vraag();
        belooft.LegKeuzeVast(Leerlingkeuze.GeeftMachtiging, Leerling, null, Gegeven.Moment("2026-06-16 10:00"));

        Assert.All([zwijgt, belooft], verzoek =>
        {
            verzoek.EindigBijZestien(Leerling, Gegeven.Moment("2026-06-30 00:00"));
            Assert.Equal((VerzoekStatus.Afgesloten, (Besluit?)null), (verzoek.Status, verzoek.Besluit));
        });
    }

    [Fact, Regel("S-17")]
    public void LegKeuzeVast_GeeftMachtiging_LetsTheFatherGoOnOnlyOnThatMachtiging()
    {
        var verzoek = Vraag();
        verzoek.KoppelVertegenwoordiging(Gegeven.Link(Leerling, Gegeven.Vader, op: Gegeven.Moment("2026-06-02 10:00")), Leerling, Gegeven.Moment("2026-06-02 10:00"));
        var nu = Gegeven.Moment("2026-06-20 10:00");

        verzoek.LegKeuzeVast(Leerlingkeuze.GeeftMachtiging, Leerling, null, nu);
        Assert.Null(verzoek.VertegenwoordigingId);
        verzoek.KoppelVertegenwoordiging(Gegeven.Link(Leerling, Gegeven.Vader, VertegenwoordigingSoort.Gemachtigde, nu, "2026-12-31"), Leerling, nu);

        Assert.False(verzoek.KanEindigenBijZestien(Leerling, Gegeven.Dag("2026-07-01")));
        Gegeven.Geweigerd("R-VTG-18", () => verzoek.TrekKeuzeIn(Leerling, nu));
    }

    [Fact, Regel("R-AM-10")]
    public void WachtOpLeerling_WhenTheDirecteurDecidedThatThisPupilCannotDecide_IsNot()
    {
        var verzoek = Vraag();
        var nu = Gegeven.Moment("2026-06-16 10:00");
        var gezag = Gegeven.Link(Leerling, Gegeven.Vader, op: Gegeven.Moment("2026-06-02 10:00"));
        var besluit = new Wilsbesluit("A. de Arts, orthopedagoog", Gegeven.Dag("2026-05-20"), Gegeven.Dag("2026-06-01"), "Kan de gevolgen niet overzien, ook niet met hulp.");

        verzoek.KoppelVertegenwoordiging(gezag.ZetVoortWegensWilsonbekwaamheid(besluit, Gegeven.Dag("2027-01-31"), Leerling, Gegeven.Directeur, nu), Leerling, nu);

        Assert.False(verzoek.WachtOpLeerling(Leerling, Gegeven.Dag("2026-06-16")));
    }

    [Fact]
    public void LichtOuderIn_AfterATakeover_IsOnceAndNeverBeforeTheLastDay()
    {
        var verzoek = Vraag();
        verzoek.NeemOver(Zelf(Sem), Leerling, null, Gegeven.Moment("2026-06-15 09:00"));

        Gegeven.Geweigerd("R-VTG-18", () => verzoek.LichtOuderIn(Leerling, Gegeven.Moment("2026-06-29 23:59:59")));
        verzoek.LichtOuderIn(Leerling, Gegeven.Moment("2026-06-30 00:00"));

        Gegeven.Geweigerd("R-VTG-18", () => verzoek.LichtOuderIn(Leerling, Gegeven.Moment("2026-07-01 00:00")));
    }

    private static Verzoek Vraag(string ontvangen = "2026-06-02 10:00")
    {
        var vraag = Gegeven.Vraag(account: Gegeven.Vader, leerling: Leerling.Id) with { Toelichting = "Ik maak mij zorgen." };
        return Verzoek.DienIn(vraag, "INZ-2026-00042", Gegeven.Spelregels(), Gegeven.Moment(ontvangen));
    }

    private static Vertegenwoordiging Zelf(AccountId? account) => Gegeven.Link(Leerling, account, VertegenwoordigingSoort.Zelf, Gegeven.Moment("2026-06-15 08:00"));
}
