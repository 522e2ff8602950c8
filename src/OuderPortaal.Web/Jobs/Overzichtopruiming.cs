using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Web.Jobs;

/// <summary>The end of an overview (R-INZ-12, R-AM-04): a reminder while nobody opened it, closed after its days, destroyed when bezwaar is over.</summary>
public sealed class Overzichtopruiming(PortaalDbContext db, Brievenbus brievenbus, Overzichtvernietiging vernietiging, TimeProvider klok)
{
    private const int HerinnerNaDagen = 14;

    private DateOnly Vandaag => Amsterdam.Datum(klok.GetUtcNow());

    /// <summary>D9b, once, from day 14, when it was never opened.</summary>
    public async Task<int> HerinnerAsync(CancellationToken ct)
    {
        var vandaag = Vandaag;
        var grens = Amsterdam.BeginVanDag(vandaag.AddDays(1 - HerinnerNaDagen));
        var geopend = new[] { nameof(OverzichtBekeken), nameof(OverzichtGedownload) };
        var ids = await db.Overzichten
            .Where(o => o.Status == OverzichtStatus.Beschikbaar && o.BeschikbaarVan < grens && o.BeschikbaarTot >= vandaag)
            .Where(o => !db.Journaal.Any(j => j.VerzoekId == o.VerzoekId && geopend.Contains(j.Handeling)))
            .Where(o => !db.Brieven.Any(b => b.VerzoekId == o.VerzoekId && b.Soort == BriefSoort.HerinneringOverzicht))
            .OrderBy(o => o.BeschikbaarTot).Select(o => o.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            if (await db.Overzichten.SingleOrDefaultAsync(o => o.Id == id, token) is not { } overzicht || await db.Brieven.AnyAsync(b => b.VerzoekId == overzicht.VerzoekId && b.Soort == BriefSoort.HerinneringOverzicht, token))
                return;
            var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == overzicht.VerzoekId, token);
            await brievenbus.StuurAsync(db, verzoek, BriefSoort.HerinneringOverzicht, klok.GetUtcNow(), f => f with { Overzicht = overzicht });
        }, ct);
    }

    /// <summary>After its last day nobody opens it any more.</summary>
    public async Task<int> VerzegelAsync(CancellationToken ct)
    {
        var vandaag = Vandaag;
        var ids = await db.Overzichten
            .Where(o => (o.Status == OverzichtStatus.Beschikbaar || o.Status == OverzichtStatus.Uitgereikt) && o.BeschikbaarTot < vandaag)
            .OrderBy(o => o.BeschikbaarTot).Select(o => o.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) => (await db.Overzichten.SingleOrDefaultAsync(o => o.Id == id, token))?.Verzegel(klok.GetUtcNow()), ct);
    }

    /// <summary>No bezwaar can come any more, or the request was withdrawn: content, key and files go in one transaction.</summary>
    public async Task<int> VernietigAsync(CancellationToken ct)
    {
        var teVernietigen = TeVernietigen(Verzoeklijsten.NogBezwaarSinds(Vandaag));
        var ids = await teVernietigen.OrderBy(o => o.BeschikbaarTot).ThenBy(o => o.Id).Select(o => o.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            // Somebody may have asked another copy, or been given one, since the list was made.
            if (await teVernietigen.AnyAsync(o => o.Id == id, token))
                await vernietiging.VernietigAsync(id, token);
        }, ct);
    }

    private IQueryable<Gegevensoverzicht> TeVernietigen(DateOnly grens)
    {
        var onbeslist = db.Verzoeken.Onbeslist();
        var aangehouden = db.AangehoudenVerzoeken(Vandaag);
        // Not while another copy was asked and is not answered yet (R-11.1-3), and sealed until the complaint or bezwaar about it has ended (R-AM-04).
        return db.Overzichten.Where(o => (o.Status == OverzichtStatus.Verzegeld || o.Status == OverzichtStatus.Ingetrokken) && !onbeslist.Any(k => k.KopieVanId == o.VerzoekId) && !aangehouden.Contains(o.VerzoekId)
            && db.Verzoeken.Any(v => v.Id == o.VerzoekId
                && (v.Status == VerzoekStatus.Ingetrokken || (v.Status == VerzoekStatus.Afgesloten && v.Besluit == null) || v.Besluit!.EindeBezwaar < grens)));
    }
}
