using System.Net;

namespace OuderPortaal.Web.Tests.Components;

public sealed class FormulierveldenTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    private const string Adres = "/ontwikkeling/bouwstenen";

    [Fact]
    public async Task Fields_WhenShown_HaveALabelAndNoFault()
    {
        var pagina = await Pagina.HaalAsync(app.CreateClient(), Adres);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        foreach (var veld in pagina.Document.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea"))
        {
            Assert.Single(pagina.Document.QuerySelectorAll($"label[for='{veld.Id}']"));
            Assert.Null(veld.GetAttribute("aria-invalid"));
        }

        Assert.Null(pagina.Document.QuerySelector("#fouten"));
        Assert.Equal("2026-03-02", pagina.Document.QuerySelector("#Vraag_Ontvangen")!.GetAttribute("value"));
        Assert.True(pagina.Document.QuerySelector("#Vraag_Bronnen")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Fields_WhenSentEmpty_SayWhatIsMissingInDutchAndLinkToIt()
    {
        var pagina = await Pagina.HaalAsync(app.CreateClient(), Adres);

        var antwoord = await pagina.Formulier("main form").VerstuurAsync();

        Assert.StartsWith("Fout: ", antwoord.Titel, StringComparison.Ordinal);
        var overzicht = antwoord.Document.QuerySelector("#fouten")!;
        Assert.True(overzicht.HasAttribute("autofocus"));
        Assert.Equal("alert", overzicht.GetAttribute("role"));
        Assert.Equal(["Kies wat u wilt.", "Uw naam: vul dit veld in.", "E-mailadres: vul dit veld in.", "Vul de geboortedatum in."], overzicht.QuerySelectorAll("a").Select(link => link.TextContent));
        foreach (var link in overzicht.QuerySelectorAll("a"))
            Assert.NotNull(antwoord.Document.QuerySelector(link.GetAttribute("href")!));
        var email = antwoord.Document.QuerySelector("#Vraag_Email")!;
        Assert.Equal("true", email.GetAttribute("aria-invalid"));
        Assert.Equal("Vraag_Email-hulp Vraag_Email-fout", email.GetAttribute("aria-describedby"));
        Assert.DoesNotContain("The ", antwoord.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_WhenRefused_KeepWhatWasTyped()
    {
        var pagina = await Pagina.HaalAsync(app.CreateClient(), Adres);

        var antwoord = await pagina.Formulier("main form")
            .Zet("Vraag.Wat", "klopt").Zet("Vraag.Naam", "Nadia \"<b>\" Brouwer").Zet("Vraag.Email", "geen adres").Zet("Vraag.Aantal", "veel")
            .Zet("Vraag.Geboren.Dag", "31").Zet("Vraag.Geboren.Maand", "2").Zet("Vraag.Geboren.Jaar", "2014")
            .Zet("Vraag.Grond", "kind").Zet("Vraag.Bronnen", "map").Zet("Vraag.Toelichting", "Twee\nregels").Zet("Vraag.Akkoord", "true")
            .VerstuurAsync();

        var formulier = antwoord.Formulier("main form");
        Assert.Equal("klopt", formulier["Vraag.Wat"]);
        Assert.Equal("Nadia \"<b>\" Brouwer", formulier["Vraag.Naam"]);
        Assert.Equal("veel", formulier["Vraag.Aantal"]);
        Assert.Equal("31", formulier["Vraag.Geboren.Dag"]);
        Assert.Equal("kind", formulier["Vraag.Grond"]);
        Assert.Equal("map", formulier["Vraag.Bronnen"]);
        Assert.Equal("Twee\nregels", formulier["Vraag.Toelichting"].ReplaceLineEndings("\n"));
        Assert.Equal("true", formulier["Vraag.Akkoord"]);
        Assert.Contains("31 februari 2014 bestaat niet. Kijk de dag na.", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("'veel' past niet in dit veld.", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30", "3", "2014")]
    [InlineData("30", "maart", "2014")]
    [InlineData("30", "03", "2014")]
    public async Task DateInThreeBoxes_AsPeopleWriteIt_IsUnderstood(string dag, string maand, string jaar)
    {
        var antwoord = await VerstuurGeldigAsync(dag, maand, jaar);

        Assert.Contains("Uw antwoorden zijn bewaard.", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30", "", "2014", "Vul ook de maand in.")]
    [InlineData("", "", "2014", "Vul ook de dag en de maand in.")]
    [InlineData("0", "3", "2014", "0 maart 2014 bestaat niet. Kijk de dag na.")]
    [InlineData("30", "13", "2014", "Vul de datum in met cijfers, zoals 30 3 2026.")]
    [InlineData("99999999999", "3", "2014", "Vul de datum in met cijfers, zoals 30 3 2026.")]
    [InlineData("30", "3", "14", "Vul de datum in met cijfers, zoals 30 3 2026.")]
    [InlineData("٣", "3", "2014", "Vul de datum in met cijfers, zoals 30 3 2026.")]
    public async Task DateInThreeBoxes_WhenNoDate_IsRefusedWithTheRemedy(string dag, string maand, string jaar, string zin)
    {
        var antwoord = await VerstuurGeldigAsync(dag, maand, jaar);

        Assert.Equal(zin, antwoord.Document.QuerySelector("#fouten a")!.TextContent);
        Assert.Equal("#Vraag_Geboren", antwoord.Document.QuerySelector("#fouten a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("2026-03-30", true)]
    [InlineData("30-3-2026", true)]
    [InlineData("30 maart 2026", true)]
    [InlineData("2026-02-30", false)]
    [InlineData("morgen", false)]
    [InlineData("0001-01-01", false)]
    public async Task DateInOneField_IsReadInTheFormsThatPeopleUse(string tekst, bool goed)
    {
        var pagina = await Pagina.HaalAsync(app.CreateClient(), Adres);
        var formulier = Geldig(pagina).Zet("Vraag.Ontvangen", tekst);

        var antwoord = await formulier.VerstuurAsync();

        Assert.Equal(goed, antwoord.Document.QuerySelector("#fouten") is null);
    }

    [Fact]
    public async Task Form_EachTimeItIsShown_CarriesAnotherOneTimeKey()
    {
        var client = app.CreateClient();

        var een = (await Pagina.HaalAsync(client, Adres)).Formulier("main form")["Eenmalig"];
        var twee = (await Pagina.HaalAsync(client, Adres)).Formulier("main form")["Eenmalig"];

        Assert.NotEqual(een, twee);
        Assert.Equal(22, een.Length);
    }

    private async Task<Pagina> VerstuurGeldigAsync(string dag, string maand, string jaar)
    {
        var pagina = await Pagina.HaalAsync(app.CreateClient(), Adres);
        return await Geldig(pagina).Zet("Vraag.Geboren.Dag", dag).Zet("Vraag.Geboren.Maand", maand).Zet("Vraag.Geboren.Jaar", jaar).VerstuurAsync();
    }

    private static Formulier Geldig(Pagina pagina) => pagina.Formulier("main form")
        .Zet("Vraag.Wat", "weten").Zet("Vraag.Naam", "Nadia").Zet("Vraag.Email", "nadia@example.org")
        .Zet("Vraag.Geboren.Dag", "3").Zet("Vraag.Geboren.Maand", "9").Zet("Vraag.Geboren.Jaar", "2014");
}
