using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Kantoor;

/// <summary>Which days the office is open: werkdagen without the closures that count (R-AM-25). For what staff are told only; no term reads it.</summary>
public sealed class Kantoordagen(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>A step counts back ten open days; a closure of longer ago moves none any more.</summary>
    private const int Terug = 120;

    /// <summary>What makes of a calendar one without the days on which the office is closed.</summary>
    public async Task<Func<Werkdagkalender, Werkdagkalender>> OpenAsync(CancellationToken ct)
    {
        var vanaf = Amsterdam.Datum(klok.GetUtcNow()).AddDays(-Terug);
        var dicht = await db.Kantoorsluitingen.AsNoTracking().Where(s => s.IngetrokkenOp == null && s.TotEnMet >= vanaf).OrderBy(s => s.Van).ToListAsync(ct);
        return kalender => dicht.Count == 0 ? kalender : kalender.Zonder(dicht.SelectMany(s => s.Dagen));
    }
}
