#if FULL
using Microsoft.AspNetCore.Identity;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Mail;
#else
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Mail;
#endif

namespace OuderPortaal.Web.Composition;

/// <summary>
/// Which library stands behind a door: those of the base build, or those of <c>-p:Packages=full</c> (docs/beheer.md). The only place that knows; what is compiled says so on <c>/beheer/taken</c>.
/// </summary>
internal static class Pakketten
{
#if FULL
    public const string Bouw = "Hangfire, MailKit en Fido2";

    /// <summary>The screens of the scheduler itself.</summary>
    public static string? Taakscherm => Adapters.Hangfirehost.Scherm;

    public static void AddTaakhost(this WebApplicationBuilder builder) => Adapters.Hangfirehost.VoegToe(builder);

    public static void AddMailtransport(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton(s => ActivatorUtilities.CreateInstance<Adapters.MailKitTransport.Mailtoken>(s, new HttpClient { Timeout = TimeSpan.FromSeconds(30) }))
        .AddScoped<IMailTransport, Adapters.MailKitTransport>();

    public static void AddPasskeyhandler(this WebApplicationBuilder builder)
    {
        _ = Adapters.Fido2Passkeys.Toegelaten(builder.Configuration);
        builder.Services.AddScoped<IPasskeyHandler<Account>, Adapters.Fido2Passkeys>();
    }

    public static void MapTaakscherm(this WebApplication app) => Adapters.Hangfirehost.Toon(app);

    public static bool IsTaakhostGereed(IConfiguration instellingen) => Adapters.Hangfirehost.IsGereed(instellingen);

    public static void MigreerTaakhost(IConfiguration instellingen) => Adapters.Hangfirehost.Migreer(instellingen);
#else
    public const string Bouw = "Quartz, System.Net.Mail en de passkeys van ASP.NET Core";

    /// <summary>The screens of the scheduler itself; this one has none.</summary>
    public static string? Taakscherm => null;

    public static void AddTaakhost(this WebApplicationBuilder builder) => builder.Services.AddHostedService<Quartzhost>();

    public static void AddMailtransport(this WebApplicationBuilder builder)
    {
        var smtp = builder.Configuration.GetSection(MailInstellingen.Sectie).Get<MailInstellingen>()?.Smtp ?? new();
        if (smtp.Impliciet || smtp.Vertrouw.Length > 0 || smtp.OAuth.ClientId.Length > 0)
            throw new StartGeweigerd("Mail:Smtp:Impliciet, Vertrouw en OAuth kan alleen de volledige bouw (-p:Packages=full). Deze bouw kent STARTTLS met een wachtwoord.");
        builder.Services.AddSingleton<IMailTransport, SmtpTransport>();
    }

    /// <summary>The framework's own.</summary>
    public static void AddPasskeyhandler(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetSection("Passkeys:Modellen").GetChildren().Any())
            throw new StartGeweigerd("Passkeys:Modellen kan alleen de volledige bouw (-p:Packages=full). Deze bouw laat elk model toe.");
    }

    public static void MapTaakscherm(this WebApplication _)
    {
        // Quartz has none.
    }

    public static bool IsTaakhostGereed(IConfiguration _) => true;

    public static void MigreerTaakhost(IConfiguration _)
    {
        // Quartz keeps nothing.
    }
#endif
}
