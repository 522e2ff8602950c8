using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Tests.Leerlingen;

/// <summary>What each soort of link asks of its proof.</summary>
public sealed class GezagseisenTests
{
    private static readonly DateOnly Vandaag = Gegeven.Dag("2026-03-02");
    private static readonly Leerling Kind = Gegeven.Leerling();
    private static readonly Leerling Volwassen = Gegeven.Leerling("2007-01-10");

    [Theory, Regel("R-VTG-7")]
    [InlineData("2025-12-02", true)]
    [InlineData("2025-12-01", false)]
    [InlineData("2026-03-03", false)]
    [InlineData(null, false)]
    public void LegVast_OnAnExtractOfTheGezagsregister_WantsItToBeAtMostThreeMonthsOld(string? afgegeven, bool mag)
    {
        var bewijs = new Onderbouwing(Gezagsbewijs.UittrekselGezagsregister, Vandaag) { AfgegevenOp = Lezen.DagOfGeen(afgegeven) };

        if (mag)
            Assert.Equal(VertegenwoordigingStatus.Actief, Leg(Kind, VertegenwoordigingSoort.OuderMetGezag, bewijs).Status);
        else
            Assert.Equal("AfgegevenOp", Gegeven.Geweigerd("R-VTG-7", () => Leg(Kind, VertegenwoordigingSoort.OuderMetGezag, bewijs)).Veld);
    }

    [Fact, Regel("R-VTG-7")]
    public void LegVast_OnAnEmptyExtract_IsRefusedAndSaysWhatToAskInstead() => Assert.Contains(
        "bewijst niets",
        Gegeven.Geweigerd("R-VTG-7", () => Leg(Kind, VertegenwoordigingSoort.OuderMetGezag, new(Gezagsbewijs.LeegUittreksel, Vandaag) { AfgegevenOp = Vandaag })).Message,
        StringComparison.Ordinal);

    /// <summary>Born on 29 February 2012, 18 in the common year 2030: the installation says on which day.</summary>
    [Theory, Regel("D-17")]
    [InlineData(SchrikkelVerjaardag.EersteMaart, "2030-02-28", false)]
    [InlineData(SchrikkelVerjaardag.EersteMaart, "2030-03-01", true)]
    [InlineData(SchrikkelVerjaardag.AchtentwintigFebruari, "2030-02-27", false)]
    [InlineData(SchrikkelVerjaardag.AchtentwintigFebruari, "2030-02-28", true)]
    public void LegVast_OfACuratorOnALeapBirthday_FollowsTheSetting(SchrikkelVerjaardag schrikkel, string op, bool mag)
    {
        var (leerling, nu) = (Gegeven.Leerling("2012-02-29"), Gegeven.Moment(op + " 10:00"));
        var bewijs = new Onderbouwing(Gezagsbewijs.Beschikking, Gegeven.Dag(op)) { Omvang = Omvang.Persoonlijk };
        Vertegenwoordiging LegVast() => Vertegenwoordiging.LegVast(leerling, Gegeven.Moeder, "Anna Vermeer", VertegenwoordigingSoort.Curator, bewijs, Gegeven.Secretaris, nu, schrikkel);

        if (!mag)
            Gegeven.Geweigerd("R-VTG-2", () => LegVast());
        else
            Assert.True(LegVast().GeldtOp(Gegeven.Dag(op), leerling.Geboortedatum, schrikkel: schrikkel));
    }

    [Fact, Regel("S-23", "R-VTG-4")]
    public void LegVast_OfACuratorWithAnExtractOfTheCcbrAndItsScope_IsActive()
    {
        var bewijs = new Onderbouwing(Gezagsbewijs.UittrekselCcbr, Vandaag) { AfgegevenOp = Vandaag, Omvang = Omvang.PersoonlijkEnFinancieel };

        var link = Leg(Volwassen, VertegenwoordigingSoort.Curator, bewijs);

        Assert.Equal((VertegenwoordigingStatus.Actief, Omvang.PersoonlijkEnFinancieel), (link.Status, link.Omvang));
        Assert.True(link.GeldtOp(Vandaag, Volwassen.Geboortedatum));
    }

