using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Jobs;

/// <summary>The end of a request: closed when bezwaar is over (R-AM-24: with the week in which it may still arrive), and three years after closing it goes with its letters (R-BWR-5), later when something of it travels with the file. The journaal stays.</summary>
public sealed class Verzoekopruiming(PortaalDbContext db, Documentkluis kluis, TimeProvider klok)
{
    public async Task<int> SluitAfAsync(CancellationToken ct)
    {
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var (grens, aangehouden) = (Verzoeklijsten.NogBezwaarSinds(vandaag), db.AangehoudenVerzoeken(vandaag));
        var voorbij = db.Verzoeken.Where(v => (v.Status == VerzoekStatus.Besloten || v.Status == VerzoekStatus.Uitgevoerd) && v.Besluit!.EindeBezwaar < grens && !aangehouden.Contains(v.Id)
            && !db.Kennisgevingen.Any(k => k.VerzoekId == v.Id && k.AfgerondOp == null));
        var dicht = await NogDichtAsync(voorbij, ct);
        var ids = await voorbij.Where(v => !dicht.Contains(v.Id)).OrderBy(v => v.Id).Select(v => v.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, SluitAfAsync, ct);
    }

    private async Task SluitAfAsync(Guid id, CancellationToken ct)
    {
        if (await db.Verzoeken.SingleOrDefaultAsync(v => v.Id == id, ct) is not { } verzoek)
            return;
        verzoek.SluitAf(klok.GetUtcNow(), await db.Correcties.AsSplitQuery().FirstOrDefaultAsync(c => c.VerzoekId == id, ct));
    }

    public async Task<int> VerwijderAsync(CancellationToken ct)
    {
        using var _ = db.MetOefeningen();
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        // A day wider than the rule; the rule itself decides below.
        var grens = Amsterdam.BeginVanDag(vandaag.AddYears(-Bewaartermijn.Jaren).AddDays(1));
        var gesloten = ZonderZaak().Where(v => v.GeslotenOp < grens);
        // An objection that nobody lifted still closes the file, also one without a decision because the pupil became 16 (R-AM-29).
        var dicht = await NogDichtAsync(gesloten.Where(v => db.Leerlingen.Any(l => l.Id == v.LeerlingId)), ct);
        // What travels with the file of the pupil stays until a person destroyed the file: a statement beside an item (R-COR-4), and what is closed off (R-COR-1).
        var kandidaten = await gesloten.Where(v => !dicht.Contains(v.Id))
            .Where(v => !(db.Correcties.Any(c => c.VerzoekId == v.Id && c.Onderdelen.Any(o => o.VerklaringOp != null
                    || (v.Status == VerzoekStatus.Afgesloten && o.Soort == CorrectieSoort.Afscherming && (o.Oordeel == Onderdeeloordeel.Toegewezen || o.Oordeel == Onderdeeloordeel.DeelsToegewezen))))
                && db.Leerlingen.Any(l => l.Id == v.LeerlingId)))
            .Where(v => !db.Overzichten.Any(o => o.VerzoekId == v.Id && o.Status != OverzichtStatus.Vernietigd))
            .OrderBy(v => v.GeslotenOp).Select(v => new { v.Id, v.GeslotenOp }).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        var ids = kandidaten.Where(v => Bewaartermijn.Na(Amsterdam.Datum(v.GeslotenOp!.Value)).VernietigenVanaf <= vandaag).Select(v => v.Id).ToList();
        return await db.DoeElkAsync(ids, VerwijderAsync, ct);
    }

