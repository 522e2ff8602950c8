using Bunit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Components;

namespace OuderPortaal.Web.Tests.Components;

public sealed class OnderdelenTests : BunitContext
{
    private static readonly Termijn Voorbeeld = Termijn.Bereken(
        new(2026, 2, 25), [new(new(2026, 3, 2), new(2026, 3, 16), new(2026, 3, 6))], null, TermijnInstellingen.Standaard, Werkdagkalender.Standaard);

    [Fact, Regel("R-TRM-11")]
    public void Rekenstaat_WithAPause_ShowsTheSumAndOneCellPerDay()
    {
        var rekenstaat = Rekenstaat.Van(Voorbeeld, new(2026, 3, 17));

        var html = Render<RekenstaatWeergave>(p => p.Add(w => w.Rekenstaat, rekenstaat));

        Assert.Equal(rekenstaat.Stappen.Count, html.FindAll(".som > li").Count);
        Assert.Equal(rekenstaat.Dagen.Count, html.FindAll("td.dag").Count);
        Assert.Equal(3, html.FindAll("td.dag--stil").Count);
        Assert.Single(html.FindAll("td.dag--vandaag"));
        Assert.Equal("30", html.Find("td.dag--uiterlijk").TextContent.Trim()[..2]);
        Assert.All(html.FindAll("tbody tr"), week => Assert.Equal(7, week.Children.Length));
        // 25 February 2026 is a Wednesday: the third cell of the first week.
        Assert.Contains("dag--ontvangen", html.Find("tbody tr").Children[2].ClassName, StringComparison.Ordinal);
        Assert.False(html.Find("details").HasAttribute("open"));
    }

    [Fact]
    public void Rekenstaat_ForAScreenReader_SaysInWordsWhatTheCellShows()
    {
        var html = Render<RekenstaatWeergave>(p => p.Add(w => w.Rekenstaat, Rekenstaat.Van(Voorbeeld, new(2026, 3, 17))));

        Assert.Equal("uiterlijk, laatste dag", html.Find("td.dag--uiterlijk .dag__wat .alleen-voorlezen").TextContent);
        Assert.Equal("dag 17, vandaag", html.Find("td.dag--vandaag .dag__wat .alleen-voorlezen").TextContent);
        Assert.Equal("true", html.Find(".legenda").GetAttribute("aria-hidden"));
    }

    [Fact]
    public void Timeline_MarksTheStepThatIsNow_AndSaysWhoseTurnItIs()
    {
        var html = Render<Tijdlijn>(p => p.Add(t => t.Stappen,
        [
            new("Verzoek ontvangen", StapToestand.Klaar, "woensdag 25 februari"),
            new("Wij wachten op uw bewijs", StapToestand.Nu, "sinds 12 maart", "De tijd staat stil.", "U bent aan zet."),
            new("De beslissing", StapToestand.Straks),
        ]));

        var nu = Assert.Single(html.FindAll("[aria-current=step]"));
        Assert.Equal("Nu: wij wachten op uw bewijs", nu.QuerySelector("h3")!.TextContent);
        Assert.Equal("U bent aan zet.", nu.QuerySelector(".wie")!.TextContent);
        Assert.Equal("Klaar: Verzoek ontvangen", html.Find(".tijdlijn__stap--klaar h3").TextContent);
        Assert.Equal("Straks: de beslissing", html.Find(".tijdlijn__stap--straks h3").TextContent);
    }

    [Fact]
    public void OverviewTable_SaysNobodyWhenNobodyGotIt_AndLinksToTheReasonOfLeavingOut()
    {
        var html = Render<GegevensTabel>(p => p.Add(t => t.Kop, "Ouders en verzorgers").Add(t => t.Id, "k-7c").Add(t => t.Regels,
        [
            new GegevensRegel(5, "Vader", "Tom <Verhage>", "Weten wie beslist", "School", new(2025, 10, 1), [], "3 november 2028", Weggelaten: [("Adres weggelaten", "weg-1")]),
        ]));

        Assert.Contains("Niemand", html.Find("tbody tr").TextContent, StringComparison.Ordinal);
        Assert.Equal("#weg-1", html.Find("tbody a").GetAttribute("href"));
        Assert.Equal("Tom <Verhage>", html.Find(".waarde").TextContent);
        Assert.Equal("row", html.Find("tbody th").GetAttribute("scope"));
        Assert.Equal(5, html.FindAll("thead th").Count);
    }

    [Fact]
    public void WorkSteps_LinkOnlyToWhatCanBeOpened()
    {
        var html = Render<Stappen>(p => p.Add(s => s.Lijst, [new("Identiteit", StapToestand.Klaar, "/x"), new("Zoeken", StapToestand.Nu, "/y"), new("Brief", StapToestand.Straks)]));

        Assert.Equal("Identiteit", Assert.Single(html.FindAll("a")).TextContent);
        Assert.Contains("Zoeken", html.Find("[aria-current=step]").TextContent, StringComparison.Ordinal);
    }
}
