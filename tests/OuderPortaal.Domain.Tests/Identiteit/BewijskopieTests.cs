using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Identiteit;

[Regel("R-ID-3", "R-ID-5")]
public sealed class BewijskopieTests
{
    private static readonly DateTimeOffset Upload = Gegeven.Moment("2026-03-10 15:00");
    private static readonly DateTimeOffset Oordeel = Gegeven.Moment("2026-03-11 10:00");
    private static readonly Guid Bestand = new("00000000-0000-7000-8000-0000000000aa");

    [Fact]
    public void Ontvang_CountsAsDeliveryWithoutJudgement_SoTheTermRunsAgain()
    {
        var verzoek = Gevraagd();
        Assert.True(verzoek.IsOpgeschort(Gegeven.Dag("2026-03-10")));

        var kopie = Ontvang(verzoek);

        Assert.False(verzoek.IsOpgeschort(Gegeven.Dag("2026-03-11")));
        Assert.Equal(BewijsOordeel.NogNietBeoordeeld, verzoek.Bewijsverzoeken[0].Oordeel);
        Assert.Equal(KopieOordeel.Wacht, kopie.Oordeel);
        Assert.Null(verzoek.GevraagdeKopie(Gegeven.Dag("2026-03-10")));
    }

    [Fact]
    public void KeurGoed_RecordsKindAndDayOnly_AtN2()
    {
        var verzoek = Gevraagd();
        var kopie = Ontvang(verzoek);

        var verificatie = kopie.KeurGoed(verzoek, "paspoort", Gegeven.Secretaris, Oordeel);

        Assert.Equal((Identificatiewijze.AfgeschermdeKopie, "paspoort", Niveau.N2), (verificatie.Wijze, verificatie.Documentsoort, verificatie.Niveau));
        Assert.Equal(BewijsOordeel.Goed, verzoek.Bewijsverzoeken[0].Oordeel);
        Assert.Equal((KopieOordeel.Goed, Oordeel), (kopie.Oordeel, kopie.VernietigdOp!.Value));
        Assert.Single(kopie.Gebeurtenissen.OfType<KopieVernietigd>());
    }

    [Fact]
    public void KeurAf_AsksAgain_WhichBeginsANewSuspension()
    {
        var verzoek = Gevraagd();
        var kopie = Ontvang(verzoek);

        kopie.KeurAf(verzoek, [Afkeurreden.BsnZichtbaar, Afkeurreden.Verlopen], Gegeven.Dag("2026-03-25"), Gegeven.Secretaris, Oordeel);

        Assert.Equal(BewijsOordeel.Afgekeurd, verzoek.Bewijsverzoeken[0].Oordeel);
        Assert.Equal(Gegeven.Dag("2026-03-25"), verzoek.GevraagdeKopie(Gegeven.Dag("2026-03-12"))!.Bewijstermijn);
        Assert.True(verzoek.IsOpgeschort(Gegeven.Dag("2026-03-12")));
        Assert.Contains("BSN", verzoek.Gebeurtenissen.OfType<BewijsAfgekeurd>().Single().Reden, StringComparison.Ordinal);
    }

    [Fact]
    public void Judging_Twice_OrWithoutWhatIsNeeded_IsRefused()
    {
        var verzoek = Gevraagd();
        var kopie = Ontvang(verzoek);

        Assert.Equal("R-ID-5", Assert.Throws<RuleViolation>(() => kopie.KeurGoed(verzoek, " ", Gegeven.Secretaris, Oordeel)).Regel);
        Assert.Equal("R-ID-3", Assert.Throws<RuleViolation>(() => kopie.KeurAf(verzoek, [], null, Gegeven.Secretaris, Oordeel)).Regel);
        Assert.Equal("R-ID-8", Assert.Throws<RuleViolation>(() => kopie.KeurGoed(Gevraagd(), "paspoort", Gegeven.Secretaris, Oordeel)).Regel);
        Assert.Equal(KopieOordeel.Wacht, kopie.Oordeel);
        kopie.KeurGoed(verzoek, "paspoort", Gegeven.Secretaris, Oordeel);
        Assert.Equal("R-ID-5", Assert.Throws<RuleViolation>(() => kopie.KeurAf(verzoek, [Afkeurreden.Verlopen], null, Gegeven.Secretaris, Oordeel)).Regel);
        Assert.Equal("R-ID-5", Assert.Throws<RuleViolation>(() => kopie.LaatVervallen(verzoek, Upload.AddDays(15))).Regel);
    }

