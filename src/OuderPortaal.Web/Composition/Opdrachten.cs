using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Composition;

/// <summary>What the program can do from the command line instead of serving pages.</summary>
internal static class Opdrachten
{
    /// <returns>False when no command was given.</returns>
    /// <exception cref="StartGeweigerd">Also for what the database refuses, in one sentence.</exception>
    public static async Task<bool> VoerOpdrachtUitAsync(this WebApplication app, string[] args)
    {
        try
        {
            return await VoerUitAsync(app, args);
        }
        catch (Exception e) when (e.IsBezet())
        {
            throw new StartGeweigerd("Een ander proces schrijft nu in deze database. Probeer het zo opnieuw.");
        }
        catch (Exception e) when (e is DbException or DbUpdateException or RetryLimitExceededException)
        {
            var oorzaak = e as DbException ?? e.InnerException as DbException;
            throw new StartGeweigerd(oorzaak is null or SqlException { Class: >= 20 } ? Productiecontrole.NietTeBereiken : $"De database weigert: {oorzaak.Message}");
        }
    }

    private static async Task<bool> VoerUitAsync(WebApplication app, string[] args)
    {
        switch (args)
        {
            case ["migreer", "script", ..]:
                await using (var scope = app.Services.CreateAsyncScope())
                    await Console.Out.WriteLineAsync(Migratie.Script(scope.ServiceProvider.GetRequiredService<PortaalDbContext>()));
                return true;
            case ["migreer", .. var rest] when rest.All(r => r.Contains('=', StringComparison.Ordinal)):
                await app.MigreerAsync();
                return true;
            case ["migreer", ..]:
                await Console.Error.WriteLineAsync("Schrijf: migreer, of: migreer script");
                Environment.ExitCode = 1;
                return true;
            case ["beheerder", "uitnodigen", var adres, ..] when adres.Length > 0 && new MailadresAttribute().IsValid(adres):
                if (app.Environment.IsDevelopment())
                    await app.MigreerAsync();
                await NodigBeheerderUitAsync(app, adres);
                return true;
            case ["journaal", "controleer", ..]:
                await ControleerJournaalAsync(app, args.SkipWhile(a => a != "--anker").Skip(1).FirstOrDefault());
                return true;
            case ["journaal", ..]:
                await Console.Error.WriteLineAsync("Schrijf: journaal controleer [--anker bestand]");
                Environment.ExitCode = 1;
                return true;
            case ["beheerder", ..]:
                await Console.Error.WriteLineAsync("Schrijf: beheerder uitnodigen naam@voorbeeld.nl");
                Environment.ExitCode = 1;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Walks the chain of the journaal, with the anchors of the data folder or those of a file that was kept elsewhere. Changes nothing.</summary>
    private static async Task ControleerJournaalAsync(WebApplication app, string? ankers)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var maker = db.GetService<IRelationalDatabaseCreator>();
        if (!await maker.ExistsAsync() || !await maker.HasTablesAsync() || (await db.Database.GetPendingMigrationsAsync()).Any())
            throw new StartGeweigerd("Er is hier geen database van deze versie. Voer eerst migreer uit.");
        if (ankers is not null && !File.Exists(ankers))
            throw new StartGeweigerd($"Dit ankerbestand is er niet: {ankers}.");
        await Kanariecontrole.ControleerAsync(db, scope.ServiceProvider.GetRequiredService<Hoofdsleutels>(), CancellationToken.None);

        var gelezen = ankers is null ? scope.ServiceProvider.GetRequiredService<Ankerbestand>().Lees() : Ankerbestand.Lees(ankers);
        var uitslag = await scope.ServiceProvider.GetRequiredService<Ketencontrole>().ControleerAsync(gelezen, CancellationToken.None);
        await (uitslag.IsHeel ? Console.Out : Console.Error).WriteLineAsync(uitslag.ToString());
        Environment.ExitCode = uitslag.IsHeel ? 0 : 1;
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
