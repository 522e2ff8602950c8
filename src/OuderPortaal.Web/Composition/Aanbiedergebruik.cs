using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Identity.Oidc;

namespace OuderPortaal.Web.Composition;

/// <summary>Proof of identity and login of staff by OpenID Connect: nothing of it is there unless the installation set a provider.</summary>
internal static class Aanbiedergebruik
{
    public static void AddAanbieders(this WebApplicationBuilder builder)
    {
        // Read when first used, at the start: tests and hosts add settings after this line.
        builder.Services.AddSingleton(s => Aanbieders.Lees(s.GetRequiredService<IConfiguration>(), builder.Environment.IsProduction()));
        builder.Services.AddOptions<RazorPagesOptions>().Configure<Aanbieders>((o, aanbieders) => o.Conventions.Add(new ZonderAanbieder(aanbieders)));
        builder.Services.AddSingleton<Aanbiederlijn>().AddSingleton<Aanbiederkennis>();
        builder.Services.AddScoped<Aanbiedervragen>().AddScoped<Aanbiederpoort>().AddScoped<Middelbewijs>().AddScoped<Organisatieinlog>();
    }
}
