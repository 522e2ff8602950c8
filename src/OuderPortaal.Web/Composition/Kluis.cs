using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Composition;

/// <summary>Keys, encrypted columns and files.</summary>
internal static class Kluis
{
    public static void AddKluis(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Datamap.Van(builder.Configuration, builder.Environment.ContentRootPath));
        builder.Services.AddSingleton(s => Hoofdsleutels.Lees(s.GetRequiredService<IConfiguration>(), builder.Environment, s.GetRequiredService<Datamap>()));
        builder.Services.AddSingleton(s =>
            new Sleutelbos(s.GetRequiredService<IServiceScopeFactory>(), s.GetRequiredService<Hoofdsleutels>(), s.GetRequiredService<TimeProvider>()));
    }
}
