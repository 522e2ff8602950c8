using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Toegang;

public sealed class VrijgavetoetsTests
{
    [Fact, Regel("R-SEC-8", "R-VTG-16")]
    public void Beletsels_WhenWhoLinkLevelAndAgeAreRight_AreNone() => Assert.Empty(Toets().Beletsels(Gegeven.Dag("2026-03-10")));

    [Theory, Regel("R-SEC-8", "D-11", "S-13")]
    [InlineData(Niveau.N1, 2)]
    [InlineData(Niveau.N2, 1)]
    public void Beletsels_OnlineWithoutN3_AreNamed(Niveau niveau, int aantal) =>
        Assert.Equal(aantal, (Toets() with { Niveau = niveau }).Beletsels(Gegeven.Dag("2026-03-10")).Count);

    [Fact, Regel("R-VTG-1", "R-VTG-20", "D-12")]
    public void Beletsels_OnTheSixteenthBirthdayAfterTheLinkWasMade_CloseIt()
    {
        var toets = Toets(geboren: "2010-06-15");

        Assert.Empty(toets.Beletsels(Gegeven.Dag("2026-06-14")));
        Assert.Single(toets.Beletsels(Gegeven.Dag("2026-06-15")));
    }

    [Fact, Regel("R-VTG-2", "R-VTG-13")]
    public void Beletsels_OfAMachtigingByAParent_ComeOnTheSixteenthBirthday()
    {
        var toets = Toets(VertegenwoordigingSoort.Gemachtigde, geboren: "2010-06-15", totEnMet: "2026-12-31");

        Assert.Empty(toets.Beletsels(Gegeven.Dag("2026-06-14")));
        Assert.Single(toets.Beletsels(Gegeven.Dag("2026-06-15")));
    }

    [Fact, Regel("R-VTG-13", "R-VTG-16")]
    public void Beletsels_OfAMachtigingOnPaper_ComeWhenTheLinkOfTheGiverEndsOrIsContested_OrIsNotThere()
    {
        var vandaag = Gegeven.Dag("2026-03-10");
        var geeindigd = Toets(VertegenwoordigingSoort.Gemachtigde, totEnMet: "2026-12-31");
        var betwist = Toets(VertegenwoordigingSoort.Gemachtigde, totEnMet: "2026-12-31");

        Assert.Empty(geeindigd.Beletsels(vandaag));
        geeindigd.Gever!.Beeindig(Eindreden.GezagGewijzigd, Gegeven.Secretaris, Gegeven.Ontvangst);
        betwist.Gever!.Betwist(Gegeven.Ontvangst);

        Assert.Equal("De koppeling geldt vandaag niet meer.", Assert.Single(geeindigd.Beletsels(vandaag)));
        Assert.Equal("Iemand maakte bezwaar tegen deze koppeling. Eerst beslist de directeur.", Assert.Single(betwist.Beletsels(vandaag)));
        Assert.Single((geeindigd with { Gever = null }).Beletsels(vandaag));
        Assert.Single((geeindigd with { Gever = Gegeven.Gever(geeindigd.Leerling!) }).Beletsels(vandaag)); // another holder of gezag is not the giver
    }

    [Fact, Regel("R-VTG-2")]
    public void Beletsels_OfAMachtigingByThePupil_ComeAfterItsLastDay()
    {
        var toets = Toets(VertegenwoordigingSoort.Gemachtigde, geboren: "2009-06-15", totEnMet: "2026-12-31");

        Assert.Empty(toets.Beletsels(Gegeven.Dag("2026-12-31")));
        Assert.Single(toets.Beletsels(Gegeven.Dag("2027-01-01")));
    }

    [Fact, Regel("R-VTG-16")]
    public void Beletsels_WhenTheLinkWasEndedAfterTheRequest_CloseIt()
    {
        var toets = Toets();

        toets.Link!.Beeindig(Eindreden.Anders, Gegeven.Secretaris, Gegeven.Moment("2026-03-09 10:00"));

        Assert.Single(toets.Beletsels(Gegeven.Dag("2026-03-09")));
    }

    [Fact, Regel("R-SEC-8", "R-VTG-8")]
    public void Beletsels_WithALinkOfTheOtherParentOrAnotherPupil_CloseIt()
    {
        var toets = Toets();
        var ander = Gegeven.Leerling(kenmerk: "L-0002");
        var vandaag = Gegeven.Dag("2026-03-10");

        Assert.Single((toets with { Link = Gegeven.Link(toets.Leerling!, Gegeven.Vader) }).Beletsels(vandaag));
        Assert.Single((toets with { Link = Gegeven.Link(toets.Leerling!, Gegeven.Moeder) }).Beletsels(vandaag)); // not the one that the request names
        Assert.Single((toets with { Leerling = ander }).Beletsels(vandaag));
        Assert.Single((toets with { Leerling = null }).Beletsels(vandaag));
        Assert.Single((toets with { Link = null }).Beletsels(vandaag));
    }

    [Fact, Regel("R-ID-8")]
    public void Beletsels_WhenThePaperRequestGotAnAccountAfterTheLink_AskForALinkAnew()
    {
        var noor = Gegeven.Leerling();
        var verzoek = Gegeven.VerzoekOpPapier();
        var link = Gegeven.Link(noor, account: null);
        verzoek.KoppelLeerling(noor, Gegeven.Ontvangst);
        verzoek.KoppelVertegenwoordiging(link, noor, Gegeven.Ontvangst);
        verzoek.KoppelAccount(Gegeven.Moeder, Gegeven.Ontvangst);

        Assert.Single(new Vrijgavetoets(verzoek, noor, link, Niveau.N3).Beletsels(Gegeven.Dag("2026-03-10")));
    }

    [Fact, Regel("R-INZ-16")]
    public void Beletsels_ForOwnData_AreAboutIdentityOnly()
    {
        var verzoek = Gegeven.Verzoek(soort: VerzoekSoort.InzageEigenGegevens);

        Assert.Empty(new Vrijgavetoets(verzoek, null, null, Niveau.N3).Beletsels(Gegeven.Dag("2026-03-10")));
    }

    private static Vrijgavetoets Toets(VertegenwoordigingSoort soort = VertegenwoordigingSoort.OuderMetGezag, string geboren = "2014-09-12", string? totEnMet = null)
    {
        var leerling = Gegeven.Leerling(geboren);
        var gever = soort == VertegenwoordigingSoort.Gemachtigde ? Gegeven.Gever(leerling) : null;
        var link = Gegeven.Link(leerling, Gegeven.Moeder, soort, totEnMet: totEnMet, gever: gever);
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.KoppelLeerling(leerling, Gegeven.Ontvangst);
        verzoek.KoppelVertegenwoordiging(link, leerling, Gegeven.Ontvangst, gever);
        return new Vrijgavetoets(verzoek, leerling, link, Niveau.N3) { Gever = gever };
    }
}
