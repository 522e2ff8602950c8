using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Briefcodes;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>She types in the code of the letter. The same answer for a wrong code, somebody else's, an old one and none (T5, R-ID-9).</summary>
[EnableRateLimiting(Accountlimiet.Naam)]
public sealed class CodeModel(PortaalDbContext db, Codecontrole controle, Codepost post, Aanspreker aanspreker, TimeProvider klok) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public Invoer Brief { get; set; } = new();

    /// <summary>Public id of the own request for which the code was right.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Gelukt { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Gevraagd { get; set; }

    public Stem T { get; private set; }

    public string? GeluktVoor { get; private set; }

    /// <summary>A letter was asked for one of her requests, and no proof came yet.</summary>
    public bool MagNieuweBrief => _wachtOpCode.Count > 0;

    private List<Verzoek> _wachtOpCode = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (string.IsNullOrWhiteSpace(Brief.Code))
            return Weiger(Codeteksten.Leeg);

        var (uitkomst, verzoek) = await controle.ProbeerAsync(User.AccountId(), Brief.Code, ct);
        if (uitkomst == Codeuitkomst.Goed)
            return verzoek is null ? LocalRedirect("/mijn/zestien") : RedirectToPage(new { gelukt = await db.Verzoeken.Where(v => v.Id == verzoek).Select(v => v.PubliekId).SingleAsync(ct) });
        return Weiger(uitkomst switch
        {
            Codeuitkomst.Typefout => Codeteksten.Typefout,
            Codeuitkomst.Op => Codeteksten.Op,
            _ => Codeteksten.WerktNiet,
        });
    }

    /// <summary>Asks staff for another letter, once until they have made it.</summary>
    public async Task<IActionResult> OnPostNieuwAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var nu = klok.GetUtcNow();
        foreach (var verzoek in _wachtOpCode)
        {
            if (!await db.Taken.AnyAsync(t => t.VerzoekId == verzoek.Id && t.Soort == TaakSoort.CodeVersturen && t.GedaanOp == null, ct))
                db.Add(Taak.Maak(
                    TaakSoort.CodeVersturen, Rol.Secretariaat, verzoek.Id, "De verzoeker vraagt een nieuwe brief met code. Maak hem bij Post, Brieven met code.",
                    verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(nu), 2), nu));
        }

        await db.SaveChangesAsync(ct);
        return RedirectToPage(new { gevraagd = "ja" });
    }

    /// <summary>Somebody whose answer waits online asks for the letter herself: no question, so no term moves (S-13). Once, until that code is used or lapses.</summary>
    public async Task<IActionResult> OnPostAanvragenAsync(string verzoek, CancellationToken ct)
    {
        await LoadAsync(ct);
        var account = User.AccountId();
        if (await db.Verzoeken.SingleOrDefaultAsync(v => v.AccountId == account && v.PubliekId == verzoek, ct) is not { } eigen)
            return NotFound();
        var nu = klok.GetUtcNow();
        var vandaag = Amsterdam.Datum(nu);
        // The same answer whether or not we know the child (R-AM-03).
        if (Briefcode.KanZelfVragen(eigen)
            && !await db.Briefcodes.AnyAsync(c => c.AccountId == account && c.LeerlingId == eigen.LeerlingId && c.GebruiktOp == null && c.BeeindigdOp == null && c.GeldigTotEnMet >= vandaag, ct))
            await post.MaakAsync(db, eigen, bewijs: null, nu, ct);
        await db.SaveChangesAsync(ct);
        return RedirectToPage(new { gevraagd = "ja" });
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        T = await aanspreker.StemAsync(account, ct);
        _wachtOpCode = await db.Verzoeken.AsNoTracking()
            .Where(v => v.AccountId == account && v.GeslotenOp == null && v.LeerlingId != null && v.Bewijsverzoeken.Any(b => b.VersturenUiterlijk != null && b.GeleverdOp == null)).Take(10).ToListAsync(ct);
        GeluktVoor = Gelukt is null ? null : await db.Verzoeken
            .Where(v => v.AccountId == account && v.PubliekId == Gelukt && db.Briefcodes.Any(c => c.VerzoekId == v.Id && c.GebruiktOp != null)).Select(v => v.PubliekId).FirstOrDefaultAsync(ct);
        return true;
    }

    private PageResult Weiger(Tekst waarom)
    {
        ModelState.AddModelError("Brief.Code", T[waarom]);
        return Page();
    }

    public sealed class Invoer
    {
        public string? Code { get; set; }
    }
}
