using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Overzichten;

/// <summary>Destroys one overview: content, key and files, in the caller's transaction (R-INZ-12).</summary>
public sealed class Overzichtvernietiging(PortaalDbContext db, Documentkluis kluis, TimeProvider klok)
{
    public async Task VernietigAsync(Guid id, CancellationToken ct)
    {
        var overzicht = await db.Overzichten.Include(o => o.Gegevens).Include(o => o.Weglatingen).Include(o => o.Documenten).Include(o => o.Zoekingen).Include(o => o.Ontvangers)
            .AsSplitQuery().SingleAsync(o => o.Id == id, ct);
        overzicht.Vernietig(klok.GetUtcNow());
        // Saved first: emptied texts are written once more with the key that goes next.
        await db.SaveChangesAsync(ct);
        await kluis.VernietigAllesAsync(id, ct);
    }
}
