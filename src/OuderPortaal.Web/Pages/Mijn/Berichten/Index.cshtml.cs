using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Berichten;

/// <summary>The inbox: newest first, what was not read stands out in words too.</summary>
public sealed class IndexModel(PortaalDbContext db, Aanspreker aanspreker, TimeProvider klok) : PageModel
{
    private const int PerBladzijde = 20;

    public Stem T { get; private set; }

    public IReadOnlyList<Berichtregel> Regels { get; private set; } = [];

    /// <summary>About a birthday; on the first page only.</summary>
    public IReadOnlyList<Leeftijdsbrief> Verjaardagen { get; private set; } = [];

    /// <summary>About complaints; on the first page only.</summary>
    public IReadOnlyList<Klachtbrief> Klachtbrieven { get; private set; } = [];

    /// <summary>Short notices of the last half year, on the first page; showing them is reading them.</summary>
    public IReadOnlyList<Melding> Meldingen { get; private set; } = [];

    /// <summary>UTC instant of this view.</summary>
    public DateTimeOffset Nu { get; } = klok.GetUtcNow();

    /// <summary>Public id of the letter after which older ones come; null when there are none.</summary>
    public string? Ouder { get; private set; }

    public async Task OnGetAsync(string? na, CancellationToken ct)
    {
        var account = User.AccountId();
        T = await aanspreker.StemAsync(account, ct);
        Verjaardagen = na is null ? await db.LeeftijdsbrievenVan(account).AsNoTracking().Take(PerBladzijde).ToListAsync(ct) : [];
        Klachtbrieven = na is null ? await db.Klachtbrieven.AsNoTracking().Where(b => b.AccountId == account).OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).Take(PerBladzijde).ToListAsync(ct) : [];
        var vanaf = na is null ? null : await (from bericht in db.Berichten
                                               join brief in db.Brieven on bericht.BriefId equals brief.Id
                                               where bericht.AccountId == account && brief.PubliekId == na
                                               select (Guid?)bericht.Id).FirstOrDefaultAsync(ct);
        var op = vanaf is null ? null : await db.Berichten.Where(b => b.Id == vanaf).Select(b => (DateTimeOffset?)b.Op).FirstAsync(ct);
        var rijen = await (from bericht in db.BerichtenVan(account).AsNoTracking()
                           join brief in db.Brieven on bericht.BriefId equals brief.Id
                           join verzoek in db.Verzoeken on bericht.VerzoekId equals verzoek.Id
                           where (op == null || bericht.Op < op || (bericht.Op == op && bericht.Id.CompareTo(vanaf!.Value) < 0))
                           orderby bericht.Op descending, bericht.Id descending
                           select new Berichtregel(brief.PubliekId, brief.Titel, bericht.Op, bericht.GelezenOp != null, verzoek.Nummer)).Take(PerBladzijde + 1).ToListAsync(ct);
        Regels = [.. rijen.Take(PerBladzijde)];
        Ouder = rijen.Count > PerBladzijde ? Regels[^1].BriefId : null;
        if (na is null)
            await ToonMeldingenAsync(account, ct);
    }

    private async Task ToonMeldingenAsync(AccountId account, CancellationToken ct)
    {
        var sinds = Nu.AddMonths(-6);
        Meldingen = await db.Meldingen.Where(m => m.AccountId == account && m.Op >= sinds).OrderByDescending(m => m.Op).ThenByDescending(m => m.Id).Take(PerBladzijde).ToListAsync(ct);
        foreach (var melding in Meldingen)
            melding.MarkeerGelezen(Nu);
        await db.SaveChangesAsync(ct);
    }
}
