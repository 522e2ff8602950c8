using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using OuderPortaal.Domain;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests;

namespace OuderPortaal.EndToEnd.Tests.Accounts;

public sealed class AccountreisTests(Chromium chromium, Portaalserver portaal) : IClassFixture<Portaalserver>
{
    [Fact]
    public async Task OuderMaaktAccountMetPasskey_LogtUit_EnLogtInMetDiePasskey()
    {
        var pagina = await portaal.OpenAsync(chromium.Browser, telefoon: true);
        await pagina.MetPasskeysAsync();
        await RegistreerAsync(pagina, "passkey@deproeftuin.example");

        await pagina.KlikAsync("Passkey maken");
        await IngelogdAsync(pagina);
        await pagina.LogUitAsync();
        await pagina.KopAsync("U bent uitgelogd");
        await pagina.GotoAsync("/account");
        await pagina.KopAsync("Inloggen");
        await pagina.BeeldAsync("inloggen");
        await pagina.KlikAsync("Inloggen met passkey");

        await pagina.KopAsync("Mijn gegevens");
        await Assertions.Expect(pagina.GetByText("U heeft één passkey.")).ToBeVisibleAsync();
        await pagina.BeeldAsync("mijn-gegevens");
    }

    [Fact]
    public async Task OuderMaaktAccountMetWachtwoordEnApp_ZonderScript_LogtUitEnWeerIn()
    {
        var pagina = await portaal.OpenAsync(chromium.Browser, telefoon: true, script: false);
        await RegistreerAsync(pagina, "zonderscript@deproeftuin.example");

        await pagina.VolgAsync("Wachtwoord kiezen");
        await pagina.VulAsync("Wachtwoord", "fiets regen tafel");
        await pagina.BeeldAsync("wachtwoord-kiezen");
        await pagina.KlikAsync("Verder");
        await pagina.KopAsync("Koppel een app");
        await pagina.BeeldAsync("app-koppelen");
        var geheim = (await pagina.Locator("details .nummer").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal);
        await pagina.VulAsync("Code uit de app", Code(geheim, -1));
        await pagina.KlikAsync("Account klaarmaken");
        await pagina.KopAsync("Uw account is klaar");
        await pagina.BeeldAsync("herstelcodes");
        await pagina.LogUitAsync();
        await pagina.GotoAsync("/account");
        await pagina.VulAsync("E-mailadres", "zonderscript@deproeftuin.example");
        await pagina.VulAsync("Wachtwoord", "fiets regen tafel");
        await pagina.KlikAsync("Verder");
        await pagina.KopAsync("Code uit de app");
        await pagina.BeeldAsync("code");
        await pagina.VulAsync("Code uit de app", Code(geheim, 0));
        await pagina.KlikAsync("Inloggen");

        await pagina.KopAsync("Mijn gegevens");
    }

    [Fact]
    public async Task BeheerderNodigtCollegaUit_CollegaKiestPasskey_EnStaatInDeLijst()
    {
        var beheerder = await portaal.OpenAsync(chromium.Browser);
        await beheerder.MetPasskeysAsync();
        await NodigEersteBeheerderUitAsync("bas@nieuw.example");
        await beheerder.GotoAsync(portaal.App.LaatsteLink("bas@nieuw.example"));
        await beheerder.KlikAsync("Passkey maken");
        await IngelogdAsync(beheerder);
        await BeloofAsync(beheerder);

        await beheerder.GotoAsync("/beheer/medewerkers/uitnodigen");
        await beheerder.VulAsync("Naam", "Wil de Graaf");
        await beheerder.VulAsync("E-mailadres van het werk", "wil@nieuw.example");
        await beheerder.KiesAsync("Secretariaat");
        await beheerder.BeeldAsync("uitnodigen");
        await beheerder.KlikAsync("Uitnodiging sturen");
        await beheerder.KopAsync("Medewerkers");

        var collega = await portaal.OpenAsync(chromium.Browser);
        await collega.MetPasskeysAsync();
        await collega.GotoAsync(portaal.App.LaatsteLink("wil@nieuw.example"));
        await collega.KopAsync("Kies hoe u inlogt");
        await collega.KlikAsync("Passkey maken");
        await BeloofAsync(collega);
        await IngelogdAsync(collega);

        await beheerder.ReloadAsync();
        await Assertions.Expect(beheerder.GetByRole(AriaRole.Row, new() { Name = "Wil de Graaf" })).ToContainTextAsync("Ingelogd op");
        await beheerder.BeeldAsync("medewerkers");
    }

