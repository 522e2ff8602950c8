using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

public sealed class WachtwoordTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    private const string Nieuw = "een heel ander wachtwoord";

    [Fact]
    public async Task Reset_ByLink_ChangesThePasswordKeepsTheSecondFactorAndEndsLogins()
    {
        var oud = app.AlsBezoeker();
        var (_, geheim, _) = await Accountreis.RegistreerAsync(app, oud, "reset@deproeftuin.example");
        await VraagAsync(app.AlsBezoeker(), "reset@deproeftuin.example");
        var link = app.LaatsteLink("reset@deproeftuin.example");
        var client = app.AlsBezoeker();

        var klaar = await (await Pagina.HaalAsync(client, link)).Formulier().Zet("Gegevens.Wachtwoord", Nieuw).VerstuurAsync();
        var nogmaals = await Pagina.HaalAsync(client, link);
        var code = await Accountreis.WachtwoordAsync(client, "reset@deproeftuin.example", Nieuw);
        var binnen = await code.Formulier().Zet("Appcode", Accountreis.Code(geheim)).VerstuurAsync();

        Assert.Equal("Uw wachtwoord is veranderd", klaar.H1);
        Assert.Equal("Deze link werkt niet meer", nogmaals.H1);
        Assert.Equal("Code uit de app", code.H1);
        Assert.StartsWith("/mijn", binnen.Pad, StringComparison.Ordinal);
        Assert.Equal("Inloggen", (await Pagina.HaalAsync(oud, "/account")).H1);
    }

    [Fact]
    public async Task Reset_After30Minutes_OpensNothing()
    {
        await using var eigen = new PortaalApp();
        await Accountreis.RegistreerAsync(eigen, eigen.AlsBezoeker(), "laat@deproeftuin.example");
        await VraagAsync(eigen.AlsBezoeker(), "laat@deproeftuin.example");
        eigen.BeantwoordVragen();
        eigen.Klok.Verder(TimeSpan.FromMinutes(30));

        var pagina = await Pagina.HaalAsync(eigen.AlsBezoeker(), eigen.LaatsteLink("laat@deproeftuin.example"));

        Assert.Equal("Deze link werkt niet meer", pagina.H1);
    }

    [Fact]
    public async Task Reset_ForKnownUnknownAndPasskeyOnlyAddress_AnswersTheSame()
    {
        await Accountreis.RegistreerAsync(app, app.AlsBezoeker(), "bekend@deproeftuin.example");

        var bekend = await VraagAsync(app.AlsBezoeker(), "bekend@deproeftuin.example");
        var onbekend = await VraagAsync(app.AlsBezoeker(), "onbekend@deproeftuin.example");

        Assert.Equal((onbekend.Status, onbekend.Pad, onbekend.Tekst), (bekend.Status, bekend.Pad, bekend.Tekst));
        app.BeantwoordVragen();
        Assert.DoesNotContain(app.Services.GetRequiredService<Ontwikkelpost>().Mails, m => m.Adres == "onbekend@deproeftuin.example");
        Assert.False(await app.VraagAsync(db => db.Users.AnyAsync(a => a.Email == "onbekend@deproeftuin.example")));
    }

    [Fact]
    public async Task Reset_WithAShortPassword_SaysSoAndKeepsTheLink()
    {
        await Accountreis.RegistreerAsync(app, app.AlsBezoeker(), "kort@deproeftuin.example");
        await VraagAsync(app.AlsBezoeker(), "kort@deproeftuin.example");
        var link = app.LaatsteLink("kort@deproeftuin.example");

        var kort = await (await Pagina.HaalAsync(app.AlsBezoeker(), link)).Formulier().Zet("Gegevens.Wachtwoord", "kort").VerstuurAsync();
        var eentonig = await kort.Formulier().Zet("Gegevens.Wachtwoord", "aaaaaaaaaaaaaa").VerstuurAsync();

        Assert.Contains("minstens 12 tekens", kort.Tekst, StringComparison.Ordinal);
        Assert.Contains("verschillende tekens", eentonig.Tekst, StringComparison.Ordinal);
        Assert.Equal("Kies een nieuw wachtwoord", (await Pagina.HaalAsync(app.AlsBezoeker(), link)).H1);
    }

    [Fact]
    public async Task Mails_ToOneAddress_StopAfterFiveInAnHour()
    {
        await Accountreis.RegistreerAsync(app, app.AlsBezoeker(), "vloed@deproeftuin.example");
        for (var i = 0; i < 8; i++)
            await VraagAsync(app.AlsBezoeker(), "vloed@deproeftuin.example");

        app.BeantwoordVragen();
        Assert.Equal(Registratie.MailsPerUur, app.Services.GetRequiredService<Ontwikkelpost>().Mails.Count(m => m is { Adres: "vloed@deproeftuin.example", Soort: "NieuwWachtwoord" }));
    }

    [Fact]
    public async Task PasswordHash_HasTheIterationsThatAreAsked()
    {
        await using var echt = new PortaalApp().Zet(PortaalHost.EchteHash, "ja");
        await Accountreis.RegistreerAsync(echt, echt.AlsBezoeker(), "hash@deproeftuin.example");

        var hash = Convert.FromBase64String((await echt.VraagAsync(db => db.Users.SingleAsync(a => a.Email == "hash@deproeftuin.example"))).PasswordHash!);

        Assert.Equal(1, hash[0]);
        Assert.Equal(2, hash[4]);
        Assert.Equal(210_000, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5)));
    }

    private static async Task<Pagina> VraagAsync(HttpClient client, string adres) =>
        await (await Pagina.HaalAsync(client, "/account/wachtwoord-vergeten")).Formulier().Zet("Adres", adres).VerstuurAsync();
}
