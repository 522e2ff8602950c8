using Microsoft.Playwright;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>A device with a fingerprint reader that always recognises its owner: the virtual authenticator of Chromium.</summary>
public static class Sleutelhanger
{
    public static async Task MetPasskeysAsync(this IPage pagina)
    {
        var cdp = await pagina.Context.NewCDPSessionAsync(pagina);
        await cdp.SendAsync("WebAuthn.enable");
        await cdp.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
