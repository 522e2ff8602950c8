using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

/// <summary>Somebody with no recovery code left: the page with the road, and the code at the desk.</summary>
[Regel("R-ID-10")]
public sealed class HerstelbalieTests : IAsyncLifetime
{
    private const string Nadia = "nadia@ouders.example";

    private readonly PortaalApp _app = new();
    private HttpClient _fatma = null!;

    public async ValueTask InitializeAsync()
    {
        await Accountreis.RegistreerAsync(_app, _app.AlsBezoeker(), Nadia);
        _fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Login_WithoutCodes_LeadsToTheRoad()
    {
        var pagina = await (await (await Pagina.HaalAsync(_app.AlsBezoeker(), "/account/inloggen")).VolgAsync("Inloggen met een herstelcode")).VolgAsync("Ik heb geen codes meer");

        Assert.Equal("Geen herstelcodes meer", pagina.H1);
        Assert.Contains("Kom langs met uw identiteitsbewijs", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij maken geen kopie", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_FromTheDesk_LogsInOnce_AndAColleagueDecidesAboutTheNewFactor()
    {
        var code = (await VraagAsync(Nadia)).Document.QuerySelector("main strong.nummer")!.TextContent;
        var thuis = _app.AlsBezoeker();
        var binnen = await LogInAsync(thuis, code);
        var koppelen = await Pagina.HaalAsync(thuis, "/account/authenticator");
        var geheim = koppelen.Document.QuerySelector("main details .nummer")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await koppelen.Formulier().Zet("Appcode", Accountreis.Code(geheim)).VerstuurAsync();

        var zelf = await (await Pagina.HaalAsync(_fatma, "/secretariaat/inlogherstel")).Formulier("main li form").VerstuurAsync("Het was deze persoon zelf");
        var collega = await (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat, "Petra"), "/secretariaat/inlogherstel")).Formulier("main li form").VerstuurAsync("Het was deze persoon zelf");

        Assert.Equal("Mijn gegevens", binnen.H1);
        Assert.Contains("Laat een collega beslissen.", zelf.Tekst, StringComparison.Ordinal);
        Assert.Contains("De nieuwe manier van inloggen blijft.", collega.Tekst, StringComparison.Ordinal);
        Assert.Equal(HerstelOordeel.Toegelaten, await _app.VraagAsync(db => db.Set<Inlogherstel>().Select(h => h.Oordeel).SingleAsync()));
        Assert.NotEqual("Mijn gegevens", (await LogInAsync(_app.AlsBezoeker(), code)).H1);
        Assert.Contains(_app.Services.GetRequiredService<Ontwikkelpost>().Mails, m => m.Adres == Nadia && m.Soort == "FactorGewijzigd");
    }

    [Theory]
    [InlineData(Nadia, false, "Kijk eerst naar een geldig identiteitsbewijs.")]
    [InlineData("niemand@ouders.example", true, "geen open account van een ouder of leerling")]
    [InlineData("", true, "geen open account van een ouder of leerling")]
    [InlineData("medewerker", true, "geen open account van een ouder of leerling")]
    public async Task Code_WithoutProof_OrForNobodyOrStaff_IsRefused(string adres, bool gezien, string zin)
    {
        if (adres == "medewerker")
            adres = (await _app.MaakAccountAsync("Joris", Rol.Behandelaar)).Email!;

        var pagina = await VraagAsync(adres, gezien);

        Assert.Contains(zin, pagina.Tekst, StringComparison.Ordinal);
        Assert.Null(pagina.Document.QuerySelector("main strong.nummer"));
        Assert.Equal(0, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == Herstelbalie.Handeling)));
    }

    private async Task<Pagina> VraagAsync(string adres, bool gezien = true)
    {
        var formulier = (await Pagina.HaalAsync(_fatma, "/secretariaat/inlogherstel")).Formulier("#balie form, main form[action*='handler=Code']").Zet("Balie.Adres", adres);
        return await (gezien ? formulier.Zet("Balie.Gezien", "true") : formulier).VerstuurAsync();
    }

    private static async Task<Pagina> LogInAsync(HttpClient client, string code)
    {
        var codepagina = await (await Accountreis.WachtwoordAsync(client, Nadia)).VolgAsync("Ik heb mijn telefoon niet");
        return await codepagina.Formulier().Zet("Herstelcode", code).VerstuurAsync();
    }
}
