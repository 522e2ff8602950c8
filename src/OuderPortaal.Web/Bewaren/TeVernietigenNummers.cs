using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Bewaren;

/// <summary>Which numbers of the dossier system belong to pupils who go whole and are not gone from each source system: a roster still holds them, and must not bring them back.</summary>
public static class TeVernietigenNummers
{
    public static async Task<IReadOnlySet<string>> TeVernietigenNummersAsync(this PortaalDbContext db, CancellationToken ct) =>
        (await db.Vernietigingsvoorstellen.IgnoreAutoIncludes().AsNoTracking().Where(v => v.Status == VoorstelStatus.Bevestigd && v.HeleLeerling).OrderBy(v => v.Id).ToListAsync(ct))
            .Select(v => v.Kenmerk).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
