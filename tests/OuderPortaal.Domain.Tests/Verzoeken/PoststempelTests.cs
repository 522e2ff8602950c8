using OuderPortaal.Domain;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Verzoeken;

/// <summary>From which day the term of a posted correction counts.</summary>
[Regel("D-09")]
public sealed class PoststempelTests
{
    [Theory]
    [InlineData("2026-02-26", CorrectieStart.Ingediend, "2026-03-26")]
    [InlineData("2026-02-26", CorrectieStart.Ontvangen, "2026-03-30")]
    [InlineData("2026-03-02", CorrectieStart.Ingediend, "2026-03-30")]
    [InlineData(null, CorrectieStart.Ingediend, "2026-03-30")]
    public void Correction_ByLetter_CountsFromThePostmark_WhenItIsKnownAndTheInstallationCountsFromFiling(string? stempel, CorrectieStart start, string uiterlijk)
    {
        var verzoek = Brief(stempel, start: start);

        Assert.Equal((Gegeven.Dag("2026-03-02"), Gegeven.Dag(uiterlijk)), (verzoek.OntvangenOp, verzoek.Termijn.Uiterlijk));
    }

    [Theory]
    [InlineData("2026-03-03", VerzoekSoort.Correctie, Kanaal.Brief)]
    [InlineData("2025-03-01", VerzoekSoort.Correctie, Kanaal.Brief)]
    [InlineData("2026-02-26", VerzoekSoort.Correctie, Kanaal.Mail)]
    [InlineData("2026-02-26", VerzoekSoort.Correctie, Kanaal.Balie)]
    [InlineData("2026-02-26", VerzoekSoort.Inzage, Kanaal.Brief)]
    [InlineData("2026-02-26", VerzoekSoort.BezwaarVerwerking, Kanaal.Brief)]
    public void Postmark_ThatCannotBe_IsRefused(string stempel, VerzoekSoort soort, Kanaal kanaal) =>
        Gegeven.Geweigerd("D-09", () => Brief(stempel, soort, kanaal));

    [Fact]
    public void VervroegOntvangst_ToBeforeThePostmark_CountsFromTheReceipt()
    {
        var verzoek = Brief("2026-02-26");

        verzoek.VervroegOntvangst(Gegeven.Dag("2026-02-25"), Gegeven.Moment("2026-03-04 10:00"));

        Assert.Equal(Gegeven.Dag("2026-02-25"), verzoek.TermijnVanaf);
        Assert.Equal(Gegeven.Dag("2026-03-25"), verzoek.Termijn.Uiterlijk);
    }

    [Fact, Regel("R-11.4-3")]
    public void Explanation_SaysThatItWasPosted_AndRestsOnTheArticleOfACorrection()
    {
        var gepost = Brief("2026-02-26").LegTermijnUit(Gegeven.Dag("2026-03-04"));
        var gekregen = Brief(null).LegTermijnUit(Gegeven.Dag("2026-03-04"), Aanspreekvorm.Je);
        var inzage = Gegeven.VerzoekOpPapier().LegTermijnUit(Gegeven.Dag("2026-03-04"));

        Assert.Equal("Uw brief ging op de post", gepost.Stappen[0].Omschrijving);
        Assert.Equal("Wij kregen jouw verzoek", gekregen.Stappen[0].Omschrijving);
        Assert.Equal((Rekenstaat.GrondCorrectie, Rekenstaat.GrondInzage), (gekregen.Stappen[1].Uitleg, inzage.Stappen[1].Uitleg));
    }

    private static Verzoek Brief(string? stempel, VerzoekSoort soort = VerzoekSoort.Correctie, Kanaal kanaal = Kanaal.Brief, CorrectieStart start = CorrectieStart.Ingediend) => Verzoek.VoerIn(
        Gegeven.Vraag(soort, kanaal: AntwoordKanaal.Post), kanaal, Gegeven.Dag("2026-03-02"), "COR-2026-00001", Gegeven.Spelregels(new TermijnInstellingen { CorrectieStart = start }),
        Gegeven.Moment("2026-03-04 10:00"), stempel is null ? null : Gegeven.Dag(stempel));
}
