using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>What Development prints when it is ready: where to look, who can log in, where the mail goes.</summary>
internal static class Demowelkom
{
    public static async Task DrukAfAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var mensen = await scope.ServiceProvider.GetRequiredService<Demoaccounts>().AllenAsync(CancellationToken.None);
        var adres = app.Urls.FirstOrDefault() ?? "http://localhost:5080";
        var scanner = scope.ServiceProvider.GetRequiredService<IVirusscanner>().IsIngesteld ? "Bestanden gaan langs de virusscanner." : "Geen virusscanner ingesteld: bestanden worden niet op virussen onderzocht (docs/beheer.md).";
        var regels = mensen.Select(m => $"  {m.Account.Email,-32} {(m.Rol.Length == 0 ? "ouder of leerling" : m.Rol),-18} {m.Account.Naam}");
        await Console.Out.WriteLineAsync($"""

            OuderPortaal draait op {adres}

            {string.Join(Environment.NewLine, regels)}

              Wachtwoord van iedereen: {Demoaccounts.Wachtwoord}
              Codes van nu en alle mails: {adres}/ontwikkeling
              {scanner}
              Stoppen: Ctrl+C. Opnieuw beginnen: verwijder de map data.

            """);
    }
}
