using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting.Server;
using OuderPortaal.Web.Jobs;

namespace OuderPortaal.Web.Composition;

/// <summary>The jobs, their host, and what a monitor may ask.</summary>
internal static class Jobs
{
    private const string Gereed = "gereed";

    public static void AddJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Taakloper>();
        builder.AddTaakhost();
        builder.Services.AddScoped<TermijnBewakingJob>().AddScoped<Termijnpost>().AddScoped<Kopiebewaking>().AddScoped<Ingebrekestellingbewaking>().AddScoped<Klachtbewaking>().AddScoped<Datalekbewaking>().AddScoped<Deelvraagbewaking>().AddScoped<Vraagbewaking>().AddScoped<Sluitingbewaking>().AddScoped<OutboxJob>().AddScoped<Postverzorging>().AddScoped<ScanJob>();
        builder.Services.AddScoped<LeeftijdJob>().AddScoped<Leeftijdspost>().AddScoped<HercontroleJob>();
        builder.Services.AddScoped<OpruimJob>().AddScoped<Overzichtopruiming>().AddScoped<Web.Overzichten.Overzichtvernietiging>().AddScoped<Verzoekopruiming>().AddScoped<Restopruiming>().AddScoped<Registeropruiming>().AddScoped<Accountopruiming>().AddScoped<Fglijnopruiming>().AddScoped<Hervernietiging>();
        builder.Services.AddScoped<KennisgevingJob>().AddScoped<ToestemmingJob>().AddScoped<BewaartermijnJob>().AddScoped<ToegangslijstJob>().AddScoped<JournaalControleJob>().AddScoped<OchtendmailJob>();
        builder.Services.AddScoped<ScholingJob>().AddScoped<FgmaandmailJob>().AddScoped<BrandoefeningJob>().AddScoped<Web.Oefeningen.Brandoefenaar>().AddScoped<Web.Oefeningen.Oefenrest>();
        if (!Taakhost.Luistert(builder.Configuration))
            builder.Services.AddSingleton<IServer, GeenServer>();

        builder.Services.AddHealthChecks()
            .AddCheck<Databasecontrole>("database", tags: [Gereed], timeout: TimeSpan.FromSeconds(5))
            .AddCheck<Sweepcontrole>("sweep", tags: [Gereed], timeout: TimeSpan.FromSeconds(5));
    }

    /// <summary>One word for everybody: what is wrong stands in the log.</summary>
    public static void MapGezondheid(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains(Gereed) }).AllowAnonymous();
    }
}