    /// <summary>The objections among these of which something is still closed off. The rule itself says so, of each: it asks what no query can read.</summary>
    private async Task<List<Guid>> NogDichtAsync(IQueryable<Verzoek> verzoeken, CancellationToken ct)
    {
        var bezwaren = await verzoeken.AsNoTracking().Where(v => v.Soort == VerzoekSoort.BezwaarVerwerking && db.Correcties.Any(c => c.VerzoekId == v.Id && c.OpgehevenOp == null))
            .AsSplitQuery().ToListAsync(ct);
        var ids = bezwaren.Select(v => v.Id).ToList();
        var correcties = await db.Correcties.AsNoTracking().AsSplitQuery().Where(c => ids.Contains(c.VerzoekId)).ToDictionaryAsync(c => c.VerzoekId, ct);
        return [.. bezwaren.Where(v => correcties.GetValueOrDefault(v.Id)?.WachtOpOpheffing(v).Count > 0).Select(v => v.Id)];
    }

    /// <summary>Requests of whose pupil no other one is open, or may still meet bezwaar, and about which no complaint or bezwaar is open (R-12.1-5): what was decided before belongs to it.</summary>
    private IQueryable<Verzoek> ZonderZaak()
    {
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var (lopend, aangehouden) = (db.Verzoeken.Lopend(vandaag), db.AangehoudenVerzoeken(vandaag));
        return db.Verzoeken.Where(v => (v.LeerlingId == null || !lopend.Any(a => a.Id != v.Id && a.LeerlingId == v.LeerlingId)) && !aangehouden.Contains(v.Id)
            && !(v.LeerlingId != null && db.Verzoeken.Any(a => a.LeerlingId == v.LeerlingId && aangehouden.Contains(a.Id))));
    }

    private async Task VerwijderAsync(Guid id, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        // Somebody may have asked something since the night began.
        if (!await ZonderZaak().AnyAsync(v => v.Id == id && v.GeslotenOp != null, ct))
            return;
        await db.UitgaandeMails.Where(m => m.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Berichten.Where(b => b.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Brieven.Where(b => b.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Taken.Where(t => t.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Alarmen.Where(a => a.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Ingebrekestellingen.Where(i => i.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Verzoekberichten.Where(b => b.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Notities.Where(n => n.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Fgvragen.Where(v => v.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Fgadviezen.Where(a => a.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Antwoordcodes.Where(c => db.Deelvragen.Any(v => v.Id == c.DeelvraagId && v.VerzoekId == id)).ExecuteDeleteAsync(ct);
        await db.Taken.Where(t => db.Deelvragen.Any(v => v.Id == t.BetreftId && v.VerzoekId == id)).ExecuteDeleteAsync(ct);
        await db.Alarmen.Where(a => db.Deelvragen.Any(v => v.Id == a.VerzoekId && v.VerzoekId == id)).ExecuteDeleteAsync(ct);
        await db.Deelvragen.Where(v => v.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Briefcodes.Where(c => c.VerzoekId == id).ExecuteDeleteAsync(ct);
        // A copy lies under the key of its question, not of the request.
        foreach (var vraag in await db.Set<Bewijsverzoek>().Where(b => b.VerzoekId == id).Select(b => b.Id).ToListAsync(ct))
            await kluis.VernietigAllesAsync(vraag, ct);
        await db.Bewijskopieen.Where(k => k.VerzoekId == id).ExecuteDeleteAsync(ct);
        var onderdelen = await db.Correcties.Where(c => c.VerzoekId == id).SelectMany(c => c.Onderdelen).Select(o => o.Id).ToListAsync(ct);
        foreach (var sleutel in (await db.Correcties.Where(c => c.VerzoekId == id).Select(c => c.Id).ToListAsync(ct)).Concat(onderdelen))
            await kluis.VernietigAllesAsync(sleutel, ct);
        await db.Kennisgevingen.Where(k => k.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Correcties.Where(c => c.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Bezwaarschriften.Where(b => b.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Overzichten.Where(o => o.VerzoekId == id).ExecuteDeleteAsync(ct);
        await db.Verzoeken.Where(v => v.Id == id).ExecuteDeleteAsync(ct);
        await kluis.VernietigAllesAsync(id, ct);
        db.Add(new JournaalRegel { Id = Guid.CreateVersion7(nu), Op = nu, Hoedanigheid = "systeem", Handeling = "VerzoekVernietigd", VerzoekId = id });
    }
}
