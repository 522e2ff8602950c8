using OuderPortaal.Web.Data;
using OuderPortaal.Web.Data.Demo;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Composition;

/// <summary>What has to be in order before the first request: settings, key, database, clock. And what happens after the last one.</summary>
internal static class Startcontrole
{
    /// <summary>Tests: like Development, without demo data and without the scheduler.</summary>
    public const string Test = "Test";

    public static void AddStartcontrole(this WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService<SqliteAfsluiting>();
        // A statement or a request is not news; the settings (Logging:LogLevel) can make it so.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning).AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        if (!builder.Environment.IsEnvironment(Test) && Poort.IsVrijTeKiezen(builder.Configuration))
            builder.WebHost.UseUrls(Poort.Standaard);
    }

    /// <summary>Prepares the database (Development), or only looks whether all is ready (Production).</summary>
    /// <exception cref="StartGeweigerd">With the sentence that says why.</exception>
    public static async Task BereidVoorAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var ct = app.Lifetime.ApplicationStopping;
        if (app.Environment.IsDevelopment() || app.Environment.IsEnvironment(Test))
        {
            ControleerPoort(app);
            await MaakGereedAsync(app, scope.ServiceProvider, ct);
        }
        else
        {
            await ActivatorUtilities.CreateInstance<Productiecontrole>(scope.ServiceProvider).ControleerAsync(ct);
            await Kanariecontrole.ControleerAsync(scope.ServiceProvider.GetRequiredService<PortaalDbContext>(), scope.ServiceProvider.GetRequiredService<Hoofdsleutels>(), ct);
            ControleerPoort(app);
        }

        await scope.ServiceProvider.GetRequiredService<Web.Jobs.Hervernietiging>().HerhaalAsync(ct);
        // Also what a process that was stopped half way destroyed, and left in the write-ahead log.
        await SqliteLogboek.LeegAsync(scope.ServiceProvider.GetRequiredService<PortaalDbContext>(), ct);
    }

    private static void ControleerPoort(WebApplication app)
    {
        if (Web.Jobs.Taakhost.Luistert(app.Configuration))
            Poort.Controleer(app.Configuration);
    }

    /// <summary>The command <c>migreer</c>: brings the database to this version and fills an empty one with the installation data. Production never does so by itself.</summary>
    public static async Task MigreerAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await MaakGereedAsync(app, scope.ServiceProvider, app.Lifetime.ApplicationStopping);
        Pakketten.MigreerTaakhost(app.Configuration);
        await Console.Out.WriteLineAsync("De database is bijgewerkt.");
    }

    private static async Task MaakGereedAsync(WebApplication app, IServiceProvider diensten, CancellationToken ct)
    {
        var db = diensten.GetRequiredService<PortaalDbContext>();
        var sleutels = diensten.GetRequiredService<Hoofdsleutels>();
        var datamap = diensten.GetRequiredService<Datamap>();
        datamap.Maak();

        await using var slot = await Startslot.NeemAsync(db, datamap, ct);
        await Kanariecontrole.ControleerAsync(db, sleutels, ct);
        // Hundreds of databases in one test run: made from the model at once. That the migrations come to the same, tests prove apart (MigratieTests, StartTests).
        if (app.Environment.IsEnvironment(Test))
            await db.Database.EnsureCreatedAsync(ct);
        else
            await Migratie.VoerUitAsync(db, ct);
        await Kanariecontrole.ZetAsync(db, sleutels, ct);
        await diensten.GetRequiredService<Web.Journaal.Journaalslot>().RichtInAsync(ct);
        if (diensten.GetService<VerschovenKlok>() is { } klok)
            await Klokcontrole.ZetAsync(db, klok, Klok.Ingesteld(app.Configuration), TimeProvider.System.GetUtcNow(), ct);
        await RichtInAsync(diensten, app.Environment, ct);
    }

    /// <summary>First contents of an empty database; each part does nothing the second time. The start lock is held, the clock stands right.</summary>
    private static async Task RichtInAsync(IServiceProvider diensten, IHostEnvironment omgeving, CancellationToken ct)
    {
        await diensten.GetRequiredService<Installatie>().RichtInAsync(ct);
        await diensten.GetRequiredService<EersteRegister>().VulAsync(ct);
        await diensten.GetRequiredService<EersteToegangslijst>().VulAsync(ct);
        await diensten.GetRequiredService<Identity.Geheimbewaring>().VersleutelAsync(ct);
        if (omgeving.IsDevelopment())
            await diensten.GetRequiredService<Demovulling>().VulAsync(ct);
    }
}
