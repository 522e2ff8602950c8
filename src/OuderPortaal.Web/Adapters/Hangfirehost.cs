using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.Dashboard;
using Hangfire.InMemory;
using Hangfire.SqlServer;
using Hangfire.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Composition;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;

namespace OuderPortaal.Web.Adapters;

/// <summary>
/// Full build: Hangfire wakes the jobs, in as many processes as there are, each moment in one of them. Its own tables stand in a schema of their own on SQL Server; beside SQLite it keeps them in memory. They
/// hold the name of a job and nothing else. It goes by the clock of the machine, also when the portal clock was set.
/// </summary>
internal sealed class Hangfirehost(Taakloper loper, IServiceScopeFactory scopes, TimeProvider klok, IConfiguration instellingen, IHostEnvironment omgeving, ILogger<Taakhost> log, JobStorage opslag)
    : Taakhost(loper, scopes, klok, instellingen, omgeving, log)
{
    public const string Scherm = "/beheer/taken/hangfire";
    private const string Schema = "hangfire";
    private readonly IServiceScopeFactory _scopes = scopes;
    private readonly IConfiguration _instellingen = instellingen;
    private BackgroundJobServer? _server;

    public static void VoegToe(WebApplicationBuilder builder)
    {
        builder.Services.AddHangfire(h =>
        {
            h.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();
            // One log for the whole process: of a portal that went before, in tests.
            if (builder.Environment.IsEnvironment(Startcontrole.Test))
                h.UseNoOpLogProvider();
        });
        // Not the one of the whole process: several portals may live in one.
        builder.Services.AddSingleton<JobStorage>(_ => Verbinding(builder.Configuration) is { } verbinding
            ? new SqlServerStorage(verbinding, new SqlServerStorageOptions { SchemaName = Schema, PrepareSchemaIfNecessary = !builder.Environment.IsProduction() })
            : new InMemoryStorage());
        builder.Services.AddTransient<Hangfiretaak>();
        builder.Services.AddHostedService<Hangfirehost>();
    }

    /// <summary>Its tables, with the command <c>migreer</c>.</summary>
    public static void Migreer(IConfiguration instellingen)
    {
        if (Verbinding(instellingen) is not { } verbinding)
            return;
        using var sql = new SqlConnection(verbinding);
        sql.Open();
        SqlServerObjectsInstaller.Install(sql, Schema, enableHeavyMigrations: true);
    }

    /// <summary>The screens of Hangfire: the Beheerder after a fresh proof, the FG to look. Its pages set styles in their elements; that is allowed here and nowhere else.</summary>
    public static void Toon(WebApplication app)
    {
        app.UseWhen(c => c.Request.Path.StartsWithSegments(Scherm), tak => tak.Use((context, next) =>
        {
            if (!context.User.FactorIsVers(context.RequestServices.GetRequiredService<TimeProvider>()))
            {
                context.Response.Redirect(VerseFactorFilter.Omweg(Scherm));
                return Task.CompletedTask;
            }

            Beveiligingskoppen.LaatStijlenToe(context, "'unsafe-hashes' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-h7CfgNJbk7ANwA/zqoOkLUAtwH4WeCLThdfpRgR43Js='", "data:");
            return next(context);
        }));
        app.MapHangfireDashboard(Scherm, new DashboardOptions
        {
            Authorization = [], AppPath = "/beheer/taken", DashboardTitle = "Achtergrondtaken", DisplayStorageConnectionString = false, FaviconPath = "/favicon.svg",
            IsReadOnlyFunc = c => !c.GetHttpContext().User.Is(Domain.Rol.Beheerder),
        }).RequireAuthorization(p => p.RequireRole(nameof(Domain.Rol.Beheerder), nameof(Domain.Rol.Fg)));
    }

    protected override Task BeginAsync(CancellationToken ct)
    {
        var rooster = new RecurringJobManager(opslag);
        foreach (var plan in Schedule.Taken)
            rooster.AddOrUpdate<Hangfiretaak>(plan.Naam, taak => taak.VoerUitAsync(plan.Naam), Cron(plan), new() { TimeZone = TimeZoneInfo.FindSystemTimeZoneById(plan.Zone), MisfireHandling = MisfireHandlingMode.Relaxed });
        using (var verbinding = opslag.GetConnection())
        {
            foreach (var oud in verbinding.GetRecurringJobs().Where(j => Schedule.Vind(j.Id) is null))
                rooster.RemoveIfExists(oud.Id);
        }

        _server = new BackgroundJobServer(
            new BackgroundJobServerOptions { Activator = new AspNetCoreJobActivator(_scopes), WorkerCount = Schedule.Taken.Count, SchedulePollingInterval = TimeSpan.FromSeconds(1), CancellationCheckInterval = TimeSpan.FromSeconds(1) }, opslag);
        // As the other host: each sweep at once.
        foreach (var plan in Schedule.Taken.Where(p => p.Cron is null))
            rooster.Trigger(plan.Naam);
        return Task.CompletedTask;
    }

    protected override async Task EindigAsync()
    {
        _server?.SendStop();
        if (_server is not null)
            await _server.WaitForShutdownAsync(CancellationToken.None);
        _server?.Dispose();
    }

    /// <summary>Every so many seconds, minutes or hours; an interval that the clock does not divide is taken a little shorter.</summary>
    internal static string Elke(TimeSpan interval) => interval switch
    {
        { TotalSeconds: < 60 } => $"*/{Math.Max(1, (int)interval.TotalSeconds)} * * * * *",
        { TotalMinutes: < 60 } => $"*/{(int)interval.TotalMinutes} * * * *",
        _ => $"0 */{Math.Min(23, (int)interval.TotalHours)} * * *",
    };

    private static string? Verbinding(IConfiguration instellingen) =>
        string.Equals(instellingen["Database:Provider"], "SqlServer", StringComparison.OrdinalIgnoreCase) ? instellingen.GetConnectionString("Portaal") : null;

    private string Cron(Taakplan plan) => plan.Cron ?? Elke(Interval(plan, _instellingen));

    /// <summary>What Hangfire calls: wakes the job with this name, and fails when the job did, so that its screen shows it. What was left undone is done at the next time.</summary>
    internal sealed class Hangfiretaak(Taakloper loper, PortaalDbContext db, IConfiguration instellingen, TimeProvider klok)
    {
        [AutomaticRetry(Attempts = 0), JobDisplayName("{0}")]
        public async Task VoerUitAsync(string naam)
        {
            if (Schedule.Vind(naam) is not { } plan)
                return;
            await loper.Wek(plan, Volgende(plan, instellingen, klok.GetUtcNow()));
            var verloop = await db.Set<Taakverloop>().AsNoTracking().SingleOrDefaultAsync(t => t.Naam == naam);
            if (verloop is { IsMislukt: true })
                throw new InvalidOperationException($"{naam}: {verloop.Fout}");
        }
    }
}
