using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>The road of a parent who has nothing but an e-mail address, on her telephone: from the welcome page to a filed request.</summary>
[Regel("R-AM-08")]
public sealed partial class EersteBezoekTests(Chromium chromium, Portaalserver portaal) : IClassFixture<Portaalserver>
{
    private const int NaarDeMailEnTerug = 30;
    private const int Vingerafdruk = 10;

    [Fact]
    public async Task MoederZonderAccount_VraagtInzageMetEenPasskey_InNegenSchermenEnVijfMinuten()
    {
        var pagina = await portaal.OpenAsync(chromium.Browser, telefoon: true);
        await pagina.MetPasskeysAsync();
        var reis = new Schermteller(pagina, "eerste-bezoek-passkey");

        await RegistreerAsync(pagina, reis, "eerste@ouders.example");
        await reis.ZieAsync("Kies hoe u inlogt");
        await reis.KlikAsync("Passkey maken");
        reis.Wacht(Vingerafdruk);
        var verstuurd = await VraagAsync(pagina, reis);

        TestContext.Current.SendDiagnosticMessage($"{reis}");
        Assert.True(reis.Aantal <= 9, $"{reis}");
        Assert.True(verstuurd <= 300, $"{reis}");
        Assert.True(await portaal.App.VraagAsync(db => db.Verzoeken.AnyAsync(v => v.BetrokkeneNaam == "Mila Jansen" && v.AccountId != null && v.LeerlingId == null)));
        await pagina.Context.CloseAsync();
    }

    /// <summary>Longer, for the app asks for it: three screens more. Works without script.</summary>
    [Fact]
    public async Task MoederZonderAccountEnScript_VraagtInzageMetWachtwoordEnApp_InTwaalfSchermen()
    {
        var pagina = await portaal.OpenAsync(chromium.Browser, telefoon: true, script: false);
        var reis = new Schermteller(pagina, "eerste-bezoek-zonder-script");

        await RegistreerAsync(pagina, reis, "zonder@ouders.example");
        await reis.ZieAsync("Kies hoe u inlogt");
        await reis.VolgAsync("Wachtwoord kiezen");
        await reis.ZieAsync("Kies een wachtwoord");
        await reis.TypAsync("Wachtwoord", "fiets regen tafel");
        await reis.KlikAsync("Verder");
        await reis.ZieAsync("Koppel een app");
        var geheim = (await pagina.Locator("details .nummer").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal);
        await reis.TypAsync("Code uit de app", Totp.Code(geheim, Totp.Stap(TimeProvider.System.GetUtcNow())));
        await reis.KlikAsync("Account klaarmaken");
        await reis.ZieAsync("Uw account is klaar");
        await reis.VolgAsync("Ik heb ze bewaard, verder");
        await VraagAsync(pagina, reis);

        TestContext.Current.SendDiagnosticMessage($"{reis}");
        Assert.True(reis.Aantal <= 12, $"{reis}");
        await pagina.Context.CloseAsync();
    }

    private async Task RegistreerAsync(IPage pagina, Schermteller reis, string adres)
    {
        await pagina.GotoAsync("/");
        await reis.ZieAsync("Wat staat er in het dossier van uw kind?");
        await reis.VolgAsync("Begin een verzoek");
        await reis.ZieAsync("Account maken");
        await reis.TypAsync("Uw naam", "Fleur Jansen");
        await reis.TypAsync("Uw e-mailadres", adres);
        await reis.KlikAsync("Account maken");
        await reis.ZieAsync("Kijk in uw e-mail");
        reis.Wacht(NaarDeMailEnTerug);
        await pagina.GotoAsync(portaal.App.LaatsteLink(adres));
    }

    /// <summary>Returns after how many seconds it was sent.</summary>
    private static async Task<double> VraagAsync(IPage pagina, Schermteller reis)
    {
        await reis.ZieAsync("Waar gaat het over?");
        await reis.KiesAsync("Mijn kind");
        await reis.KlikAsync("Verder");
        await reis.ZieAsync("Over welk kind gaat het?");
        await reis.TypAsync("Voornaam en achternaam van het kind", "Mila Jansen");
        await reis.TypAsync("Dag", "3");
        await reis.TypAsync("Maand", "9");
        await reis.TypAsync("Jaar", "2016");
        await reis.KlikAsync("Verder");
        await reis.ZieAsync("Hoe wilt u ons antwoord krijgen?");
        await reis.KiesAsync("Per post");
        await reis.TypAsync("Adres voor de brief", "Lindelaan 14\n1234 AB Voorbeeldstad");
        await reis.KlikAsync("Verder");
        await reis.ZieAsync("Klopt alles?");
        await reis.KlikAsync("Verstuur het verzoek");
        var verstuurd = reis.Seconden;
        await reis.ZieAsync("Wij hebben uw verzoek");

        Assert.Matches(Nummer(), await pagina.Locator("main").InnerTextAsync());
        await Assertions.Expect(pagina.GetByText("maandag 30 maart 2026").First).ToBeVisibleAsync();
        await Assertions.Expect(pagina.GetByText("Misschien sturen wij een brief met een code")).ToBeVisibleAsync();
        return verstuurd;
    }

    [GeneratedRegex(@"INZ-2026-\d{5}", RegexOptions.NonBacktracking)]
    private static partial Regex Nummer();
}
