using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Tests.Secretariaat;

public sealed class InvoerenTests
{
    [Fact, Regel("R-11.3-2")]
    public async Task Post_Invoeren_TakesTheTrueDateAndShowsNumberAndDateForTheCaller()
    {
        await using var app = new PortaalApp();
        var client = await app.AlsAsync(Rol.Secretariaat);

        var klaar = await (await LegeVormAsync(client)).VerstuurAsync();
        var brief = await klaar.VolgAsync("Druk de ontvangstbevestiging af");

        var verzoek = await app.VraagAsync(db => db.Verzoeken.SingleAsync());
        Assert.Equal(new DateOnly(2026, 2, 26), verzoek.OntvangenOp);
        Assert.Equal(AntwoordKanaal.Post, verzoek.AntwoordKanaal);
        Assert.Contains("INZ-2026-00001", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("donderdag 26 maart 2026", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("Joke de Wit", brief.Tekst, StringComparison.Ordinal);
        Assert.Contains("INZ-2026-00001", brief.Tekst, StringComparison.Ordinal);
        Assert.True(await app.VraagAsync(db => db.Brieven.AnyAsync(b => b.PerPost && b.Soort == BriefSoort.Ontvangstbevestiging)));
    }

    [Fact]
    public async Task Post_WithADateAfterToday_KeepsTheInputAndSaysWhatToDo()
    {
        await using var app = new PortaalApp();
        var vorm = await LegeVormAsync(await app.AlsAsync(Rol.Secretariaat));

        var pagina = await vorm.Zet("Verzoek.OntvangenOp", "2026-03-05").VerstuurAsync();

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains("De datum van ontvangst ligt na vandaag", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("Joke de Wit", pagina.Formulier()["Verzoek.Naam"]);
        Assert.Equal(0, await app.VraagAsync(db => db.Verzoeken.CountAsync()));
    }

    [Fact]
    public async Task Post_OfTheSameChildAgain_IsNoticedAndNotBlocked()
    {
        await using var app = new PortaalApp();
        var client = await app.AlsAsync(Rol.Secretariaat);
        await (await LegeVormAsync(client)).VerstuurAsync();

        var tweede = await (await LegeVormAsync(client)).Zet("Verzoek.KindNaam", "sem  de wít").VerstuurAsync();

        Assert.Contains("Er loopt al een verzoek over een kind met deze naam en geboortedatum: INZ-2026-00001", tweede.Tekst, StringComparison.Ordinal);
        Assert.Equal(2, await app.VraagAsync(db => db.Verzoeken.CountAsync()));
    }

    [Fact]
    public async Task Post_32TimesAtOnce_MakesOneRequestAndRedirectsAllToIt()
    {
        await using var app = new PortaalApp();
        var client = await app.AlsAsync(Rol.Secretariaat);
        var vorm = await LegeVormAsync(client);

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => client.SendAsync(vorm.Bericht())));

        var verzoek = await app.VraagAsync(db => db.Verzoeken.SingleAsync());
        Assert.All(antwoorden, a => Assert.Equal($"/secretariaat/verzoeken/{verzoek.PubliekId}/ingevoerd", a.RequestMessage!.RequestUri!.AbsolutePath));
        Assert.Equal(1, await app.VraagAsync(db => db.Brieven.CountAsync()));
    }

    /// <summary>A colleague passed it on four days later: the day of the mail counts, who mailed asks, and a burgerservicenummer stays outside.</summary>
    [Fact, Regel("R-11.3-2")]
    public async Task Mail_ThatAColleaguePassedOn_BecomesARequestOnItsTrueDate()
    {
        await using var app = new PortaalApp();
        var collega = await app.MaakAccountAsync("Joris Bakker", Rol.Behandelaar);
        var client = await app.AlsAsync(Rol.Secretariaat);
        var plakken = await (await Pagina.HaalAsync(client, "/secretariaat/verzoeken/invoeren")).VolgAsync("Kwam het als mail? Plak hem, dan vullen wij in wat erin staat.");

        var vorm = await plakken.Formulier().Zet("Mail", $"""
            Van: Joris Bakker <{collega.Email}>
            Verzonden: maandag 2 maart 2026 08:00
            Onderwerp: FW: mijn zoon

            Van: Joke de Wit <joke@voorbeeld.example>
            Verzonden: donderdag 26 februari 2026 21:10
            Onderwerp: mijn zoon

            Ik wil zien wat u over Sem heeft. Zijn nummer is 111222333.
            """).VerstuurAsync();

        var formulier = vorm.Formulier();
        Assert.Contains("Er stond een burgerservicenummer in. Dat namen wij niet over.", vorm.Tekst, StringComparison.Ordinal);
        Assert.Equal(("Joke de Wit", "2026-02-26", nameof(Kanaal.Mail)), (formulier["Verzoek.Naam"], formulier["Verzoek.OntvangenOp"], formulier["Verzoek.Kanaal"]));
        Assert.StartsWith("Mail van joke@voorbeeld.example over: mijn zoon", formulier["Verzoek.Toelichting"], StringComparison.Ordinal);
        Assert.DoesNotContain("111222333", vorm.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await formulier.Zet("Verzoek.Soort", nameof(VerzoekSoort.Inzage)).Zet("Verzoek.Adres", "Kersenweg 3, 1000 AC Voorbeeldstad").Zet("Verzoek.Hoedanigheid", nameof(Hoedanigheid.OuderOfVoogd))
            .Zet("Verzoek.KindNaam", "Sem de Wit").Zet("Verzoek.KindGeboortedatum.Dag", "15").Zet("Verzoek.KindGeboortedatum.Maand", "6").Zet("Verzoek.KindGeboortedatum.Jaar", "2012").VerstuurAsync();
        var verzoek = await app.VraagAsync(db => db.Verzoeken.SingleAsync());
        Assert.Equal((Kanaal.Mail, new DateOnly(2026, 2, 26)), (verzoek.Kanaal, verzoek.OntvangenOp));
    }

    [Fact]
    public async Task Mail_WithoutAHead_FillsInItsWords_AndSaysWhatIsMissing()
    {
        await using var app = new PortaalApp();

        var vorm = await (await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), "/secretariaat/verzoeken/mail")).Formulier().Zet("Mail", "Ik wil alles zien.").VerstuurAsync();

        Assert.Equal("Ik wil alles zien.", vorm.Formulier()["Verzoek.Toelichting"]);
        Assert.Contains("Wij konden de dag van de mail niet lezen.", vorm.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij konden niet lezen wie het vraagt.", vorm.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ByABehandelaar_Is404()
    {
        await using var app = new PortaalApp();

        var pagina = await Pagina.HaalAsync(await app.AlsAsync(Rol.Behandelaar), "/secretariaat/verzoeken/invoeren");

        Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
    }

    private static async Task<Formulier> LegeVormAsync(HttpClient client) =>
        (await Pagina.HaalAsync(client, "/secretariaat/verzoeken/invoeren")).Formulier()
            .Zet("Verzoek.Kanaal", nameof(Kanaal.Brief)).Zet("Verzoek.OntvangenOp", "2026-02-26").Zet("Verzoek.Soort", nameof(VerzoekSoort.Inzage))
            .Zet("Verzoek.Naam", "Joke de Wit").Zet("Verzoek.Adres", "Kersenweg 3, 1000 AC Voorbeeldstad").Zet("Verzoek.Hoedanigheid", nameof(Hoedanigheid.OuderOfVoogd))
            .Zet("Verzoek.KindNaam", "Sem de Wit").Zet("Verzoek.KindGeboortedatum.Dag", "15").Zet("Verzoek.KindGeboortedatum.Maand", "6").Zet("Verzoek.KindGeboortedatum.Jaar", "2012");
}
