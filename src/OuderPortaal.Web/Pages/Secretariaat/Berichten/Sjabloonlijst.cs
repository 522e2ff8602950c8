using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Secretariaat.Berichten;

/// <summary>The templates of messages.</summary>
internal static class Sjabloonlijst
{
    /// <summary>The newest version of each, by name.</summary>
    public static async Task<IReadOnlyList<Berichtsjabloon>> NieuwsteAsync(PortaalDbContext db, CancellationToken ct) =>
        await db.Berichtsjablonen.AsNoTracking().Where(s => !db.Berichtsjablonen.Any(n => n.Naam == s.Naam && n.Nummer > s.Nummer)).OrderBy(s => s.Naam).Take(100).ToListAsync(ct);
}
