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