    [Fact]
    public async Task AntwoordVanPasskey_TweedeKeerVerstuurd_LaatNiemandBinnen()
    {
        var pagina = await portaal.OpenAsync(chromium.Browser, telefoon: true);
        await pagina.MetPasskeysAsync();
        await RegistreerAsync(pagina, "herhaal@nieuw.example");
        await pagina.KlikAsync("Passkey maken");
        await IngelogdAsync(pagina);
        await pagina.LogUitAsync();
        await pagina.GotoAsync("/account/inloggen");
        IRequest? antwoord = null;
        var koekje = "";
        pagina.Request += (_, verzoek) => antwoord = verzoek.Url.Contains("handler=Passkey", StringComparison.Ordinal) ? verzoek : antwoord;
        await pagina.RouteAsync("**/*handler=Passkey", async route =>
        {
            koekje = (await route.Request.AllHeadersAsync())["cookie"];
            await route.ContinueAsync();
        });
        await pagina.KlikAsync("Inloggen met passkey");
        await IngelogdAsync(pagina);

        await using var dief = await chromium.Browser.NewContextAsync(new() { BaseURL = portaal.Adres.ToString() });
        var herhaald = await dief.APIRequest.PostAsync(antwoord!.Url, new()
        {
            DataByte = antwoord.PostDataBuffer, Headers = new Dictionary<string, string> { ["Cookie"] = koekje, ["Content-Type"] = "application/x-www-form-urlencoded" },
        });

        Assert.Contains("portaal-passkey", koekje, StringComparison.Ordinal);
        Assert.Contains("Inloggen met de passkey lukte niet", await herhaald.TextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("portaal-sessie", herhaald.Headers.GetValueOrDefault("set-cookie") ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slot")]
    [InlineData("geblokkeerd")]
    [InlineData("onbevestigd")]
    [InlineData("verlopen")]
    public async Task Passkey_VanAccountDatNietBinnenMag_OfTeLaat_LaatNiemandBinnen(string reden)
    {
        var adres = $"{reden}@nieuw.example";
        var pagina = await portaal.OpenAsync(chromium.Browser, telefoon: true);
        await pagina.MetPasskeysAsync();
        await RegistreerAsync(pagina, adres);
        await pagina.KlikAsync("Passkey maken");
        await IngelogdAsync(pagina);
        await pagina.LogUitAsync();
        await portaal.App.VraagAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.Email == adres);
            account.LockoutEnd = reden == "slot" ? TimeProvider.System.GetUtcNow().AddMinutes(15) : null;
            account.GeblokkeerdOp = reden == "geblokkeerd" ? portaal.App.Klok.Nu : null;
            account.EmailConfirmed = reden != "onbevestigd";
            return await db.SaveChangesAsync();
        });

        await pagina.GotoAsync("/account/inloggen");
        await pagina.RouteAsync("**/*handler=Passkey", async route =>
        {
            if (reden == "verlopen")
                await portaal.App.VraagAsync(db => db.Set<Passkeyceremonie>().ExecuteUpdateAsync(s => s.SetProperty(c => c.VerlooptOp, portaal.App.Klok.Nu)));
            await route.ContinueAsync();
        });
        await pagina.KlikAsync("Inloggen met passkey");

        await pagina.KopAsync(reden == "verlopen" ? "Inloggen" : "U kunt nu niet inloggen");
        if (reden == "verlopen")
            await Assertions.Expect(pagina.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Het duurde te lang");
        await pagina.GotoAsync("/account");
        await pagina.KopAsync("Inloggen");
    }

    private async Task RegistreerAsync(IPage pagina, string adres)
    {
        await pagina.GotoAsync("/account/registreren");
        await pagina.VulAsync("Uw naam", "Nadia Brouwer");
        await pagina.VulAsync("Uw e-mailadres", adres);
        await pagina.BeeldAsync("registreren");
        await pagina.KlikAsync("Account maken");
        await pagina.KopAsync("Kijk in uw e-mail");
        await pagina.GotoAsync(portaal.App.LaatsteLink(adres));
        await pagina.KopAsync("Kies hoe u inlogt");
        await pagina.BeeldAsync("kies-hoe-u-inlogt");
    }

    private Task NodigEersteBeheerderUitAsync(string adres) => portaal.App.DoeAsync<Uitnodigingen>(uitnodigingen =>
        uitnodigingen.NodigUitAsync(new Uitnodiging("Bas Beheer", adres, Rol.Beheerder, "", AlleLeerlingen: false), CancellationToken.None));

    /// <summary>The first page of staff: what they promise.</summary>
    private static async Task BeloofAsync(IPage pagina)
    {
        await pagina.KopAsync("Geheimhouding");
        await pagina.GetByLabel("Ik heb dit gelezen en ik beloof het").CheckAsync(new() { Force = true });
        await pagina.KlikAsync("Teken en ga verder");
    }

    private static Task IngelogdAsync(IPage pagina) =>
        Assertions.Expect(pagina.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { Name = "Uitloggen" })).ToBeVisibleAsync();

    private static string Code(string geheim, int verschuiving) => Totp.Code(geheim, Totp.Stap(TimeProvider.System.GetUtcNow()) + verschuiving);
}