    [Theory, Regel("R-VTG-4", "R-VTG-5", "R-VTG-6", "S-23")]
    [InlineData(VertegenwoordigingSoort.Curator, Gezagsbewijs.UittrekselCcbr, null, "R-VTG-4")]
    [InlineData(VertegenwoordigingSoort.Curator, Gezagsbewijs.UittrekselCcbr, Omvang.Financieel, "R-VTG-6")]
    [InlineData(VertegenwoordigingSoort.Mentor, Gezagsbewijs.UittrekselCcbr, Omvang.Persoonlijk, "R-VTG-7")]
    [InlineData(VertegenwoordigingSoort.Mentor, Gezagsbewijs.StaatInDossier, Omvang.Persoonlijk, "R-VTG-7")]
    public void LegVast_OfACuratorOrMentorWithTheWrongPaperOrScope_IsRefused(VertegenwoordigingSoort soort, Gezagsbewijs bewijs, Omvang? omvang, string regel) =>
        Gegeven.Geweigerd(regel, () => Leg(Volwassen, soort, new(bewijs, Vandaag) { AfgegevenOp = Vandaag, Omvang = omvang }));

    [Theory, Regel("R-VTG-4", "R-VTG-5", "R-AM-10")]
    [InlineData(VertegenwoordigingSoort.Curator)]
    [InlineData(VertegenwoordigingSoort.Mentor)]
    public void LegVast_OfACuratorOrMentorUnder18_IsRefused(VertegenwoordigingSoort soort) =>
        Gegeven.Geweigerd("R-VTG-2", () => Gegeven.Link(Gegeven.Leerling("2008-03-03"), Gegeven.Moeder, soort));

    [Theory, Regel("R-VTG-12")]
    [InlineData("", "2026-03-02")]
    [InlineData("Jeugdbescherming De Brug", null)]
    public void LegVast_OfAnInstitutionWithoutNameOrMandate_IsRefused(string instelling, string? mandaat) => Gegeven.Geweigerd("R-VTG-12", () => Leg(
        Kind,
        VertegenwoordigingSoort.GecertificeerdeInstelling,
        new(Gezagsbewijs.Beschikking, Vandaag) { TotEnMet = Vandaag.AddMonths(6), Instelling = instelling, MandaatGezienOp = Lezen.DagOfGeen(mandaat) }));

    [Fact, Regel("R-AM-10")]
    public void LegVast_OfWilsonbekwaamByHand_IsRefused() => Gegeven.Geweigerd("R-VTG-7", () =>
        Leg(Gegeven.Leerling("2009-06-15"), VertegenwoordigingSoort.Wilsonbekwaam, new(Gezagsbewijs.Beschikking, Vandaag) { TotEnMet = Vandaag.AddMonths(6) }));

    [Fact, Regel("R-AM-10")]
    public void ZetVoort_BeforeTheSixteenthBirthday_BeginsOnIt()
    {
        var leerling = Gegeven.Leerling("2010-04-20");
        var gezag = Gegeven.Link(leerling, Gegeven.Moeder);

        var link = gezag.ZetVoortWegensWilsonbekwaamheid(Besluit(), Gegeven.Dag("2027-04-20"), leerling, Gegeven.Directeur, Gegeven.Ontvangst);

        Assert.Equal((VertegenwoordigingSoort.Wilsonbekwaam, Gegeven.Moeder), (link.Soort, link.AccountId));
        Assert.False(link.GeldtOp(Gegeven.Dag("2026-04-19"), leerling.Geboortedatum));
        Assert.True(link.GeldtOp(Gegeven.Dag("2026-04-20"), leerling.Geboortedatum));
        Assert.False(link.GeldtOp(Gegeven.Dag("2027-04-21"), leerling.Geboortedatum));
    }

