using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Domain.Scholingen;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Accounts;

namespace OuderPortaal.Web.Tests.Registers;

/// <summary>Staff sign to keep silent before they see anything: once, at the first login, and when the words are new.</summary>
[Regel("R-10.3-1")]
public sealed class GeheimhoudingTests : IAsyncDisposable
{
    private const string Adres = "/account/geheimhouding";

    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(Rol.Secretariaat, "/secretariaat")]
    [InlineData(Rol.Behandelaar, "/secretariaat/werkvoorraad.csv")]
    [InlineData(Rol.Directeur, "/directie")]
    [InlineData(Rol.Fg, "/fg?x=1")]
    [InlineData(Rol.Beheerder, "/beheer/taken")]
    public async Task Staff_WhoDidNotSign_AreLedToTheWords_AndGoOnWhereTheyWere(Rol rol, string pad)
    {
        var client = await _app.AlsAsync(await NieuwAsync(rol));

        var woorden = await Pagina.HaalAsync(client, pad);
        var zonder = await woorden.Formulier().VerstuurAsync();
        var daarna = await zonder.Formulier().Zet("Akkoord", "true").VerstuurAsync();

        Assert.Equal(("Geheimhouding", $"{Adres}?terug={Uri.EscapeDataString(pad)}"), (woorden.H1, woorden.Pad));
        Assert.All(Geheimhoudingstekst.Huidig.Beloften, belofte => Assert.Contains(belofte, woorden.Tekst, StringComparison.Ordinal));
        Assert.Contains("Zet het vinkje als u dit belooft.", zonder.Document.QuerySelector("#fouten a[href='#Akkoord']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, pad), (daarna.Status, daarna.Pad));
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == nameof(GeheimhoudingGetekend) && j.Hoedanigheid == rol.ToString(), Ct)));
    }

    /// <summary>The words change while a form is open: it is not carried out, and what was typed is there after signing.</summary>
    [Fact]
    public async Task Form_OverWhichTheWordsChanged_DoesNothing_AndComesBackAfterSigning()
    {
        var bas = await NieuwAsync(Rol.Beheerder);
        var client = await _app.AlsAsync(bas);
        await TekenAsync(client);
        var formulier = (await Pagina.HaalAsync(client, "/scholing")).Formulier().Zet("Wie", bas.Id.ToString()).Zet("Onderwerp", "Privacy").Zet("GevolgdOp", "2026-03-02");
        await TekendeAndereWoordenAsync();
        _app.Klok.Zet(_app.Klok.Nu.AddMinutes(1));

        var woorden = await formulier.VerstuurAsync();
        var gedaan = await AantalAsync();
        var terug = await woorden.Formulier().Zet("Akkoord", "true").VerstuurAsync();
        await terug.Formulier().VerstuurAsync();

        Assert.Equal("Geheimhouding", woorden.H1);
        Assert.Contains("U tekende eerder, op maandag 2 maart 2026. De tekst is veranderd.", woorden.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, gedaan);
        Assert.Equal("2026-03-02", terug.Formulier()["GevolgdOp"]);
        Assert.Equal(1, await AantalAsync());

        Task<int> AantalAsync() => _app.VraagAsync(db => db.Set<Scholing>().CountAsync(Ct));
    }

    /// <summary>Asked once: years later the signature counts and is still there. It goes three years after the account was closed.</summary>
    [Fact, Regel("R-BWR-10")]
    public async Task Signature_CountsForAsLongAsOneWorksHere_AndGoesThreeYearsAfterThat()
    {
        var fg = await NieuwAsync(Rol.Fg);
        await TekenAsync(await _app.AlsAsync(fg));
        _app.Klok.Zet(_app.Klok.Nu.AddYears(4));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));
        var later = await Pagina.HaalAsync(await _app.AlsAsync(fg), "/fg");
        var nog = await AantalAsync();

        var weg = _app.Klok.Nu;
        await _app.VraagAsync(db => db.Users.Where(u => u.Id == fg.Id).ExecuteUpdateAsync(s => s.SetProperty(u => u.GeblokkeerdOp, weg), Ct));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));
        var net = await AantalAsync();
        _app.Klok.Zet(weg.AddYears(3).AddDays(1));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));

        Assert.Equal(("/fg", 1, 1, 0), (later.Pad, nog, net, await AantalAsync()));

        Task<int> AantalAsync() => _app.VraagAsync(db => db.Set<Geheimhoudingsverklaring>().CountAsync(Ct));
    }

    [Fact]
    public async Task NewWords_AreAskedOfWhoSignedTheOld()
    {
        var client = await _app.AlsAsync(await NieuwAsync(Rol.Fg));
        await TekenAsync(client);
        var eerst = await Pagina.HaalAsync(client, "/fg");
        await TekendeAndereWoordenAsync();

        var daarna = await Pagina.HaalAsync(client, "/fg");

        Assert.Equal("/fg", eerst.Pad);
        Assert.Equal("Geheimhouding", daarna.H1);
    }

    [Fact]
    public async Task WithoutSigning_TheAccount_TheHelp_AndTheWayOut_AreOpen()
    {
        var client = await _app.AlsAsync(await NieuwAsync(Rol.Secretariaat));
        var css = (await Pagina.HaalAsync(client, Adres)).Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        foreach (var pad in (string[])["/account", "/account/passkeys", "/account/overal-uitloggen", "/", "/uitleg", "/reglement", "/privacy", "/toegankelijkheid", "/melden", css])
        {
            var pagina = await Pagina.HaalAsync(client, pad);
            Assert.Equal((pad, HttpStatusCode.OK), (pagina.Pad, pagina.Status));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/bestaat/niet", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/fg", Ct)).StatusCode);
        Assert.Equal("U bent uitgelogd", (await (await Pagina.HaalAsync(client, "/account/uitloggen")).Formulier().VerstuurAsync("Uitloggen")).H1);
    }

    [Fact]
    public async Task Parents_AreNeverAsked()
    {
        var client = await _app.AlsOuderAsync();

        Assert.Equal("/mijn", (await Pagina.HaalAsync(client, "/mijn")).Pad);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(Adres, Ct)).StatusCode);
    }

    /// <summary>From the invitation to the work, as a new colleague goes it.</summary>
    [Fact]
    public async Task Invited_ChoosesAFactor_Signs_AndBegins()
    {
        const string Nieuw = "wil@deproeftuin.example";
        var beheerder = await _app.AlsAsync(Rol.Beheerder);
        await (await Pagina.HaalAsync(beheerder, "/beheer/medewerkers/uitnodigen")).Formulier().Zet("Gegevens.Naam", "Wil de Graaf").Zet("Gegevens.Adres", Nieuw).Zet("Gegevens.Rol", "Secretariaat").VerstuurAsync();
        var client = _app.AlsBezoeker();

        var (klaar, _, _) = await Accountreis.MaakAfAsync(client, _app.LaatsteLink(Nieuw));
        var woorden = await Pagina.HaalAsync(client, klaar.Document.QuerySelectorAll("main a.utrecht-button, main a").Select(a => a.GetAttribute("href")).First(h => h == "/secretariaat")!);
        var begin = await woorden.Formulier().Zet("Akkoord", "true").VerstuurAsync();

        Assert.Equal("Geheimhouding", woorden.H1);
        Assert.Equal("/secretariaat", begin.Pad);
        Assert.Contains("U tekende dit op maandag 2 maart 2026. Alleen bij een nieuwe tekst vragen wij het opnieuw.", (await (await Pagina.HaalAsync(client, "/account")).VolgAsync("Wat u tekende over geheimhouding")).Tekst, StringComparison.Ordinal);
    }

    [Theory, InlineData(Rol.Directeur), InlineData(Rol.Fg)]
    public async Task List_SaysWhoSignedWhen_AndWhoDidNot(Rol rol)
    {
        await NieuwAsync(Rol.Behandelaar, "Rosa Timmer");
        var (fatma, eva) = (await NieuwAsync(Rol.Secretariaat, "Fatma Yildiz"), await NieuwAsync(Rol.Behandelaar, "Eva Postma"));
        await TekenAsync(await _app.AlsAsync(fatma));
        await TekendeAndereWoordenAsync();
        await TekenAsync(await _app.AlsAsync(eva));
        await _app.MaakAccountAsync("Nadia Brouwer");

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(rol, "Iemand"), "/toegangslijst/vergelijken");

        var rijen = pagina.Document.QuerySelectorAll("#geheimhouding tbody tr").Select(r => (r.QuerySelector("th")!.TextContent.Trim(), string.Join(' ', r.QuerySelectorAll("td")[1].TextContent.Replace("Getekend op", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).ToList();
        Assert.Equal(["Fatma Yildiz", "Rosa Timmer", "Eva Postma", "Iemand"], rijen.Select(r => r.Item1));
        Assert.Equal(["opnieuw nodig 2 maart 2026, tekst versie 0", "nog niet", "2 maart 2026, tekst versie 1"], rijen.Take(3).Select(r => r.Item2.Replace('\u00A0', ' ')));
        Assert.Contains("2 medewerkers moeten nog tekenen.", pagina.Tekst, StringComparison.Ordinal);
    }

    private Task<Account> NieuwAsync(Rol rol, string naam = "Wil de Graaf") => _app.MaakAccountAsync(naam, rol, alleLeerlingen: true, getekend: false);

    private static async Task TekenAsync(HttpClient client) => await (await Pagina.HaalAsync(client, Adres)).Formulier().Zet("Akkoord", "true").VerstuurAsync();

    /// <summary>Who signed here read the words before those of today.</summary>
    private Task<int> TekendeAndereWoordenAsync() =>
        _app.VraagAsync(db => db.Set<Geheimhoudingsverklaring>().Where(g => g.GetekendOp <= _app.Klok.Nu).ExecuteUpdateAsync(s => s.SetProperty(g => g.Tekstversie, Geheimhoudingstekst.Huidig.Versie - 1), Ct));
}
