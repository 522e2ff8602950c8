using Microsoft.Playwright;

namespace OuderPortaal.EndToEnd.Tests.Accounts;

public sealed class AccountpaginasTests(Chromium chromium, Portaalserver portaal) : IClassFixture<Portaalserver>
{
    [Fact]
    public async Task Accountpaginas_VanEenOuder_ZijnToegankelijkOpDeTelefoon()
    {
        var pagina = await portaal.OpenAsync(chromium.Browser, telefoon: true);
        foreach (var pad in (string[])["/account/registreren", "/account/inloggen", "/account/inloggen/herstelcode", "/account/wachtwoord-vergeten", "/account/geblokkeerd"])
            await EisToegankelijkAsync(pagina, pad);

        await pagina.LogInAsync("nadia@ouders.example");
        foreach (var pad in (string[])["/account", "/account/passkeys", "/account/wachtwoord", "/account/authenticator", "/account/herstelcodes", "/account/opnieuw-inloggen", "/account/uitloggen"])
            await EisToegankelijkAsync(pagina, pad);

        await pagina.GotoAsync("/account/herstelcodes");
        await pagina.KlikAsync("Nieuwe codes maken");
        await Assertions.Expect(pagina.Locator("main li .nummer")).ToHaveCountAsync(10);
        await pagina.BeeldAsync("herstelcodes-nieuw");
    }

    private static async Task EisToegankelijkAsync(IPage pagina, string pad)
    {
        await pagina.GotoAsync(pad);
        Assert.EndsWith(pad, pagina.Url, StringComparison.Ordinal);
        await pagina.BeeldAsync(pad.Trim('/').Replace('/', '-'));

        Assert.Empty((await pagina.AxeAsync()).Select(fout => $"{pad}: {fout}"));
    }
}