    [Fact]
    public void LaatVervallen_AfterFourteenDays_AsksByAnotherRoad()
    {
        var verzoek = Gevraagd();
        var kopie = Ontvang(verzoek);

        Assert.Throws<RuleViolation>(() => kopie.LaatVervallen(verzoek, Upload.AddDays(14).AddTicks(-1)));
        kopie.LaatVervallen(verzoek, Upload.AddDays(14));

        Assert.Equal(KopieOordeel.NietBekeken, kopie.Oordeel);
        Assert.Equal(Bewijswijze.Balie, verzoek.Bewijsverzoeken[^1].Wijze);
        Assert.Null(verzoek.GevraagdeKopie(Gegeven.Dag("2026-03-24")));
    }

    [Fact, Regel("R-ID-1", "D-10")]
    public void WhateverEndsTheCopy_WhenTheLevelIsKnown_NothingIsAskedAgain()
    {
        var (afgekeurd, vervallen, besmet) = (Gevraagd(), Gevraagd(), Gevraagd());

        Ontvang(afgekeurd).KeurAf(afgekeurd, [Afkeurreden.Verlopen], Gegeven.Dag("2026-03-25"), Gegeven.Secretaris, Oordeel, Niveau.N2);
        var kopie = Ontvang(vervallen);
        kopie.LaatVervallen(vervallen, Upload.AddDays(14), Niveau.N3);
        Ontvang(besmet).WasBesmet(besmet, Oordeel, Niveau.N2);

        Assert.All([afgekeurd, vervallen, besmet], v => Assert.Single(v.Bewijsverzoeken));
        Assert.Equal([BewijsOordeel.Afgekeurd, BewijsOordeel.Goed, BewijsOordeel.Goed], new[] { afgekeurd, vervallen, besmet }.Select(v => v.Bewijsverzoeken[0].Oordeel));
        Assert.Equal(KopieOordeel.NietMeerNodig, kopie.Oordeel);
    }

    [Theory]
    [InlineData(false, "R-AM-15")]
    [InlineData(true, "R-ID-8")]
    public void Ontvang_WhenNotAsked_OrOfSomebodyElse_IsRefusedAndChangesNothing(bool gevraagd, string regel)
    {
        var verzoek = gevraagd ? Gevraagd() : ZonderVraag();

        var fout = Assert.Throws<RuleViolation>(() => Bewijskopie.Ontvang(
            verzoek, verzoek.Bewijsverzoeken is [var vraag, ..] ? vraag.Id : Bestand, gevraagd ? Gegeven.Vader : Gegeven.Moeder, Bestand, Upload));

        Assert.Equal(regel, fout.Regel);
        Assert.All(verzoek.Bewijsverzoeken, b => Assert.Null(b.GeleverdOp));
    }

    [Fact]
    public void BeoordeelUiterlijk_IsTwoWerkdagenLater() =>
        Assert.Equal(Gegeven.Dag("2026-03-17"), Bewijskopie.BeoordeelUiterlijk(Gegeven.Moment("2026-03-13 23:30"), Gegeven.Spelregels().Kalender.Werkdagen));

    [Fact]
    public void Reasons_AreSentencesInTheFormOfTheReader() => Assert.All(Enum.GetValues<Afkeurreden>(), r =>
    {
        Assert.EndsWith(".", r.Zin(Aanspreekvorm.U), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\bu(w)?\b", r.Zin(Aanspreekvorm.Je));
    });

    private static Bewijskopie Ontvang(Verzoek verzoek) => Bewijskopie.Ontvang(verzoek, verzoek.Bewijsverzoeken[0].Id, Gegeven.Moeder, Bestand, Upload);

    private static Verzoek ZonderVraag() => Verzoek.DienIn(
        Gegeven.Vraag(account: Gegeven.Moeder, kanaal: AntwoordKanaal.Post), "INZ-2026-00001", Gegeven.Spelregels(), Gegeven.Ontvangst);

    private static Verzoek Gevraagd()
    {
        var verzoek = ZonderVraag();
        verzoek.VraagBewijs(
            BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.AfgeschermdeKopie, Gegeven.Dag("2026-03-18"), Gegeven.Secretaris, Gegeven.Moment("2026-03-04 11:00"));
        return verzoek;
    }
}
