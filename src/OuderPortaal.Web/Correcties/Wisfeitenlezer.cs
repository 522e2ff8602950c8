using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Correcties;

/// <summary>Reads what an erasure hangs on: the end of the trajecten of the pupil, the marks of the item, and whether a case about the pupil runs (R-WIS-1, R-12.1-5).</summary>
public sealed class Wisfeitenlezer(PortaalDbContext db, TimeProvider klok)
{
    public async Task<Wisfeiten> LeesAsync(Verzoek verzoek, Correctieonderdeel onderdeel, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(onderdeel);
        var leerling = verzoek.LeerlingId is { } id ? await db.Leerlingen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(l => l.Id == id, ct) : null;
        var markering = onderdeel.Sleutel.Length == 0 || leerling is null
            ? Markering.Geen
            : await db.Overzichten.AsNoTracking().Where(o => db.Verzoeken.Any(v => v.Id == o.VerzoekId && v.LeerlingId == leerling.Id))
                .SelectMany(o => o.Gegevens).Where(g => g.Sleutel == onderdeel.Sleutel).OrderByDescending(g => g.Id).Select(g => g.Markering).FirstOrDefaultAsync(ct);
        return new Wisfeiten
        {
            // One traject that has not ended keeps everything (R-12.1-4).
            BewarenTot = leerling?.BewarenTot,
            Onrechtmatig = markering.HasFlag(Markering.BuitenArt7),
            ToestemmingIngetrokken = markering.HasFlag(Markering.BronNietToegestaan),
            LopendeZaak = await LoopErEenZaakAsync(verzoek, ct),
        };
    }

    /// <summary>Another request about this pupil that is open, or may still meet bezwaar, also in the week after its last day, or a complaint or bezwaar about this pupil: nothing is erased meanwhile.</summary>
    public async Task<bool> LoopErEenZaakAsync(Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        return verzoek.LeerlingId is { } leerling && (await db.Verzoeken.MetZaak(vandaag).AnyAsync(v => v.LeerlingId == leerling && v.Id != verzoek.Id, ct)
            || await db.KlachtenOver(leerling).AnyAsync(ct)
            || await db.Bezwaarschriften.Houdend(vandaag).AnyAsync(b => db.Verzoeken.Any(v => v.Id == b.VerzoekId && v.LeerlingId == leerling), ct));
    }
}
