using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Components.Formulier;

namespace OuderPortaal.Web.Composition;

/// <summary>How the portal looks and speaks: one culture, Dutch messages, one layout, own pages for what goes wrong.</summary>
internal static class Weergave
{
    private const string Cultuur = "nl-NL";

    public static void AddWeergave(this WebApplicationBuilder builder)
    {
        // For code outside a request too: jobs, mails, letters.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(Cultuur);

        builder.Services.AddScoped<HuidigSwv>().AddScoped<Beloften>();
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Cultuur).AddSupportedCultures(Cultuur).AddSupportedUICultures(Cultuur);
            // The language of a page is a choice of the reader, never of the device.
            options.RequestCultureProviders.Clear();
        });
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // After the framework's own providers, whose messages it replaces.
        builder.Services.PostConfigure<MvcOptions>(options =>
        {
            NederlandseMeldingen.Apply(options.ModelBindingMessageProvider);
            options.ModelMetadataDetailsProviders.Add(new NederlandseMeldingen());
            options.ModelBinderProviders.Insert(0, new DatumBinderProvider());
        });
        builder.Services.Configure<Microsoft.AspNetCore.Mvc.ViewFeatures.HtmlHelperOptions>(options => options.ClientValidationEnabled = false);
    }

    public static void UseWeergave(this WebApplication app)
    {
        app.Use(KeepFonts);
        app.UseRequestLocalization();
        // In Development too: the log holds the trace, the page never does.
        app.UseExceptionHandler("/fout/500");
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
    }

    /// <summary>A font carries a fingerprint that the server does not know of: it may be kept, so that no page waits for the question whether it changed.</summary>
    private static Task KeepFonts(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/dist", StringComparison.Ordinal) && context.Request.Path.Value!.EndsWith(".woff2", StringComparison.Ordinal))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK)
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
