using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

public sealed class BeheerTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Trait("asvs", "6.3.7")]
    public async Task Address_Changed_IsToldToTheOldAndTheNewOne_AndEndsOtherLogins()
    {
        var account = await _app.MaakAccountAsync("Nadia Brouwer");
        var (client, elders) = (await _app.AlsAsync(account), await _app.AlsAsync(account));

        var verstuurd = await (await Pagina.HaalAsync(client, "/account/e-mailadres")).Formulier().Zet("Adres", "nieuw@ouders.example").VerstuurAsync();
        var bevestigen = await Pagina.HaalAsync(client, _app.LaatsteLink("nieuw@ouders.example"));
        var klaar = await bevestigen.Formulier().VerstuurAsync();

        Assert.Equal("Kijk in uw e-mail", verstuurd.H1);
        Assert.Contains("nieuw@ouders.example", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal("Inloggen", (await Pagina.HaalAsync(elders, "/account")).H1);
        Assert.Equal(
            [(account.Email!, "AdresWijzigt"), (account.Email!, "FactorGewijzigd"), ("nieuw@ouders.example", "FactorGewijzigd"), ("nieuw@ouders.example", "NieuwAdres")],
            _app.Services.GetRequiredService<Ontwikkelpost>().Mails.Select(m => (m.Adres, m.Soort)).OrderBy(m => m.Adres.StartsWith("nieuw", StringComparison.Ordinal)).ThenBy(m => m.Soort, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Address_OfSomebodyElse_AnswersTheSame_AndChangesNothing()
    {
        var (nadia, tom) = (await _app.MaakAccountAsync("Nadia Brouwer"), await _app.MaakAccountAsync("Tom Verhage"));
        var client = await _app.AlsAsync(nadia);

        var vrij = await (await Pagina.HaalAsync(client, "/account/e-mailadres")).Formulier().Zet("Adres", "vrij@ouders.example").VerstuurAsync();
        var bezet = await (await Pagina.HaalAsync(client, "/account/e-mailadres")).Formulier().Zet("Adres", tom.Email!).VerstuurAsync();
        _app.BeantwoordVragen();

        Assert.Equal((vrij.Status, vrij.Pad, vrij.Tekst), (bezet.Status, bezet.Pad, bezet.Tekst));
        Assert.DoesNotContain(_app.Services.GetRequiredService<Ontwikkelpost>().Mails, m => m.Adres == tom.Email && m.Soort == "NieuwAdres");
    }

    [Fact, Trait("asvs", "6.3.7")]
    public async Task RecoveryCodes_MadeAnew_AreToldToTheOwner()
    {
        var account = await _app.MaakAccountAsync("Nadia Brouwer");

        var pagina = await (await Pagina.HaalAsync(await _app.AlsAsync(account), "/account/herstelcodes")).Formulier().VerstuurAsync();

        Assert.Equal(10, pagina.Document.QuerySelectorAll("main li .nummer").Length);
        Assert.Contains(_app.Services.GetRequiredService<Ontwikkelpost>().Mails, m => m.Adres == account.Email && m.Soort == "FactorGewijzigd");
    }

    [Fact]
    public async Task StillHere_PressedInTime_KeepsTheLoginAndTheInput()
    {
        var client = await _app.AlsOuderAsync();
        var pagina = await Pagina.HaalAsync(client, "/account");
        var rust = int.Parse(pagina.Document.QuerySelector("dialog[data-rust]")!.GetAttribute("data-rust")!, System.Globalization.CultureInfo.InvariantCulture);
        _app.Klok.Verder(TimeSpan.FromSeconds(rust - 1));
        var antwoord = await client.SendAsync(pagina.Formulier("dialog form").Bericht());
        _app.Klok.Verder(TimeSpan.FromMinutes(20));

        var daarna = await pagina.Formulier("main form:not([action*=Uitloggen])").Zet("Naam", "Nadia Smit").VerstuurAsync();

        Assert.Equal(29 * 60, rust);
        Assert.Equal(HttpStatusCode.NoContent, antwoord.StatusCode);
        Assert.Equal("Mijn gegevens", daarna.H1);
        Assert.True(await _app.VraagAsync(db => db.Users.AnyAsync(a => a.Naam == "Nadia Smit")));
    }

    [Fact]
    public async Task StillHere_PressedTooLateOrWithoutToken_GivesNothing()
    {
        var client = await _app.AlsOuderAsync();
        var formulier = (await Pagina.HaalAsync(client, "/account")).Formulier("dialog form");
        var zonder = await client.PostAsync("/account/nog-hier", null);
        _app.Klok.Verder(TimeSpan.FromMinutes(31));

        var laat = await Pagina.VanAsync(client, await client.SendAsync(formulier.Bericht()));

        Assert.Equal(HttpStatusCode.BadRequest, zonder.StatusCode);
        Assert.Equal("Inloggen", laat.H1);
    }

    [Fact, Trait("asvs", "14.3.1")]
    public async Task Logout_TellsTheBrowserToForget_AndKeepsTheDeviceKnown()
    {
        var client = await _app.AlsOuderAsync();
        var bericht = (await Pagina.HaalAsync(client, "/account/uitloggen")).Formulier().Bericht("Uitloggen");
        var kaal = _app.CreateDefaultClient(new Uri("https://localhost"));
        bericht.Headers.Add("Cookie", (await client.GetAsync("/account")).RequestMessage!.Headers.GetValues("Cookie"));

        var antwoord = await kaal.SendAsync(bericht);

        Assert.Equal("\"cache\", \"storage\"", antwoord.Headers.GetValues("Clear-Site-Data").Single());
        Assert.DoesNotContain("portaal-apparaat", string.Join(';', antwoord.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Theory, Trait("asvs", "14.3.2")]
    [InlineData(null, "/mijn")]
    [InlineData(null, "/mijn/berichten")]
    [InlineData(null, "/account")]
    [InlineData(Domain.Rol.Secretariaat, "/secretariaat")]
    [InlineData(Domain.Rol.Secretariaat, "/secretariaat/leerlingen")]
    [InlineData(Domain.Rol.Secretariaat, "/secretariaat/inlogherstel")]
    [InlineData(Domain.Rol.Directeur, "/directie")]
    [InlineData(Domain.Rol.Fg, "/fg")]
    [InlineData(Domain.Rol.Beheerder, "/beheer/medewerkers")]
    public async Task Page_OfWhoIsLoggedIn_IsNotKept(Domain.Rol? rol, string pad)
    {
        var client = rol is { } gekozen ? await _app.AlsAsync(gekozen) : await _app.AlsOuderAsync();

        var antwoord = await client.GetAsync(pad);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.True(antwoord.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("cors", "GET")]
    [InlineData("no-cors", "GET")]
    [InlineData("navigate", "POST")]
    public async Task Request_FromAnotherSite_WithALogin_IsRefused(string soort, string methode)
    {
        var client = await _app.AlsOuderAsync();
        using var bericht = new HttpRequestMessage(new HttpMethod(methode), "/account") { Headers = { { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Mode", soort } } };

        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(bericht)).StatusCode);
    }

    [Fact]
    public async Task Link_FromAnotherSite_ToAPage_Opens()
    {
        var client = await _app.AlsOuderAsync();
        using var bericht = new HttpRequestMessage(HttpMethod.Get, "/account") { Headers = { { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Mode", "navigate" } } };

        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(bericht)).StatusCode);
    }
}
