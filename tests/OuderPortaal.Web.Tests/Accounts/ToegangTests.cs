using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

public sealed class ToegangTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    [Theory]
    [InlineData(Rol.Beheerder, HttpStatusCode.OK)]
    [InlineData(Rol.Secretariaat, HttpStatusCode.NotFound)]
    [InlineData(Rol.Behandelaar, HttpStatusCode.NotFound)]
    [InlineData(Rol.Directeur, HttpStatusCode.NotFound)]
    [InlineData(Rol.Fg, HttpStatusCode.NotFound)]
    [InlineData(null, HttpStatusCode.NotFound)]
    public async Task Get_Medewerkers_IsThereForTheBeheerderOnly(Rol? rol, HttpStatusCode status)
    {
        var client = rol is { } gekozen ? await app.AlsAsync(gekozen) : await app.AlsOuderAsync();

        Assert.Equal(status, (await client.GetAsync("/beheer/medewerkers")).StatusCode);
    }

    [Fact]
    public async Task Refusal_OfAFolder_WritesOneRowWithTheRouteTemplate()
    {
        var geteld = new Teller();
        await using var eigen = new PortaalApp().Met(s => s.AddSingleton<IToegangsjournaal>(geteld));
        var account = await eigen.MaakAccountAsync("Nieuwsgierig");

        await (await eigen.AlsAsync(account)).GetAsync("/beheer/medewerkers?Na=iemand@deproeftuin.example");

        Assert.Equal([(account.AccountId, "beheer/medewerkers")], geteld.Rijen);
    }

    [Fact]
    public async Task Get_WithoutLogin_AsksToLogInAndComesBack()
    {
        var pagina = await Pagina.HaalAsync(app.AlsBezoeker(), "/beheer/medewerkers");

        Assert.Equal("/account/inloggen?terug=%2Fbeheer%2Fmedewerkers", pagina.Pad);
    }

    [Fact]
    public async Task Get_AnAddressThatLeadsNowhere_IsNotFoundForAVisitor() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.AlsBezoeker().GetAsync("/bestaat/niet")).StatusCode);

    [Theory]
    [InlineData(9, "Medewerker uitnodigen")]
    [InlineData(11, "Laat nog een keer zien dat u het bent")]
    public async Task VerseFactor_AfterTenMinutes_AsksForTheFactorAgain(int minuten, string kop)
    {
        await using var eigen = new PortaalApp();
        var client = await eigen.AlsAsync(Rol.Beheerder);
        eigen.Klok.Verder(TimeSpan.FromMinutes(minuten));

        Assert.Equal(kop, (await Pagina.HaalAsync(client, "/beheer/medewerkers/uitnodigen")).H1);
    }

    [Fact]
    public async Task Block_EndsEveryLoginAtTheNextRequest()
    {
        var collega = await app.MaakAccountAsync("Weg Gaat", Rol.Behandelaar);
        var clientVanCollega = await app.AlsAsync(collega);
        var beheerder = await app.AlsAsync(Rol.Beheerder);

        var lijst = await Pagina.HaalAsync(beheerder, "/beheer/medewerkers");
        var formulier = lijst.Document.QuerySelectorAll("main form").Single(f => f.QuerySelector($"input[value='{collega.Id}']") is not null);
        formulier.SetAttribute("id", "deze");
        var daarna = await lijst.Formulier("#deze").VerstuurAsync("Blokkeren");

        Assert.Contains("geblokkeerd", daarna.Tekst, StringComparison.Ordinal);
        Assert.Equal("Inloggen", (await Pagina.HaalAsync(clientVanCollega, "/account")).H1);
    }

    [Fact]
    public async Task Invite_WithAnAddressThatIsTaken_SaysSoAndKeepsTheInput()
    {
        var ouder = await app.MaakAccountAsync("Al Bekend");
        await app.VraagAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.Id == ouder.Id);
            (account.PasswordHash, account.TwoFactorEnabled) = ("x", true);
            return await db.SaveChangesAsync();
        });
        var formulier = (await Pagina.HaalAsync(await app.AlsAsync(Rol.Beheerder), "/beheer/medewerkers/uitnodigen")).Formulier();

        var pagina = await formulier.Zet("Gegevens.Naam", "Wil").Zet("Gegevens.Adres", ouder.Email!).Zet("Gegevens.Rol", "Fg").VerstuurAsync();

        Assert.Contains("heeft al een account", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("Wil", pagina.Formulier()["Gegevens.Naam"]);
    }

    [Fact]
    public void Pages_InEveryFolder_AskForALoginUnlessTheyAreListed()
    {
        string[] openbaar = ["/Index", "/Reglement", "/Privacy", "/Toegankelijkheid", "/Uitleg/", "/Fout/", "/Ontwikkeling/", "/Account/", "/Klachten/", "/Melden/", "/Deelvragen/"];
        var zonderLogin = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is not null)
            .Select(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath).OfType<string>().ToList();

        Assert.All(zonderLogin, pad => Assert.Contains(openbaar, o => pad.StartsWith(o, StringComparison.Ordinal)));
        Assert.All(zonderLogin, pad => Assert.False(pad.StartsWith("/Account/Manage", StringComparison.Ordinal), pad));
    }

    private sealed class Teller : IToegangsjournaal
    {
        public List<(AccountId, string)> Rijen { get; } = [];

        public Task GeweigerdAsync(AccountId account, string route, CancellationToken ct)
        {
            Rijen.Add((account, route));
            return Task.CompletedTask;
        }

        public Task BekekenAsync(AccountId account, IReadOnlyList<OuderPortaal.Web.Toegang.Dossierblik> blikken, string route, CancellationToken ct) => Task.CompletedTask;
    }
}
