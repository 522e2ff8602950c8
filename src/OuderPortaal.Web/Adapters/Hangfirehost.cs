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
using OuderPortaal.Web.Journaal;
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
        builder.Services.AddSingleton<JobStorage>(diensten =>
        {
            // Is what was chosen above, and the log: without this a process that shows no page would have neither.
            _ = diensten.GetRequiredService<IGlobalConfiguration>();
            return Verbinding(builder.Configuration) is { } verbinding
                ? new SqlServerStorage(verbinding, new SqlServerStorageOptions { SchemaName = Schema, PrepareSchemaIfNecessary = builder.Environment.IsDevelopment() || builder.Environment.IsEnvironment(Startcontrole.Test) })
                : new InMemoryStorage();
        });
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

    /// <summary>Whether its tables are there; Production does not begin without.</summary>
    public static bool IsGereed(IConfiguration instellingen)
    {
        if (Verbinding(instellingen) is not { } verbinding)
            return true;
        using var sql = new SqlConnection(verbinding);
        sql.Open();
        using var vraag = new SqlCommand("SELECT OBJECT_ID('hangfire.[Schema]')", sql);
        return vraag.ExecuteScalar() is int;
    }

    /// <summary>The screens of Hangfire: the Beheerder after a fresh proof, the FG to look. Its pages set styles in their elements; that is allowed here and nowhere else.</summary>
    public static void Toon(WebApplication app)
    {
        app.UseWhen(c => c.Request.Path.StartsWithSegments(Scherm, StringComparison.OrdinalIgnoreCase), tak => tak.Use((context, next) =>
        {
            var (vraag, vers) = (context.Request, context.User.FactorIsVers(context.RequestServices.GetRequiredService<TimeProvider>()));
            // An open page asks for its numbers all the time: that keeps nobody logged in.
            if (!vers && !HttpMethods.IsGet(vraag.Method))
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            else if (!vers)
                context.Response.Redirect(VerseFactorFilter.Omweg(Scherm));
            // A job that is taken off the list would not come back before the next start.
            else if (vraag.Path.Value!.EndsWith("/recurring/remove", StringComparison.OrdinalIgnoreCase))
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
            else
                return ToonAsync(context, next);
            return Task.CompletedTask;
        }));
        app.MapHangfireDashboard(Scherm, new DashboardOptions
        {
            Authorization = [], AppPath = "/beheer/taken", DashboardTitle = "Achtergrondtaken", DisplayStorageConnectionString = false,
            IsReadOnlyFunc = c => !c.GetHttpContext().User.Is(Domain.Rol.Beheerder),
        }).RequireAuthorization(p => p.RequireRole(nameof(Domain.Rol.Beheerder), nameof(Domain.Rol.Fg)));
    }

    private static async Task ToonAsync(HttpContext context, RequestDelegate next)
    {
        Beveiligingskoppen.LaatStijlenToe(context, "'unsafe-hashes' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
        await next(context);
        if (HttpMethods.IsGet(context.Request.Method) || context.Request.Path.Value!.EndsWith("/stats", StringComparison.OrdinalIgnoreCase) || context.Response.StatusCode >= 400)
            return;
        var (db, nu) = (context.RequestServices.GetRequiredService<PortaalDbContext>(), context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        db.Add(new JournaalRegel
        {
            Id = Guid.CreateVersion7(nu), Op = nu, AccountId = context.User.AccountId(), Hoedanigheid = context.RequestServices.GetRequiredService<Actor>().Hoedanigheid, Handeling = "TaakGestart", Bijzonderheid = "Hangfire",
        });
        await db.SaveChangesAsync();
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
            new BackgroundJobServerOptions { Activator = new AspNetCoreJobActivator(_scopes), WorkerCount = Schedule.Taken.Count, SchedulePollingInterval = TimeSpan.FromSeconds(Schedule.Taken.Any(p => p.Cron is null && Interval(p, _instellingen) < TimeSpan.FromMinutes(1)) ? 1 : 15) }, opslag);
        // As the other host: each sweep at once.
        foreach (var plan in Schedule.Taken.Where(p => p.Cron is null))
            rooster.Trigger(plan.Naam);
        return Task.CompletedTask;
    }

    protected override async Task EindigAsync()
    {
        if (_server is not { } server)
            return;
        _server = null;
        server.SendStop();
        await server.WaitForShutdownAsync(CancellationToken.None);
        server.Dispose();
    }

    /// <summary>Every so many seconds, minutes or hours; an interval that does not divide a minute, an hour or a day is taken shorter.</summary>
    internal static string Elke(TimeSpan interval) => interval switch
    {
        { TotalSeconds: < 60 } => $"*/{Deler(60, interval.TotalSeconds)} * * * * *",
        { TotalMinutes: < 60 } => $"*/{Deler(60, interval.TotalMinutes)} * * * *",
        _ => $"0 */{Deler(24, interval.TotalHours)} * * *",
    };

    private static int Deler(int geheel, double hoogstens) => Enumerable.Range(1, geheel / 2).Last(d => d == 1 || (d <= hoogstens && geheel % d == 0));

    private static string? Verbinding(IConfiguration instellingen) =>
        string.Equals(instellingen["Database:Provider"], "SqlServer", StringComparison.OrdinalIgnoreCase) ? instellingen.GetConnectionString("Portaal") : null;

    private string Cron(Taakplan plan) => plan.Cron ?? Elke(Interval(plan, _instellingen));

    /// <summary>What Hangfire calls: wakes the job with this name, and fails when the job did, so that its screen shows it. What was left undone is done at the next time.</summary>
    internal sealed class Hangfiretaak(Taakloper loper, PortaalDbContext db, IConfiguration instellingen, TimeProvider klok)
    {
        [AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete), JobDisplayName("{0}")]
        public async Task VoerUitAsync(string naam)
        {
            if (Schedule.Vind(naam) is not { } plan)
                return;
            var (bezig, ronde) = (loper.IsBezig(plan), loper.Wek(plan, Volgende(plan, instellingen, klok.GetUtcNow())));
            // It goes round once more by itself: nobody waits here, or one long run would hold all workers.
            if (bezig)
                return;
            await ronde;
            var verloop = await db.Set<Taakverloop>().AsNoTracking().SingleOrDefaultAsync(t => t.Naam == naam);
            if (verloop is { IsMislukt: true })
                throw new InvalidOperationException($"{naam}: {verloop.Fout}");
        }
    }
}
