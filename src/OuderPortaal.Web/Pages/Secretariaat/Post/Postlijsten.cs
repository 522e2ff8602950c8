using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Post;

/// <summary>The letters of the page Post, a page at a time, oldest first: what must go by post, and what stands still.</summary>
public sealed class Postlijsten(PortaalDbContext db, Posttoets toets, TimeProvider klok)
{
    public const int PerPagina = 50;

    /// <summary>Of requests that the page shows: a drill posts nothing.</summary>
    private IQueryable<Brief> TePosten => db.Brieven.AsNoTracking().Where(b => b.PerPost && b.GepostOp == null && db.Verzoeken.Any(v => v.Id == b.VerzoekId));

    /// <summary>Letters with a code that nobody posted yet, oldest first.</summary>
    public IOrderedQueryable<Briefcode> Codes => db.Briefcodes.Where(c => c.GebruiktOp == null && c.BeeindigdOp == null && c.VerstuurdOp == null).OrderBy(c => c.Id);

    /// <summary>Letters about a birthday to who has no account, the first birthday on top.</summary>
    public IOrderedQueryable<Leeftijdsbrief> Verjaardagen => db.Leeftijdsbrieven.AsNoTracking().Where(b => b.AccountId == null && b.GepostOp == null).OrderBy(b => b.Verjaardag).ThenBy(b => b.Id);

    /// <summary>How many of each wait; stops at <see cref="Werkvoorraad.TelGrens"/>.</summary>
    public async Task<(int Brieven, int Codes, int Verjaardagen)> TelAsync(CancellationToken ct) => (
        await TePosten.OrderBy(b => b.Id).Take(Werkvoorraad.TelGrens).CountAsync(ct), await Codes.Take(Werkvoorraad.TelGrens).CountAsync(ct),
        await Verjaardagen.Take(Werkvoorraad.TelGrens).CountAsync(ct));

    /// <summary>What must go by post, each judged now; after the letter with this random id.</summary>
    public async Task<(IReadOnlyList<Postregel> Regels, string? Volgende)> BrievenAsync(string? na, CancellationToken ct)
    {
        var open = await NaAsync(TePosten, na, ct);
        var rijen = await (from b in open.OrderBy(b => b.Id).Take(PerPagina + 1)
                           join v in db.Verzoeken on b.VerzoekId equals v.Id
                           orderby b.Id
                           // Another copy has no overview of its own, and may be given while the first is still open online (R-11.1-3).
                           let van = db.Verzoeken.FirstOrDefault(w => w.Id == (v.KopieVanId ?? v.Id) && db.Overzichten.Any(o => o.VerzoekId == w.Id
                               && (o.Status == OverzichtStatus.Uitgereikt || (v.KopieVanId != null && o.Status == OverzichtStatus.Beschikbaar))))
                           select new { Brief = b, Verzoek = v, Overzicht = van!.PubliekId }).ToListAsync(ct);
        var regels = new List<Postregel>();
        foreach (var r in rijen.Take(PerPagina))
            regels.Add(new(r.Brief, r.Verzoek, r.Brief.Soort is BriefSoort.OverzichtKlaar or BriefSoort.OverzichtDeels or BriefSoort.KopieKlaar ? r.Overzicht : null, await toets.WaaromNietAsync(r.Brief, r.Verzoek, klok.GetUtcNow(), ct)));
        return (regels, rijen.Count > PerPagina ? regels[^1].Brief.PubliekId : null);
    }

    /// <summary>What stands still: no mail, no post, not read.</summary>
    public async Task<(IReadOnlyList<(Brief Brief, string Nummer, string Verzoek)> Regels, string? Volgende)> VastAsync(string? na, CancellationToken ct)
    {
        var vast = await NaAsync(Postverzorging.Vast(db).AsNoTracking(), na, ct);
        var rijen = await (from b in vast.OrderBy(b => b.Id).Take(PerPagina + 1)
                           join v in db.Verzoeken on b.VerzoekId equals v.Id
                           orderby b.Id
                           select new { Brief = b, v.Nummer, v.PubliekId }).ToListAsync(ct);
        return ([.. rijen.Take(PerPagina).Select(r => (r.Brief, r.Nummer, r.PubliekId))], rijen.Count > PerPagina ? rijen[PerPagina - 1].Brief.PubliekId : null);
    }

    private async Task<IQueryable<Brief>> NaAsync(IQueryable<Brief> brieven, string? na, CancellationToken ct) =>
        na is not null && await db.Brieven.Where(b => b.PubliekId == na).Select(b => (Guid?)b.Id).FirstOrDefaultAsync(ct) is { } plek ? brieven.Where(b => b.Id.CompareTo(plek) > 0) : brieven;
}
