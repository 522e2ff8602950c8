using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Klachten;

[Regel("R-KLT-1")]
public sealed class KlachtTests
{
    private static readonly DateTimeOffset Nu = Klachtzaak.Nu;

    [Fact, Regel("S-36", "R-KLT-3", "R-KLT-4")]
    public void Klacht_WithoutAccount_IsDueAfterSixWeeks_TenWhenVerdaagd_AndNeverTwiceWithoutConsent()
    {
        var klacht = Klachtzaak.ZonderAccount("2026-03-02 10:00");
        Assert.Equal(Gegeven.Dag("2026-04-13"), klacht.Uiterlijk);

        klacht.Verdaag("Een collega is ziek.", Gegeven.Moment("2026-04-10 10:00"));
        Assert.Equal(Gegeven.Dag("2026-05-11"), klacht.Uiterlijk);

        Gegeven.Geweigerd("R-KLT-3", () => klacht.Verdaag("Nog steeds ziek.", Gegeven.Moment("2026-05-06 10:00")));
        Assert.Equal("InstemmingOp", Gegeven.Geweigerd("R-KLT-3", () => klacht.StelUit(Gegeven.Dag("2026-05-25"), Gegeven.Dag("2026-05-07"), "Nog ziek.", Gegeven.Moment("2026-05-06 10:00"))).Veld);
        Assert.Equal(Gegeven.Dag("2026-05-11"), klacht.Uiterlijk);

        klacht.StelUit(Gegeven.Dag("2026-05-25"), Gegeven.Dag("2026-05-06"), "Nog ziek.", Gegeven.Moment("2026-05-06 10:00"));
        Assert.Equal(Gegeven.Dag("2026-05-25"), klacht.Uiterlijk);
    }

    [Fact, Regel("S-36", "R-KLT-2")]
    public void WijsToe_ToThePersonComplainedAbout_IsRefused_AlsoAfterwards()
    {
        var klacht = Klachtzaak.ZonderAccount();

        Assert.Equal("Behandelaar", Gegeven.Geweigerd("R-KLT-2", () => klacht.WijsToe(Gegeven.Secretaris, Gegeven.Secretaris, Nu)).Veld);
        klacht.WijsToe(Gegeven.Behandelaar, null, Nu);
        Gegeven.Geweigerd("R-KLT-2", () => klacht.WijsToe(Gegeven.Behandelaar, Gegeven.Behandelaar, Nu));

        Assert.Equal((Gegeven.Behandelaar, null), (klacht.BehandelaarId, klacht.OverMedewerkerId));
    }

    [Fact, Regel("R-KLT-3")]
    public void Verdaag_AfterTheLastDay_IsRefused()
    {
        var klacht = Klachtzaak.ZonderAccount();

        Gegeven.Geweigerd("R-KLT-3", () => klacht.Verdaag("Een collega is ziek.", Gegeven.Moment("2026-04-14 00:00")));
        klacht.Verdaag("Een collega is ziek.", Gegeven.Moment("2026-04-13 23:59:59"));

        Assert.Equal(Gegeven.Dag("2026-05-11"), klacht.Uiterlijk);
    }

    [Fact, Regel("R-KLT-3")]
    public void Uiterlijk_WithACommittee_IsTenWeeks() =>
        Assert.Equal(Gegeven.Dag("2026-05-11"), Klachtzaak.ZonderAccount(keuzes: new Keuzes { KlachtCommissie = true }).Uiterlijk);

    [Theory]
    [InlineData("", "Truus Bakker", "Dorpsstraat 21", "Tekst")]
    [InlineData("Niemand belde.", " ", "Dorpsstraat 21", "Naam")]
    [InlineData("Niemand belde.", "Truus Bakker", "", "Adres")]
    public void DienIn_WithoutWhatTheAnswerNeeds_NamesTheField(string tekst, string naam, string adres, string veld) => Assert.Equal(
        veld, Gegeven.Geweigerd("R-KLT-1", () => Klacht.DienIn(new Klager(null, naam, adres), new Klachtinhoud(tekst), "KLT-2026-00001", Gegeven.Spelregels(), Nu)).Veld);

    [Fact]
    public void DienIn_WithAnAccount_NeedsNoAddress_UnlessTheAnswerGoesByPost()
    {
        var moeder = new Klager(Gegeven.Moeder, "Anna Vermeer", "");

        Assert.False(Klacht.DienIn(moeder, Klachtzaak.Inhoud, "KLT-2026-00001", Gegeven.Spelregels(), Nu).PerPost);
        Assert.Equal("Adres", Gegeven.Geweigerd("R-KLT-1", () => Klacht.DienIn(moeder, Klachtzaak.Inhoud with { PerPost = true }, "KLT-2026-00001", Gegeven.Spelregels(), Nu)).Veld);
    }

