using OuderPortaal.Domain;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Composition;

/// <summary>What the program can do from the command line instead of serving pages.</summary>
internal static class Opdrachten
{
    /// <returns>False when no command was given.</returns>
    public static async Task<bool> VoerOpdrachtUitAsync(this WebApplication app, string[] args)
    {
        switch (args)
        {
            case ["migreer", ..]:
                await app.MigreerAsync();
                return true;
            case ["beheerder", "uitnodigen", var adres, ..] when adres.Length > 0 && new MailadresAttribute().IsValid(adres):
                if (app.Environment.IsDevelopment())
                    await app.MigreerAsync();
                await NodigBeheerderUitAsync(app, adres);
                return true;
            case ["beheerder", ..]:
                await Console.Error.WriteLineAsync("Schrijf: beheerder uitnodigen naam@voorbeeld.nl");
                Environment.ExitCode = 1;
                return true;
            default:
                return false;
        }
    }

    /// <summary>The first beheerder has nobody to be invited by: queues the mail and prints the link.</summary>
    private static async Task NodigBeheerderUitAsync(WebApplication app, string adres)
    {
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            var link = await scope.ServiceProvider.GetRequiredService<Uitnodigingen>()
                .NodigUitAsync(new Uitnodiging("Beheerder", adres, Rol.Beheerder, "", AlleLeerlingen: false), CancellationToken.None);
            await Console.Out.WriteLineAsync($"De uitnodiging staat klaar. De link werkt 72 uur en één keer:{Environment.NewLine}{link}");
        }
        catch (RuleViolation geweigerd)
        {
            await Console.Error.WriteLineAsync(geweigerd.Message);
            Environment.ExitCode = 1;
        }
    }
}
