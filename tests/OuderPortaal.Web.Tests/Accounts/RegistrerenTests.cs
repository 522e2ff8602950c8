using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

public sealed class RegistrerenTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    [Fact]
    public async Task Register_WithPasswordAndApp_LogsInOnlyAfterTheCode()
    {
        var client = app.AlsBezoeker();
        var account = await Accountreis.RegistreerAsync(app, client, "nadia@deproeftuin.example");

        Assert.Equal("Uw account is klaar", account.Klaar.H1);
        Assert.Equal(Herstelcodes.Aantal, account.Herstelcodes.Count);
        Assert.Equal("Mijn gegevens", (await Pagina.HaalAsync(client, "/account")).H1);
        Assert.True(await app.VraagAsync(db => db.Users.AnyAsync(a => a.Email == "nadia@deproeftuin.example" && a.EmailConfirmed && a.TwoFactorEnabled && a.Naam == "Nadia Brouwer")));
    }

    [Fact]
    public async Task ConfirmLink_ByItself_SignsNobodyInAndChangesNothing()
    {
        var client = app.AlsBezoeker();
        await Accountreis.VraagLinkAsync(client, "scanner@deproeftuin.example");
        var link = app.LaatsteLink("scanner@deproeftuin.example");

        var eerste = await Pagina.HaalAsync(client, link);
        var tweede = await Pagina.HaalAsync(client, link);

        Assert.Equal("Kies hoe u inlogt", eerste.H1);
        Assert.Equal("Kies hoe u inlogt", tweede.H1);
        Assert.DoesNotContain("scanner", eerste.Html, StringComparison.Ordinal);
        Assert.Equal("Inloggen", (await Pagina.HaalAsync(client, "/account")).H1);
    }

    [Fact]
    public async Task ConfirmLink_AfterUse_OpensNothing()
    {
        var client = app.AlsBezoeker();
        await Accountreis.RegistreerAsync(app, client, "eenmaal@deproeftuin.example");

        var opnieuw = await Pagina.HaalAsync(app.AlsBezoeker(), app.LaatsteLink("eenmaal@deproeftuin.example"));

        Assert.Equal("Deze link werkt niet meer", opnieuw.H1);
    }

    [Fact]
    public async Task ConfirmLink_After24Hours_OpensNothing()
    {
        await using var eigen = new PortaalApp();
        var client = eigen.AlsBezoeker();
        await Accountreis.VraagLinkAsync(client, "laat@deproeftuin.example");
        eigen.BeantwoordVragen();
        eigen.Klok.Verder(TimeSpan.FromHours(24));

        var pagina = await Pagina.HaalAsync(client, eigen.LaatsteLink("laat@deproeftuin.example"));

        Assert.Equal("Deze link werkt niet meer", pagina.H1);
    }

    [Fact]
    public async Task Password_WithoutAppCode_CannotLogIn()
    {
        var client = app.AlsBezoeker();
        await Accountreis.VraagLinkAsync(client, "half@deproeftuin.example");
        await Accountreis.KiesWachtwoordAsync(client, app.LaatsteLink("half@deproeftuin.example"));

        var pagina = await Accountreis.WachtwoordAsync(app.AlsBezoeker(), "half@deproeftuin.example");
        Assert.False(await app.VraagAsync(db => db.Users.AnyAsync(a => a.Email == "half@deproeftuin.example" && a.EmailConfirmed)));

        Assert.Equal("Inloggen", pagina.H1);
        Assert.Contains("Inloggen lukt niet", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_ForKnownAndUnknownAddress_AnswersTheSame()
    {
        await Accountreis.RegistreerAsync(app, app.AlsBezoeker(), "bekend@deproeftuin.example");

        var bekend = await Accountreis.VraagLinkAsync(app.AlsBezoeker(), "bekend@deproeftuin.example");
        var onbekend = await Accountreis.VraagLinkAsync(app.AlsBezoeker(), "onbekend@deproeftuin.example");

        Assert.Equal(onbekend.Status, bekend.Status);
        Assert.Equal(onbekend.Pad, bekend.Pad);
        Assert.Equal(onbekend.Tekst, bekend.Tekst);
        app.BeantwoordVragen();
        Assert.Equal("AdresAlBekend", app.Services.GetRequiredService<Ontwikkelpost>().Mails.First(m => m.Adres == "bekend@deproeftuin.example").Soort);
        Assert.Equal("BevestigAdres", app.Services.GetRequiredService<Ontwikkelpost>().Mails.First(m => m.Adres == "onbekend@deproeftuin.example").Soort);
    }

    [Fact]
    public async Task Register_ThirtyTwoTimesAtOnce_MakesOneAccountAndNeverFails()
    {
        var formulieren = new List<HttpRequestMessage>();
        var client = app.AlsBezoeker();
        for (var i = 0; i < 32; i++)
        {
            var formulier = (await Pagina.HaalAsync(client, "/account/registreren")).Formulier();
            formulieren.Add(formulier.Zet("Gegevens.Naam", "Tegelijk").Zet("Gegevens.Adres", "tegelijk@deproeftuin.example").Bericht());
        }

        var antwoorden = await Task.WhenAll(formulieren.Select(f => client.SendAsync(f)));

        Assert.All(antwoorden, a => Assert.True(a.StatusCode is HttpStatusCode.OK or HttpStatusCode.TooManyRequests, a.StatusCode.ToString()));
        app.BeantwoordVragen();
        Assert.Equal(1, await app.VraagAsync(db => db.Users.CountAsync(a => a.Email == "tegelijk@deproeftuin.example")));
    }

    [Theory]
    [InlineData("", "Nadia", "Vul uw e-mailadres in.")]
    [InlineData("geenadres", "Nadia", "Vul een e-mailadres in, zoals naam@voorbeeld.nl.")]
    [InlineData("a@b.nl\r\nBcc: c@d.nl", "Nadia", "Vul een e-mailadres in, zoals naam@voorbeeld.nl.")]
    [InlineData("nadia@deproeftuin.example", "", "Vul uw naam in.")]
    public async Task Register_WithBadInput_SaysWhatToDoAndKeepsTheRest(string adres, string naam, string zin)
    {
        var formulier = (await Pagina.HaalAsync(app.AlsBezoeker(), "/account/registreren")).Formulier();

        var pagina = await formulier.Zet("Gegevens.Naam", naam).Zet("Gegevens.Adres", adres).VerstuurAsync();

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains(zin, pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(naam, pagina.Formulier()["Gegevens.Naam"]);
    }
}