    [Fact]
    public void VoerIn_OnPaper_CountsFromItsDateStamp()
    {
        var klacht = Klacht.VoerIn(Klachtzaak.OpPapier, Klachtzaak.Inhoud, Kanaal.Brief, Gegeven.Dag("2026-03-02"), "KLT-2026-00001", Gegeven.Spelregels(), Nu);

        Assert.Equal(Gegeven.Dag("2026-04-13"), klacht.Uiterlijk);
        Assert.Equal("OntvangenOp", Gegeven.Geweigerd("R-KLT-3", () => Klacht.VoerIn(Klachtzaak.OpPapier, Klachtzaak.Inhoud, Kanaal.Brief, Gegeven.Dag("2026-03-11"), "KLT-2026-00001", Gegeven.Spelregels(), Nu)).Veld);
        Assert.Equal("Kanaal", Gegeven.Geweigerd("R-KLT-1", () => Klacht.VoerIn(Klachtzaak.OpPapier, Klachtzaak.Inhoud, Kanaal.Portaal, Gegeven.Dag("2026-03-02"), "KLT-2026-00001", Gegeven.Spelregels(), Nu)).Veld);
    }

    [Fact, Regel("R-KLT-5")]
    public void LegVoor_BeforeTheOfferToBeHeard_IsRefused_UnlessItIsNotHandled()
    {
        var klacht = Klachtzaak.ZonderAccount();
        klacht.WijsToe(Gegeven.Behandelaar, null, Nu);

        Gegeven.Geweigerd("R-KLT-5", () => klacht.LegVoor(Klachtzaak.Antwoord, Gegeven.Behandelaar, Nu));
        klacht.LegVoor(Klachtzaak.Antwoord with { Uitkomst = KlachtUitkomst.NietInBehandeling }, Gegeven.Behandelaar, Nu);

        Assert.Equal(KlachtStatus.TerOndertekening, klacht.Status);
    }

    [Theory, Regel("R-KLT-6")]
    [InlineData("Bevindingen")]
    [InlineData("Oordeel")]
    [InlineData("Conclusies")]
    public void LegVoor_WithoutOneOfItsThreeParts_IsRefused(string veld)
    {
        var klacht = Klachtzaak.In(KlachtStatus.InBehandeling);
        var half = veld switch
        {
            "Bevindingen" => Klachtzaak.Antwoord with { Bevindingen = " " },
            "Oordeel" => Klachtzaak.Antwoord with { Oordeel = "" },
            _ => Klachtzaak.Antwoord with { Conclusies = "" },
        };

        Assert.Equal(veld, Gegeven.Geweigerd("R-KLT-6", () => klacht.LegVoor(half, Gegeven.Behandelaar, Nu)).Veld);
        Assert.Null(klacht.Uitkomst);
    }

    [Fact, Regel("R-AM-13")]
    public void Onderteken_ByWhoWroteItOrByThePersonComplainedAbout_IsRefused_ThenTheBestuurSigns()
    {
        var klacht = Klachtzaak.ZonderAccount();
        klacht.WijsToe(Gegeven.Behandelaar, Gegeven.Directeur, Nu);
        klacht.LegHorenVast(Hoorwijze.Afgezien, Gegeven.Dag("2026-03-10"), null, Nu);
        klacht.LegVoor(Klachtzaak.Antwoord, Gegeven.Behandelaar, Nu);

        Gegeven.Geweigerd("R-AM-13", () => klacht.Onderteken(Gegeven.Directeur, namensBestuur: false, overDirecteur: true, Nu));
        Gegeven.Geweigerd("R-AM-13", () => klacht.Onderteken(Gegeven.Behandelaar, namensBestuur: false, overDirecteur: true, Nu));
        klacht.Onderteken(Gegeven.Secretaris, namensBestuur: true, overDirecteur: true, Nu);

        Assert.Equal((KlachtStatus.Afgehandeld, true, Nu), (klacht.Status, klacht.NamensBestuur, klacht.GeslotenOp));
    }

    [Theory, Regel("R-AM-13")]
    [InlineData(false)]
    [InlineData(true)]
    public void Onderteken_OnBehalfOfTheBestuur_IsForAComplaintAboutADirecteurOnly(bool overIemand)
    {
        var klacht = Klachtzaak.ZonderAccount();
        klacht.WijsToe(Gegeven.Behandelaar, overIemand ? Gegeven.Directeur : null, Nu);
        klacht.LegVoor(Klachtzaak.Antwoord with { Uitkomst = KlachtUitkomst.NietInBehandeling }, Gegeven.Behandelaar, Nu);

        Gegeven.Geweigerd("R-AM-13", () => klacht.Onderteken(Gegeven.Secretaris, namensBestuur: true, overDirecteur: false, Nu));
    }

    [Theory, Regel("R-KLT-6")]
    [InlineData("2026-03-01")]
    [InlineData("2026-03-11")]
    public void ZetOm_WithoutConsentBetweenTheComplaintAndToday_StaysAComplaint(string instemming)
    {
        var klacht = Klachtzaak.ZonderAccount();

        Gegeven.Geweigerd("R-KLT-6", () => klacht.ZetOm(Guid.CreateVersion7(Nu), Gegeven.Dag(instemming), Nu));

        Assert.True(klacht.IsOpen);
    }

    [Fact, Regel("R-KLT-9")]
    public void MerkAan_APrivacyComplaint_StaysOne()
    {
        var klacht = Klachtzaak.ZonderAccount();
        klacht.MerkAan(new Klachtkenmerken(true, null, null, null), Nu);

        Gegeven.Geweigerd("R-KLT-9", () => klacht.MerkAan(new Klachtkenmerken(false, null, null, null), Nu));
    }
}
