using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Verzoeken;

public sealed class VerzoekIndienenTests
{
    [Fact, Regel("R-AM-08", "R-SEC-4")]
    public void DienIn_ForAChildNobodyKnows_IsReceivedLikeAnyOther()
    {
        var verzoek = Gegeven.Verzoek();

        Assert.Equal(VerzoekStatus.Ontvangen, verzoek.Status);
        Assert.Null(verzoek.LeerlingId);
        Assert.Equal(22, verzoek.PubliekId.Length);
        Assert.IsType<VerzoekOntvangen>(Assert.Single(verzoek.Gebeurtenissen));
    }

    [Theory, Regel("R-AM-08")]
    [InlineData("", "2014-09-12", "KindNaam")]
    [InlineData("Noor Vermeer", null, "KindGeboortedatum")]
    [InlineData("Noor Vermeer", "2026-03-03", "KindGeboortedatum")]
    [InlineData("Noor Vermeer", "1014-09-12", "KindGeboortedatum")]
    public void DienIn_WithoutAChildThatCanExist_IsRefusedAtThatField(string naam, string? geboren, string veld)
    {
        var vraag = Gegeven.Vraag(account: Gegeven.Moeder) with { Betrokkene = new Betrokkene(naam, geboren is null ? null : Gegeven.Dag(geboren)) };

        var fout = Gegeven.Geweigerd("R-AM-08", () => Verzoek.DienIn(vraag, "INZ-2026-00042", Gegeven.Spelregels(), Gegeven.Ontvangst));

        Assert.Equal(veld, fout.Veld);
    }

    [Fact, Regel("R-11.1-1")]
    public void DienIn_ForOwnData_NeedsNoChildAndNoReason()
    {
        var verzoek = Gegeven.Verzoek(soort: VerzoekSoort.InzageEigenGegevens, leerling: Gegeven.Leerling().Id);

        Assert.Null(verzoek.LeerlingId);
        Assert.Equal("", verzoek.Toelichting);
    }

    [Theory, Regel("R-11.3-1", "R-11.3-2", "R-AM-35")]
    [InlineData("2026-03-05", Kanaal.Brief, AntwoordKanaal.Post, "R-11.3-1")]
    [InlineData("2025-03-03", Kanaal.Brief, AntwoordKanaal.Post, "R-11.3-1")]
    [InlineData("2026-03-02", Kanaal.Portaal, AntwoordKanaal.Post, "R-11.3-2")]
    [InlineData("2026-03-02", Kanaal.Brief, AntwoordKanaal.Digitaal, "R-AM-35")]
    public void VoerIn_WithADateOrChannelThatCannotBe_IsRefused(string ontvangen, Kanaal kanaal, AntwoordKanaal antwoord, string regel) =>
        Gegeven.Geweigerd(regel, () => Verzoek.VoerIn(
            Gegeven.Vraag(kanaal: antwoord), kanaal, Gegeven.Dag(ontvangen), "INZ-2026-00043", Gegeven.Spelregels(), Gegeven.Moment("2026-03-04 10:00")));

    [Fact, Regel("R-11.3-1", "R-TRM-1")]
    public void VoerIn_CountsFromTheStampAndNotFromTheTyping()
    {
        var verzoek = Gegeven.VerzoekOpPapier("2026-03-02", ingevoerd: "2026-03-06");

        Assert.Equal(Gegeven.Dag("2026-03-30"), verzoek.Termijn.Uiterlijk);
        Assert.Equal(Gegeven.Moment("2026-03-06 11:00"), verzoek.GeregistreerdOp);
    }

    [Fact, Regel("R-ID-8")]
    public void KoppelAccount_KeepsTheDateOfReceipt_AndHappensOnce()
    {
        var verzoek = Gegeven.VerzoekOpPapier();

        verzoek.KoppelAccount(Gegeven.Moeder, Gegeven.Moment("2026-03-09 10:00"));

        Assert.Equal(Gegeven.Dag("2026-03-02"), verzoek.OntvangenOp);
        Gegeven.Geweigerd("R-ID-8", () => verzoek.KoppelAccount(Gegeven.Vader, Gegeven.Moment("2026-03-09 11:00")));
        Assert.Equal(Gegeven.Moeder, verzoek.AccountId);
    }

    [Fact, Regel("R-INZ-16")]
    public void KoppelLeerling_ToOwnData_IsRefused() => Gegeven.Geweigerd("R-INZ-16", () =>
        Gegeven.Verzoek(soort: VerzoekSoort.InzageEigenGegevens).KoppelLeerling(Gegeven.Leerling(), Gegeven.Ontvangst));

    [Fact, Regel("R-AM-08", "R-ID-8")]
    public void KoppelLeerling_ToAnotherPupil_DropsTheLinkOfTheFirst()
    {
        var (noor, sem) = (Gegeven.Leerling(), Gegeven.Leerling(kenmerk: "L-0002"));
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.KoppelLeerling(noor, Gegeven.Ontvangst);
        verzoek.KoppelVertegenwoordiging(Gegeven.Link(noor, Gegeven.Moeder), noor, Gegeven.Ontvangst);

        verzoek.KoppelLeerling(sem, Gegeven.Ontvangst);

        Assert.Equal(sem.Id, verzoek.LeerlingId);
        Assert.Null(verzoek.VertegenwoordigingId);
    }

    [Fact, Regel("R-ID-8", "R-VTG-16")]
    public void KoppelVertegenwoordiging_OfSomebodyElseOrAnotherPupilOrEnded_IsRefused()
    {
        var (noor, sem) = (Gegeven.Leerling(), Gegeven.Leerling(kenmerk: "L-0002"));
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.KoppelLeerling(noor, Gegeven.Ontvangst);
        var beeindigd = Gegeven.Link(noor, Gegeven.Moeder);
        beeindigd.Beeindig(Eindreden.Anders, Gegeven.Secretaris, Gegeven.Ontvangst);

        Gegeven.Geweigerd("R-ID-8", () => verzoek.KoppelVertegenwoordiging(Gegeven.Link(noor, Gegeven.Vader), noor, Gegeven.Ontvangst));
        Gegeven.Geweigerd("R-ID-8", () => verzoek.KoppelVertegenwoordiging(Gegeven.Link(sem, Gegeven.Moeder), noor, Gegeven.Ontvangst));
        Gegeven.Geweigerd("R-ID-8", () => verzoek.KoppelVertegenwoordiging(Gegeven.Link(sem, Gegeven.Moeder), sem, Gegeven.Ontvangst));
        Gegeven.Geweigerd("R-VTG-16", () => verzoek.KoppelVertegenwoordiging(beeindigd, noor, Gegeven.Ontvangst));
        Assert.Null(verzoek.VertegenwoordigingId);
    }
}
