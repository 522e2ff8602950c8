using System.Collections.Concurrent;
using Microsoft.Playwright;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>Logs a demo person in as that person would: address, password, the code of the app.</summary>
internal static class Demomens
{
    private const int Pogingen = 4;

    // A code works once for an account: begin one step in the past and never give the same one twice.
    private static readonly ConcurrentDictionary<string, long> Stappen = new(StringComparer.Ordinal);

    public static async Task LogInAsync(this IPage pagina, string adres)
    {
        await pagina.GotoAsync("/account/inloggen");
        await pagina.GetByRole(AriaRole.Textbox, new() { Name = "E-mailadres" }).FillAsync(adres);
        await pagina.GetByRole(AriaRole.Textbox, new() { Name = "Wachtwoord" }).FillAsync(Demoaccounts.Wachtwoord);
        await pagina.Locator("main form:not([data-passkey]) button[type=submit]").First.ClickAsync();
        await pagina.GeefCodeAsync(adres);
    }

    /// <summary>Types the code where a page asks for it; one that lapsed on a slow machine is followed by the next, as a person would.</summary>
    public static async Task GeefCodeAsync(this IPage pagina, string adres)
    {
        for (var keer = 1; ; keer++)
        {
            await pagina.Locator("input[autocomplete=one-time-code]").FillAsync(await CodeAsync(adres));
            await pagina.Locator("input[autocomplete=one-time-code]").PressAsync("Enter");
            try
            {
                // The login must be there before the next step goes anywhere.
                await pagina.WaitForURLAsync(IsBinnen, new() { Timeout = 15_000 });
                return;
            }
            catch (TimeoutException) when (keer < Pogingen)
            {
                if (IsBinnen(pagina.Url))
                    return;
            }
        }
    }

    /// <summary>A code that this person did not use yet.</summary>
    public static async Task<string> CodeAsync(string adres)
    {
        // A code that lapses while it is typed is none: near the end of a step count from the next one.
        var nu = Totp.Stap(TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(8));
        var stap = Stappen.AddOrUpdate(adres, nu - 1, (_, vorige) => Math.Max(vorige + 1, nu - 1));
        while (stap > Totp.Stap(TimeProvider.System.GetUtcNow()) + 1)
            await Task.Delay(500);
        return Totp.Code(Demoaccounts.Geheim, stap);
    }

    private static bool IsBinnen(string url) => !url.Contains("inloggen", StringComparison.Ordinal);
}
