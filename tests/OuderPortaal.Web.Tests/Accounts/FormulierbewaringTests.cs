using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

public sealed class FormulierbewaringTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Form_SentAfterTheLoginPassed_GivesItsInputBackAfterLoggingIn()
    {
        var client = _app.AlsBezoeker();
        var (_, geheim, _) = await Accountreis.RegistreerAsync(_app, client, "bewaard@deproeftuin.example");
        var formulier = (await Pagina.HaalAsync(client, "/account")).Formulier("main form:not([action*=Uitloggen])");
        _app.Klok.Verder(TimeSpan.FromMinutes(45));

        var inloggen = await formulier.Zet("Naam", "Nadia Brouwer-Smit").VerstuurAsync();
        var code = await Accountreis.WachtwoordAsync(client, "bewaard@deproeftuin.example", pad: inloggen.Pad);
        var terug = await code.Formulier().Zet("Appcode", Accountreis.Code(geheim)).VerstuurAsync();

        Assert.Equal("Inloggen", inloggen.H1);
        Assert.Equal("Mijn gegevens", terug.H1);
        Assert.Contains("Wat u had ingevuld, staat er nog.", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal("Nadia Brouwer-Smit", terug.Formulier("main form:not([action*=Uitloggen])")["Naam"]);
        Assert.Equal("Nadia Brouwer", (await _app.VraagAsync(db => db.Users.SingleAsync(a => a.Email == "bewaard@deproeftuin.example"))).Naam);
    }

    [Fact]
    public async Task Form_SentAfterTheLoginPassed_IsNotGivenToSomebodyElse()
    {
        var nadia = await _app.AlsOuderAsync("Nadia Brouwer");
        var formulier = (await Pagina.HaalAsync(nadia, "/account")).Formulier();
        _app.Klok.Verder(TimeSpan.FromMinutes(45));
        var inloggen = await formulier.Zet("Naam", "Geheime Naam").VerstuurAsync();
        var terug = Uri.UnescapeDataString(inloggen.Pad[(inloggen.Pad.IndexOf("terug=", StringComparison.Ordinal) + 6)..]);

        var tom = await Pagina.HaalAsync(await _app.AlsOuderAsync("Tom Verhage"), terug);

        Assert.Contains(Formulierbewaring.Sleutelnaam + "=", terug, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime Naam", tom.Html, StringComparison.Ordinal);
        Assert.Contains("hebben wij niet meer", tom.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithAnOldToken_ShowsThePageAgainWithTheInput()
    {
        var client = await _app.AlsOuderAsync();
        var formulier = (await Pagina.HaalAsync(client, "/account")).Formulier();
        formulier.ZetOngezien("__RequestVerificationToken", "van gisteren");

        var terug = await formulier.Zet("Naam", "Nadia Anders").VerstuurAsync();

        Assert.Equal(HttpStatusCode.OK, terug.Status);
        Assert.Equal("Nadia Anders", terug.Formulier()["Naam"]);
        Assert.Contains("Kijk het na en verstuur het opnieuw.", terug.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithoutFreshFactor_GivesItsInputBackAfterTheFactor()
    {
        var client = await _app.AlsAsync(Rol.Beheerder);
        var formulier = (await Pagina.HaalAsync(client, "/beheer/medewerkers/uitnodigen")).Formulier();
        _app.Klok.Verder(TimeSpan.FromMinutes(11));

        var omweg = await formulier.Zet("Gegevens.Naam", "Wil de Graaf").Zet("Gegevens.Rol", "Fg").VerstuurAsync();
        var terug = Uri.UnescapeDataString(omweg.Pad[(omweg.Pad.IndexOf("terug=", StringComparison.Ordinal) + 6)..]);

        Assert.Equal("Laat nog een keer zien dat u het bent", omweg.H1);
        Assert.StartsWith("/beheer/medewerkers/uitnodigen?bewaard=", terug, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_FromAnotherSite_IsNotKept()
    {
        var client = await _app.AlsOuderAsync();
        var formulier = (await Pagina.HaalAsync(client, "/account")).Formulier();
        formulier.ZetOngezien("__RequestVerificationToken", "verzonnen");
        var bericht = formulier.Zet("Naam", "Van Elders").Bericht();
        bericht.Headers.Add("Sec-Fetch-Site", "cross-site");

        var terug = await Pagina.VanAsync(client, await client.SendAsync(bericht));

        Assert.DoesNotContain("Van Elders", terug.Html, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Set<BewaardFormulier>().CountAsync()));
    }

    [Fact]
    public async Task Form_WithAPassword_NeverKeepsIt()
    {
        var client = _app.AlsBezoeker();
        var formulier = (await Pagina.HaalAsync(client, "/account/inloggen")).Formulier("main form:not([data-passkey])");
        formulier.ZetOngezien("__RequestVerificationToken", "van gisteren");

        var terug = await formulier.Zet("Gegevens.Adres", "nadia@deproeftuin.example").Zet("Gegevens.Wachtwoord", "heel geheim wachtwoord").VerstuurAsync();

        Assert.DoesNotContain("heel geheim", terug.Html, StringComparison.Ordinal);
        Assert.Equal("nadia@deproeftuin.example", terug.Formulier("main form:not([data-passkey])")["Gegevens.Adres"]);
    }
}
