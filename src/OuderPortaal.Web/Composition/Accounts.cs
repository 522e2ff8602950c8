using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Composition;

/// <summary>Who can log in and how, and who may enter which folder.</summary>
internal static class Accounts
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var veilig = !builder.Environment.IsDevelopment() && !builder.Environment.IsEnvironment("Test");

        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<Hashpoort>().AddSingleton<Appgeheimen>().AddSingleton<VeelgebruikteWachtwoorden>().AddSingleton<Wachtwoordsterkte>();
        services.AddIdentity<Account, IdentityRole<Guid>>(Eisen)
            .AddDefaultUI()
            .AddEntityFrameworkStores<PortaalDbContext>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddErrorDescriber<Identiteitsfouten>()
            .AddPasswordValidator<Wachtwoordkeuring>()
            .AddTokenProvider<Authenticatorcode>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = Inlogpoort.Iteraties);
        services.AddScoped<IUserConfirmation<Account>, Toelating>();
        AddPasskeys(services);
        builder.AddPasskeyhandler();
        AddSessie(services, veilig);

        services.AddAuthorization(Beleid.VoegToe);
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Toegangsweigering>();
        services.AddRateLimiter(o => Accountlimiet.VoegToe(o, builder.Configuration.GetValue("Portaal:Accountlimiet", 30)));
        services.AddAntiforgery(o => Verberg(o.Cookie, "portaal-formulier", veilig));
        services.AddSingleton<VerseFactorFilter>();
        services.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(o =>
        {
            o.Filters.AddService<VerseFactorFilter>();
            o.Filters.AddService<TeruggaveFilter>(order: -10);
        });
        services.AddSingleton<Formulierbewaring>();
        services.AddSingleton<TeruggaveFilter>();
        services.Configure<RazorPagesOptions>(o => Mappen(o.Conventions, builder.Environment.IsDevelopment()));

        services.AddSingleton<Portaaladres>();
        services.AddSingleton<Aanmeldingen>();
        services.AddScoped<Accountlinks>().AddScoped<Registratie>().AddScoped<Factorkeuze>().AddScoped<Startpunt>().AddScoped<Inlogpoort>();
        services.AddScoped<Passkeyceremonies>().AddScoped<Passkeybeheer>().AddScoped<Factorherstel>().AddScoped<Herstelbalie>().AddScoped<Wachtwoorden>().AddScoped<Medewerkerslijst>().AddScoped<Authenticatorapp>().AddScoped<Uitnodigingen>().AddScoped<Demoaccounts>();
        services.AddScoped<Accountvragen>().AddScoped<AccountvragenJob>().AddScoped<Adreswijziging>().AddScoped<Factorleeftijd>().AddScoped<Factorwacht>();
        services.AddScoped<Inlogslot>().AddScoped<Herstelcodes>().AddScoped<Geheimbewaring>();
        services.AddScoped<IAccountpost, Accountpost>();
        if (!veilig)
            services.AddSingleton<Ontwikkelpost>();
    }

    /// <summary>After routing, before the pages.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            app.Use(NaarLocalhost);
        app.UseAuthentication();
        app.Use(Herkomstcontrole.InvokeAsync);
        app.UseRateLimiter();
        app.UseAuthorization();
        app.Use(Geheimhoudingswacht.InvokeAsync);
        app.MapPasskeys();
    }

    private static void Eisen(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.SignIn.RequireConfirmedAccount = true;
        options.Password.RequiredLength = 12;
        options.Password.RequiredUniqueChars = 4;
        options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
    }

    private static void AddPasskeys(IServiceCollection services) =>
        services.AddOptions<IdentityPasskeyOptions>().Configure<Portaaladres>((options, portaal) =>
        {
            options.ServerDomain = portaal.Origin.Host;
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.AuthenticatorTimeout = Passkeyceremonies.Geldigheid;
            options.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin
                && Uri.TryCreate(context.Origin, UriKind.Absolute, out var origin)
                && Uri.Compare(origin, portaal.Origin, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0);
        });

    private static void AddSessie(IServiceCollection services, bool veilig)
    {
        services.AddAuthentication().AddCookie(Inlogpoort.NieuweSessie);
        foreach (var scheme in (string[])[IdentityConstants.ApplicationScheme, Inlogpoort.NieuweSessie])
        {
            services.AddOptions<CookieAuthenticationOptions>(scheme).Configure<Aanmeldingen, IDataProtectionProvider>((options, aanmeldingen, bescherming) =>
            {
                options.SessionStore = aanmeldingen;
                options.TicketDataFormat = new TicketDataFormat(bescherming.CreateProtector("OuderPortaal.Sessie"));
                options.ExpireTimeSpan = Aanmeldingen.Duur;
                options.SlidingExpiration = false;
                options.LoginPath = "/account/inloggen";
                options.LogoutPath = "/account/uitloggen";
                options.AccessDeniedPath = "/account/toegang-geweigerd";
                options.ReturnUrlParameter = "terug";
                // The ticket store looks at the account at every request; the framework's own check would make a new ticket without our claims.
                options.Events = new CookieAuthenticationEvents();
                Verberg(options.Cookie, "portaal-sessie", veilig);
            });
        }

        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options => Verberg(options.Cookie, "portaal-tweede-stap", veilig));
    }

    /// <summary>Every folder and who may enter it; what stands nowhere asks for a login.</summary>
    private static void Mappen(PageConventionCollection paginas, bool ontwikkeling)
    {
        paginas.Add(new EigenAccountpaginas());
        paginas.AddAreaFolderApplicationModelConvention(EigenAccountpaginas.Gebied, "/Account", model => model.EndpointMetadata.Add(new EnableRateLimitingAttribute(Accountlimiet.Naam)));

        foreach (var map in (string[])["/Klachten", "/Melden", "/Deelvragen"])
        {
            paginas.AllowAnonymousToFolder(map);
            paginas.AddFolderApplicationModelConvention(map, model => model.EndpointMetadata.Add(new EnableRateLimitingAttribute(Accountlimiet.Naam)));
        }

        paginas.AuthorizeFolder("/Mijn", Beleid.Verzoeker);
        paginas.AuthorizeFolder("/Secretariaat", Beleid.Secretariaat);
        paginas.AuthorizeFolder("/Directie", Beleid.Directie);
        paginas.AuthorizeFolder("/Fg", Beleid.Fg);
        paginas.AuthorizeFolder("/Beheer", Beleid.Beheer);

        foreach (var pagina in (string[])["/Index", "/Reglement", "/Privacy", "/Toegankelijkheid", "/Fout", "/NietGevonden"])
            paginas.AllowAnonymousToPage(pagina);
        paginas.AllowAnonymousToFolder("/Uitleg");
        paginas.AllowAnonymousToFolder("/Ontwikkeling");
        if (!ontwikkeling)
            paginas.Add(new AlleenInOntwikkeling("/Ontwikkeling/Index"));
    }

    private static void Verberg(CookieBuilder cookie, string naam, bool veilig)
    {
        cookie.Name = veilig ? "__Host-" + naam : naam;
        cookie.SecurePolicy = veilig ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
        cookie.IsEssential = true;
    }

    /// <summary>Passkeys belong to the name localhost; an address of numbers has none.</summary>
    private static Task NaarLocalhost(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Host.Host != "127.0.0.1" || !HttpMethods.IsGet(context.Request.Method))
            return next(context);

        var host = context.Request.Host.Port is { } poort ? new HostString("localhost", poort) : new HostString("localhost");
        context.Response.Redirect($"{context.Request.Scheme}://{host}{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}");
        return Task.CompletedTask;
    }
}
