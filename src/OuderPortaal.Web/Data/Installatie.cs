using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Web.Data;

/// <summary>Fills an empty database with the first version of the facts of the SWV (<c>installatie.json</c>), the settings and the calendar. Does nothing the second time.</summary>
public sealed class Installatie(PortaalDbContext db, IWebHostEnvironment omgeving, TimeProvider klok)
{
    private static readonly JsonSerializerOptions Opties = new() { Converters = { new JsonStringEnumConverter() } };

    public async Task RichtInAsync(CancellationToken ct)
    {
        if (await db.SwvInstellingen.AnyAsync(ct))
            return;

        // In force from long ago, so that requests on paper that came in earlier have settings too.
        var vanaf = klok.GetUtcNow().AddYears(-2);
        db.Add(Domain.Instellingen.SwvInstellingen.Maak(await LeesAsync(ct), vanaf));
        db.Add(InstellingenVersie.Standaard(vanaf));
        db.Add(KalenderVersie.Maak([.. GelijkgesteldeDagen.Standaard.Order()], vanaf));
        await db.SaveChangesAsync(ct);
    }

    private async Task<Samenwerkingsverband> LeesAsync(CancellationToken ct)
    {
        await using var bestand = omgeving.ContentRootFileProvider.GetFileInfo("installatie.json").CreateReadStream();
        var wortel = await JsonSerializer.DeserializeAsync<Dictionary<string, JsonElement>>(bestand, cancellationToken: ct);
        return wortel?["Swv"].Deserialize<Samenwerkingsverband>(Opties) ?? throw new InvalidOperationException("installatie.json has no section Swv.");
    }
}
