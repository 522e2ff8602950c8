using Microsoft.AspNetCore.HttpsPolicy;

namespace OuderPortaal.Web.Composition;

/// <summary>What every answer tells the browser: nothing from elsewhere, nothing inline, nobody frames us, no address leaks, personal pages are not kept.</summary>
internal static class Beveiligingskoppen
{
    private static readonly (string Kop, string Waarde)[] Koppen =
    [
        ("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy",
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), publickey-credentials-create=(self), publickey-credentials-get=(self)"),
    ];

    /// <summary>On this page a form may lead to these origins too: the browser counts the redirect after it.</summary>
    public static void LaatFormulierNaar(HttpContext context, IEnumerable<string> oorsprongen) =>
        context.Response.Headers.ContentSecurityPolicy = Koppen[0].Waarde.Replace("form-action 'self'", $"form-action 'self' {string.Join(' ', oorsprongen)}", StringComparison.Ordinal);

    /// <summary>On this page these styles in elements are allowed too.</summary>
    public static void LaatStijlenToe(HttpContext context, string stijlen) =>
        context.Response.Headers.ContentSecurityPolicy = Koppen[0].Waarde.Replace("style-src 'self'", $"style-src 'self' {stijlen}", StringComparison.Ordinal);

    public static void AddBeveiligingskoppen(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Services.Configure<HstsOptions>(options =>
        {
            options.MaxAge = TimeSpan.FromDays(365);
            options.IncludeSubDomains = true;
        });
    }

    public static void UseBeveiligingskoppen(this WebApplication app)
    {
        // When the answer starts, not before: an error page clears what was set earlier.
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var koppen = context.Response.Headers;
                foreach (var (kop, waarde) in Koppen)
                    koppen.TryAdd(kop, waarde);
                if (koppen.CacheControl.Count == 0)
                    koppen.CacheControl = "no-store";
                return Task.CompletedTask;
            });
            return next(context);
        });
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
    }
}
