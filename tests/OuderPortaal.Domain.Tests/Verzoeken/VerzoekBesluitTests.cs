using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Verzoeken;

public sealed class VerzoekBesluitTests
{
    [Fact, Regel("S-10", "TV-40", "D-06", "R-ID-7")]
    public void BewijsNooitGekomen_TermRunsAgain_AndTheDirecteurMaySetItAside()
    {
        var verzoek = Gegeven.VerzoekInBehandeling("2026-06-01 10:00");
        verzoek.VraagIdentiteit("2026-06-03", "2026-06-17");
        Gegeven.Geweigerd("R-ID-7", () => LegBuitenBehandelingVoor(verzoek, "2026-06-17 23:59:59"));

        LegBuitenBehandelingVoor(verzoek, "2026-06-18 09:00");
        verzoek.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, Gegeven.Moment("2026-06-19 10:00"), Gegeven.Moment("2026-06-19 10:00"));

        Assert.Equal(Gegeven.Dag("2026-07-13"), verzoek.Termijn.Uiterlijk);
        Assert.Equal(VerzoekStatus.Besloten, verzoek.Status);
        Assert.Equal(BesluitUitkomst.BuitenBehandeling, verzoek.Besluit!.Uitkomst);
        Assert.Equal(Gegeven.Dag("2026-07-31"), verzoek.Besluit.EindeBezwaar);
        Assert.Equal(Gegeven.Directeur, verzoek.Besluit.OndertekendDoor);
    }

    [Fact, Regel("R-ID-7")]
    public void BuitenBehandeling_WhenProofComesLateAfterAll_CannotBeMadeKnown()
    {
        var verzoek = Gegeven.VerzoekInBehandeling("2026-06-01 10:00");
        verzoek.VraagIdentiteit("2026-06-03", "2026-06-17");
        LegBuitenBehandelingVoor(verzoek, "2026-06-18 09:00");

        verzoek.Lever("2026-06-18");

        Gegeven.Geweigerd("R-ID-7", () => MaakBekend(verzoek, "2026-06-19 10:00"));
        Assert.Equal(VerzoekStatus.InBesluitvorming, verzoek.Status);
    }

    [Fact, Regel("R-ID-7")]
    public void BuitenBehandeling_WhenTheSameWasAskedAgain_WaitsForTheNewDate()
    {
        var verzoek = Gegeven.VerzoekInBehandeling("2026-06-01 10:00");
        verzoek.VraagIdentiteit("2026-06-03", "2026-06-17");
        verzoek.VraagIdentiteit("2026-06-18", "2026-07-02");

        Assert.False(verzoek.BewijsBleefUit(Gegeven.Dag("2026-07-02")));
        Assert.True(verzoek.BewijsBleefUit(Gegeven.Dag("2026-07-03")));
        Gegeven.Geweigerd("R-ID-7", () => LegBuitenBehandelingVoor(verzoek, "2026-07-02 09:00"));
    }

    [Fact, Regel("R-AM-18b")]
    public void BuitenBehandeling_AfterALapse_DoesNotWaitForAnotherOpenQuestion()
    {
        var verzoek = Gegeven.VerzoekInBehandeling("2026-06-01 10:00");
        verzoek.VraagIdentiteit("2026-06-03", "2026-06-17");
        verzoek.VraagGezag("2026-06-10", "2026-07-10");
        LegBuitenBehandelingVoor(verzoek, "2026-06-18 09:00");

        MaakBekend(verzoek, "2026-06-18 10:00");

        Assert.Equal(VerzoekStatus.Besloten, verzoek.Status);
    }

    [Fact, Regel("R-AM-18b", "R-AM-18c")]
    public void BuitenBehandeling_WhereTheClockNeverStartsByItself_IsPossibleAfterTheBewijstermijn()
    {
        var spelregels = Gegeven.Spelregels(new TermijnInstellingen { OpschortingEindigtBijVerlopen = false });
        var verzoek = Gegeven.VerzoekInBehandeling("2026-06-01 10:00", spelregels);
        verzoek.VraagIdentiteit("2026-06-03", "2026-06-17");
        LegBuitenBehandelingVoor(verzoek, "2026-06-18 09:00");

        Assert.Null(verzoek.Termijn.Uiterlijk);
        Assert.Equal(Gegeven.Dag("2026-07-15"), verzoek.BuitenBehandelingUiterlijk(Gegeven.Dag("2026-06-18")));
        MaakBekend(verzoek, "2026-06-18 10:00");

        Assert.Equal(VerzoekStatus.Besloten, verzoek.Status);
    }

    [Fact, Regel("D-06", "C2")]
    public void BuitenBehandeling_AfterR_IsTooLate_AndTheRequestItselfMustBeAnswered()
    {
        var verzoek = Gegeven.VerzoekInBehandeling("2026-06-01 10:00");
        verzoek.VraagIdentiteit("2026-06-03", "2026-06-17");

        Gegeven.Geweigerd("D-06", () => LegBuitenBehandelingVoor(verzoek, "2026-07-14 00:00"));
        LegBuitenBehandelingVoor(verzoek, "2026-07-13 23:59:59");

        Gegeven.Geweigerd("D-06", () => MaakBekend(verzoek, "2026-07-14 09:00"));
    }

    [Fact, Regel("R-AM-18b")]
    public void MaakBekend_WhileTheTermStandsStill_WaitsForTheProof()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagIdentiteit("2026-03-04", "2026-03-18");
        verzoek.LegVoor(BesluitUitkomst.Toegewezen, null, Gegeven.Behandelaar, Gegeven.Moment("2026-03-05 10:00"));
        var voor = Momentopname.Van(verzoek);

        Gegeven.Geweigerd("R-AM-18b", () => MaakBekend(verzoek, "2026-03-05 11:00"));

        Assert.Equal(voor, Momentopname.Van(verzoek));
        verzoek.Lever("2026-03-06");
        MaakBekend(verzoek, "2026-03-06 16:00");
        Assert.Equal(VerzoekStatus.Besloten, verzoek.Status);
    }

    [Fact, Regel("R-AM-13")]
    public void MaakBekend_ByWhoProposedIt_IsRefused()
    {
        var verzoek = Voorgelegd(BesluitUitkomst.Toegewezen, door: "directeur");

        Gegeven.Geweigerd("R-AM-13", () => MaakBekend(verzoek, "2026-03-10 10:00"));

        Assert.Null(verzoek.Besluit!.BekendgemaaktOp);
    }

    [Theory, Regel("R-11.5-2")]
    [InlineData(BesluitUitkomst.Afgewezen)]
    [InlineData(BesluitUitkomst.DeelsToegewezen)]
    public void LegVoor_WithoutSayingWhyNot_IsRefused(BesluitUitkomst uitkomst)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();

        var fout = Gegeven.Geweigerd("R-11.5-2", () => verzoek.LegVoor(uitkomst, "  ", Gegeven.Behandelaar, Gegeven.Moment("2026-03-10 10:00")));

        Assert.Equal("Motivering", fout.Veld);
        Assert.Null(verzoek.Besluit);
    }

    [Fact, Regel("S-26", "R-INZ-1", "R-AWB-7")]
    public void GeenGegevens_IsARealAnswer_WithATermForBezwaar()
    {
        var verzoek = Voorgelegd(BesluitUitkomst.GeenGegevens);

        MaakBekend(verzoek, "2026-03-24 10:00");

        Assert.Equal(BesluitUitkomst.GeenGegevens, verzoek.Besluit!.Uitkomst);
        Assert.Equal(Gegeven.Dag("2026-05-06"), verzoek.Besluit.EindeBezwaar);
        Assert.Equal("INZ-2026-00042-B1", verzoek.Besluit.Nummer);
    }

    [Theory, Regel("D-19", "R-AWB-5")]
    [InlineData("2026-03-27 12:00", true)]
    [InlineData("2026-03-31 12:00", false)]
    [InlineData("2026-03-01 12:00", false)]
    public void MaakBekend_OnPaper_TakesTheDayItWentOut(string gepost, bool mag)
    {
        var verzoek = Gegeven.VerzoekOpPapier();
        verzoek.WijsToe(Gegeven.Behandelaar, Gegeven.Ontvangst);
        verzoek.LegVoor(BesluitUitkomst.GeenGegevens, null, Gegeven.Behandelaar, Gegeven.Moment("2026-03-10 10:00"));

        var fout = Record.Exception(() => verzoek.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Post, Gegeven.Moment(gepost), Gegeven.Moment("2026-03-30 10:00")));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag ? Gegeven.Moment(gepost) : null, verzoek.Besluit!.BekendgemaaktOp);
    }

    [Fact, Regel("D-19")]
    public void MaakBekend_InThePortal_CannotBeDatedBack() => Gegeven.Geweigerd("R-AWB-5", () =>
        Voorgelegd(BesluitUitkomst.Toegewezen).MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, Gegeven.Moment("2026-03-30 10:00"), Gegeven.Moment("2026-03-31 10:00")));

    [Fact, Regel("R-AM-35")]
    public void MaakBekend_InThePortalWithoutAccount_IsRefused()
    {
        var verzoek = Gegeven.VerzoekOpPapier();
        verzoek.WijsToe(Gegeven.Behandelaar, Gegeven.Ontvangst);
        verzoek.LegVoor(BesluitUitkomst.GeenGegevens, null, Gegeven.Behandelaar, Gegeven.Moment("2026-03-10 10:00"));

        Gegeven.Geweigerd("R-AM-35", () => MaakBekend(verzoek, "2026-03-10 11:00"));
    }

    [Fact, Regel("R-AWB-7")]
    public void SluitAf_BeforeTheTermForBezwaarIsOver_IsRefused()
    {
        var verzoek = Voorgelegd(BesluitUitkomst.Toegewezen);
        MaakBekend(verzoek, "2026-03-24 10:00");

        Gegeven.Geweigerd("R-AWB-7", () => verzoek.SluitAf(Gegeven.Moment("2026-05-06 23:59:59"), correctie: null));
        verzoek.SluitAf(Gegeven.Moment("2026-05-07 00:00"), correctie: null);

        Assert.Equal(VerzoekStatus.Afgesloten, verzoek.Status);
    }

    [Fact, Regel("C2")]
    public void GeefTerug_TakesTheProposalAway_AndWorkGoesOn()
    {
        var verzoek = Voorgelegd(BesluitUitkomst.Toegewezen);

        verzoek.GeefTerug(Gegeven.Directeur, Gegeven.Moment("2026-03-11 10:00"));

        Assert.Null(verzoek.Besluit);
        Assert.Equal(VerzoekStatus.InBehandeling, verzoek.Status);
    }

    private static Verzoek Voorgelegd(BesluitUitkomst uitkomst, string door = "behandelaar")
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.LegVoor(uitkomst, null, door == "directeur" ? Gegeven.Directeur : Gegeven.Behandelaar, Gegeven.Moment("2026-03-10 09:00"));
        return verzoek;
    }

    private static void LegBuitenBehandelingVoor(Verzoek verzoek, string op) => verzoek.LegVoor(BesluitUitkomst.BuitenBehandeling, null, Gegeven.Behandelaar, Gegeven.Moment(op));

    private static void MaakBekend(Verzoek verzoek, string op) => verzoek.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, Gegeven.Moment(op), Gegeven.Moment(op));
}
