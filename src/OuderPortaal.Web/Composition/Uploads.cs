using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Composition;

/// <summary>What every file of outside goes through before it is stored.</summary>
internal static class Uploads
{
    public static void AddUploads(this WebApplicationBuilder builder)
    {
        var instellingen = builder.Configuration.GetSection("Virusscanner");
        builder.Services.Configure<VirusscannerInstellingen>(instellingen);
        if (string.IsNullOrWhiteSpace(instellingen["Adres"]))
            builder.Services.AddSingleton<IVirusscanner, GeenVirusscanner>();
        else
            builder.Services.AddSingleton<IVirusscanner, Clamd>();
        builder.Services.AddSingleton<Virusmelding>().AddSingleton<Bestandsontvangst>();
    }
}
