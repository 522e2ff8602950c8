using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Web.Data;

/// <summary>Fills an empty database with the first version of the facts and the choices of the SWV (<c>installatie.json</c>), the settings and the calendar. Does nothing the second time.</summary>
public sealed class Installatie(PortaalDbContext db, IWebHostEnvironment omgeving, TimeProvider klok)
{
    /// <summary>The first settings are in force from so many years before the installation, so that requests on paper that came in earlier have settings too.</summary>
    public const int JarenTerug = 2;

    private static readonly JsonSerializerOptions Opties = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>A choice with a typing error would be none: the start stops and names it. So it does for the name of a section.</summary>
    private static readonly JsonSerializerOptions Streng = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public async Task RichtInAsync(CancellationToken ct)
    {
        if (await db.SwvInstellingen.AnyAsync(ct))
            return;

        var vanaf = klok.GetUtcNow().AddYears(-JarenTerug);
        var (swv, keuzes) = await LeesAsync(ct);
        db.Add(Domain.Instellingen.SwvInstellingen.Maak(swv, vanaf));
        db.Add(InstellingenVersie.Standaard(vanaf).MetKeuzes(keuzes, vanaf));
        db.Add(KalenderVersie.Maak([.. GelijkgesteldeDagen.Standaard.Order()], vanaf));
        await db.SaveChangesAsync(ct);
    }

    private async Task<(Samenwerkingsverband Swv, Keuzes Keuzes)> LeesAsync(CancellationToken ct)
    {
        await using var bestand = omgeving.ContentRootFileProvider.GetFileInfo("installatie.json").CreateReadStream();
        var wortel = await JsonSerializer.DeserializeAsync<Dictionary<string, JsonElement>>(bestand, cancellationToken: ct);
        if (wortel?.Keys.FirstOrDefault(k => k is not ("Swv" or nameof(Keuzes))) is { } vreemd)
            throw new InvalidOperationException($"installatie.json has a section {vreemd} that does not exist: only Swv and {nameof(Keuzes)} do.");
        var swv = wortel?["Swv"].Deserialize<Samenwerkingsverband>(Opties) ?? throw new InvalidOperationException("installatie.json has no section Swv.");
        return (swv, wortel.TryGetValue(nameof(Keuzes), out var keuzes) ? keuzes.Deserialize<Keuzes>(Streng) ?? new Keuzes() : new Keuzes());
    }
}
