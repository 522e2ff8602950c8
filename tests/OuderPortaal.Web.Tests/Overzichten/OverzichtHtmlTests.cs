using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Tests.Overzichten;

public sealed class OverzichtHtmlTests
{
    internal static OverzichtHtml Maker { get; } = new(new HtmlRenderer(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance));

    [Fact, Regel("R-11.3-6")]
    public async Task Html_OfNoor_ShowsEveryItemWithPurposeOriginRecipientsAndRetention()
    {
        var inhoud = await VoorbeeldOverzicht.Noor();

        var pagina = await Pagina(inhoud);

        var rijen = pagina.QuerySelectorAll("tbody tr");
        Assert.Equal(121, rijen.Length);
        Assert.All(rijen, rij => Assert.Equal(4, rij.QuerySelectorAll("td").Count(cel => Woorden(cel).Length > Woorden(cel.QuerySelector(".kop-klein")!).Length)));
        Assert.Equal(16, pagina.QuerySelectorAll("section.gegevens").Length);
        Assert.Equal("Alles wat wij over Noor hebben", Woorden(pagina.QuerySelector("h1")!));
        Assert.Contains("Dit zijn 121 gegevens en 3 documenten. Op 3 plekken is iets weggelaten. Per plek staat waarom.", Woorden(pagina.Body!), StringComparison.Ordinal);
        Assert.Contains("Score op een intelligentietest. 100 is gemiddeld. Dit is het oordeel van een deskundige. Document 2, bladzijde 1.", Woorden(pagina.Body!), StringComparison.Ordinal);
        Assert.Contains("Uzelf", Woorden(Rij(pagina, "Taal thuis")), StringComparison.Ordinal);
        Assert.Contains("Wij zelf", Woorden(Rij(pagina, "Observatie in de klas")), StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-05")]
    public async Task Html_OfNoor_SaysPerPlaceWhatIsLeftOutAndWhy_ArticleLast()
    {
        var pagina = await Pagina(await VoorbeeldOverzicht.Noor());

        var plekken = pagina.QuerySelectorAll("#weggelaten li").Select(Woorden).ToList();
        var adres = Rij(pagina, "Adres van vader");

        Assert.Equal(
            $"Adres van de vader Waar: regel {adres.Id![2..]}. Dit gaat over iemand anders. Wij zijn verplicht om ook de gegevens van een ander te beschermen (AVG, artikel 15 lid 4).",
            plekken[0]);
        Assert.EndsWith("(Uitvoeringswet AVG, artikel 41 lid 1, onder i).", plekken[2], StringComparison.Ordinal);
        Assert.Equal("#weg-1", adres.QuerySelector("a")!.GetAttribute("href"));
        Assert.DoesNotContain("Havenkade", Woorden(adres), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_IsOneFileThatAsksNothingFromElsewhere()
    {
        var html = await Maker.RenderAsync(await VoorbeeldOverzicht.Noor());
        var pagina = await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"nl\"", html, StringComparison.Ordinal);
        Assert.Empty(pagina.QuerySelectorAll("script,link,img,iframe,object,form,[src],[style],[onclick]"));
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.All(pagina.QuerySelectorAll("a"), a => Assert.Matches("^(#|documenten/|mailto:)", a.GetAttribute("href")!));
        Assert.All(pagina.QuerySelectorAll("a[href^='#']"), a => Assert.NotNull(pagina.GetElementById(a.GetAttribute("href")![1..])));
        Assert.Equal("Overzicht bij verzoek INZ-2026-00042", pagina.Title);
        Assert.Contains("default-src 'none'", pagina.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal(pagina.QuerySelectorAll("[id]").Length, pagina.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Fact, Regel("R-INZ-4")]
    public async Task Html_OfNothing_SaysSoAndWhereWasSearched()
    {
        var inhoud = VoorbeeldOverzicht.Niets() with { Zoekingen = [new Overzichtszoeking("Papieren map", new DateOnly(2026, 3, 19), Zoekresultaat.NietsGevonden)] };

        var pagina = await Pagina(inhoud);

        Assert.Equal("Wij hebben niets over Noor", Woorden(pagina.QuerySelector("h1")!));
        Assert.Equal("Papieren map niets gevonden, gezocht op 19 maart 2026", Woorden(pagina.QuerySelector("#gezocht dl")!));
        Assert.Equal(15, pagina.QuerySelectorAll("#leeg li").Length);
        Assert.Null(pagina.QuerySelector("table"));
    }

    [Fact, Regel("R-AM-38")]
    public async Task Html_ForAPupil_NeverSaysU()
    {
        var noor = await VoorbeeldOverzicht.Noor();
        var inhoud = noor with { Vraag = noor.Vraag with { IsJeVorm = true, VerzoekerRol = VerzoekerRol.Betrokkene, Verzoekernaam = "Noor Verhage", Rechtsmiddel = null } };

        var je = Woorden((await Pagina(inhoud)).Body!);
        var u = Woorden((await Pagina(noor)).Body!);

        Assert.DoesNotMatch(@"\b(u|uw|uzelf)\b", je.ToLowerInvariant());
        Assert.Contains("Alles wat wij over jou hebben", je, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b(jij|jou|jouw|jijzelf)\b", u.ToLowerInvariant());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</style><b>x")]
    public async Task Html_ShowsHostileTextAsText(string tekst)
    {
        var gegeven = VoorbeeldOverzicht.Gegeven(1, tekst, tekst) with { Uitleg = tekst, Doel = tekst, Traject = tekst, Herkomst = new Herkomst(HerkomstSoort.School, tekst) };
        var inhoud = VoorbeeldOverzicht.Niets() with
        {
            Gegevens = [gegeven],
            Weglatingen = [new Overzichtsweglating(WeglatingGrond.Wettelijk, tekst, 1, null)],
            Documenten = [new Overzichtsdocument("d1", Guid.Empty, tekst, null, "application/pdf", new string('0', 64), false)],
        };

        var pagina = await Pagina(inhoud);

        Assert.Empty(pagina.QuerySelectorAll("script,img,b:not(header b)"));
        Assert.Equal(tekst, pagina.QuerySelector(".waarde")!.TextContent);
        Assert.DoesNotContain(pagina.QuerySelectorAll("*").SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact, Regel("R-INZ-5")]
    public async Task Html_NamesTheRecipients_InTheLineOrOnceForTheWholeKind()
    {
        var pagina = await Pagina(await VoorbeeldOverzicht.Noor());

        var nationaliteit = Woorden(Rij(pagina, "Nationaliteit"));
        var naam = Rij(pagina, "Voornamen");

        Assert.Contains("Leverancier van het dossiersysteem", nationaliteit, StringComparison.Ordinal);
        Assert.Contains("7 ontvangers", Woorden(naam), StringComparison.Ordinal);
        Assert.StartsWith("Aan wie gegeven: Schoolbestuur De Bron (3 november 2025), Basisschool De Zandloper (4 november 2025), ", Woorden(pagina.GetElementById("k-7a-gegeven")!), StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-01")]
    public async Task Html_ShowsWhatShouldNotBeThere_LastAndMarked()
    {
        var pagina = await Pagina(await VoorbeeldOverzicht.Noor());

        var laatste = pagina.QuerySelectorAll("section.gegevens")[^1];

        Assert.Equal("Gegevens die niet in ons reglement staan", Woorden(laatste.QuerySelector("h2")!));
        Assert.Contains("Dit had hier niet mogen staan. Van deze bron mogen wij zonder toestemming niets bewaren. Wij kijken of het weg moet.", Woorden(laatste), StringComparison.Ordinal);
        Assert.Contains("BSN burgerservicenummer aanwezig (1x), geboren", Woorden(pagina.Body!), StringComparison.Ordinal);
    }

    private static IElement Rij(IDocument pagina, string label) => pagina.QuerySelectorAll("tbody tr").First(r => Woorden(r).Contains($". {label} ", StringComparison.Ordinal));

    private static string Woorden(IElement element) => string.Join(' ', string.Join(' ', Teksten(element)).Split((char[])[' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)).Replace(" .", ".", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);

    private static IEnumerable<string> Teksten(INode knoop) => knoop is IText tekst ? [tekst.Data] : knoop.NodeName == "STYLE" ? [] : knoop.ChildNodes.SelectMany(Teksten);

    private static async Task<IDocument> Pagina(Overzichtsinhoud inhoud) =>
        await new HtmlParser().ParseDocumentAsync(await Maker.RenderAsync(inhoud), TestContext.Current.CancellationToken);
}