    [Theory, Regel("R-AM-10")]
    [InlineData("", "2026-02-20", "2026-02-25", "De leerling kan de gevolgen niet overzien.", "2026-12-31")]
    [InlineData("A. de Vries, arts", "2026-03-09", "2026-02-25", "De leerling kan de gevolgen niet overzien.", "2026-12-31")]
    [InlineData("A. de Vries, arts", "2026-02-20", "2026-03-09", "De leerling kan de gevolgen niet overzien.", "2026-12-31")]
    [InlineData("A. de Vries, arts", "2026-02-20", "2026-02-25", "Kan niet.", "2026-12-31")]
    [InlineData("A. de Vries, arts", "2026-02-20", "2026-02-25", "De leerling kan de gevolgen niet overzien.", "2027-03-03")]
    public void ZetVoort_WithoutExpertAdviceReasonOrAnEndWithinAYear_IsRefused(string deskundige, string verklaring, string advies, string reden, string tot)
    {
        var leerling = Gegeven.Leerling("2010-03-02");
        var gezag = Gegeven.Link(leerling, Gegeven.Moeder, op: Gegeven.Moment("2026-02-01 10:00"));

        Gegeven.Geweigerd("R-AM-10", () => gezag.ZetVoortWegensWilsonbekwaamheid(
            new Wilsbesluit(deskundige, Gegeven.Dag(verklaring), Gegeven.Dag(advies), reden), Gegeven.Dag(tot), leerling, Gegeven.Directeur, Gegeven.Ontvangst));
    }

    [Fact, Regel("R-AM-10")]
    public void ZetVoort_AfterAnotherEndThanTheBirthday_IsRefused()
    {
        var leerling = Gegeven.Leerling("2010-04-20");
        var gezag = Gegeven.Link(leerling, Gegeven.Moeder);
        gezag.Beeindig(Eindreden.GezagGewijzigd, Gegeven.Secretaris, Gegeven.Ontvangst);

        Gegeven.Geweigerd("R-AM-10", () => gezag.ZetVoortWegensWilsonbekwaamheid(Besluit(), Gegeven.Dag("2027-01-01"), leerling, Gegeven.Directeur, Gegeven.Ontvangst));
    }

    [Fact, Regel("R-VTG-16")]
    public void MoetHercontrole_TwelveMonthsAfterItWasSeenOrAtOnceOnASignal_AndAccessGoesOn()
    {
        var link = Gegeven.Link(Kind, Gegeven.Moeder);

        Assert.Equal(Gegeven.Dag("2027-03-02"), link.HercontroleOp);
        Assert.False(link.MoetHercontrole(Gegeven.Dag("2027-03-01")));
        Assert.True(link.MoetHercontrole(Gegeven.Dag("2027-03-02")));
        Assert.True(link.GeldtOp(Gegeven.Dag("2027-03-02"), Kind.Geboortedatum));

        link.MeldSignaal(Gegeven.Moment("2026-05-01 10:00"));
        Assert.True(link.MoetHercontrole(Gegeven.Dag("2026-05-01")));

        link.Hercontroleer(new(Gezagsbewijs.UittrekselBrp, Gegeven.Dag("2026-05-04")), Kind, Gegeven.Secretaris, Gegeven.Moment("2026-05-04 10:00"));
        Assert.False(link.MoetHercontrole(Gegeven.Dag("2026-05-04")));
        Assert.Equal(Gegeven.Dag("2027-05-04"), link.HercontroleOp);
    }

    private static Wilsbesluit Besluit() => new("A. de Vries, arts", Gegeven.Dag("2026-02-20"), Gegeven.Dag("2026-02-25"), "De leerling kan de gevolgen niet overzien.");

    private static Vertegenwoordiging Leg(Leerling leerling, VertegenwoordigingSoort soort, Onderbouwing bewijs) =>
        Vertegenwoordiging.LegVast(leerling, Gegeven.Moeder, "Anna Vermeer", soort, bewijs, Gegeven.Secretaris, Gegeven.Ontvangst);
}
