using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using OuderPortaal.Web.Briefcodes;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Composition;

/// <summary>Keys, encrypted columns and files, and the ring that protects cookies and links.</summary>
internal static class Kluis
{
    public static void AddKluis(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Datamap.Van(builder.Configuration, builder.Environment.ContentRootPath));
        builder.Services.AddSingleton(s => Hoofdsleutels.Lees(s.GetRequiredService<IConfiguration>(), builder.Environment, s.GetRequiredService<Datamap>()));
        builder.Services.AddSingleton(s => new Vernietigingslijst(
            builder.Configuration["Kluis:Vernietigingslijst"] is { Length: > 0 } gekozen ? gekozen : s.GetRequiredService<Datamap>().Vernietigingslijst,
            s.GetRequiredService<IServiceScopeFactory>(), s.GetRequiredService<TimeProvider>(), s.GetRequiredService<ILogger<Vernietigingslijst>>()));
        builder.Services.AddSingleton(s =>
            new Sleutelbos(s.GetRequiredService<IServiceScopeFactory>(), s.GetRequiredService<Hoofdsleutels>(), s.GetRequiredService<Vernietigingslijst>(), s.GetRequiredService<TimeProvider>()));
        builder.AddUploads();
        builder.Services.AddSingleton(s => new Codemaker(s.GetRequiredService<Hoofdsleutels>()));
        builder.Services.AddSingleton(s => new Baliecode(s.GetRequiredService<Hoofdsleutels>()));
        builder.Services.AddSingleton(s => new Kluismap(s.GetRequiredService<Datamap>().Bestanden));
        builder.Services.AddScoped(s => new Documentkluis(
            s.GetRequiredService<PortaalDbContext>(), s.GetRequiredService<Sleutelbos>(), s.GetRequiredService<Kluismap>(), s.GetRequiredService<Bestandsontvangst>(), s.GetRequiredService<IVirusscanner>(),
            s.GetRequiredService<Vernietigingslijst>(), s.GetRequiredService<IServiceScopeFactory>(), s.GetRequiredService<TimeProvider>()));
        builder.Services.AddScoped(s => new Kluisbezem(s.GetRequiredService<PortaalDbContext>(), s.GetRequiredService<Kluismap>()));

        // The name is part of what is protected: fixed, so that moving the program to another folder signs nobody out.
        builder.Services.AddDataProtection().SetApplicationName("OuderPortaal");
        builder.Services.AddOptions<KeyManagementOptions>().Configure<IServiceProvider>((ring, diensten) =>
        {
            ring.XmlRepository = ActivatorUtilities.CreateInstance<Sleutelring>(diensten);
            ring.XmlEncryptor = ActivatorUtilities.CreateInstance<RingVerzegelaar>(diensten);
        });
    }
}
