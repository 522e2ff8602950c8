using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Pages.Secretariaat.Post;

namespace OuderPortaal.Web.Pages.Secretariaat.Verjaardagen;

/// <summary>Birthdays that matter: letters to post, pupils who say who they are, and who becomes 16 within 60 days (R-VTG-17, R-AM-10).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class IndexModel(Bereik bereik, Spelregelboek boek, Postlijsten post) : PageModel, IHerlaadbaar
{
    private const int Hoogstens = 100;
    private const int Dagen = 60;

    [BindProperty]
    public Invoer Verzonden { get; set; } = new();

    public IReadOnlyList<Leeftijdsbrief> TePosten { get; private set; } = [];

    public IReadOnlyList<Leerlingmelding> Meldingen { get; private set; } = [];

    public IReadOnlyList<Leerling> BijnaZestien { get; private set; } = [];

    public DateOnly Vandaag => bereik.Vandaag;

    private SchrikkelVerjaardag _schrikkel;

    /// <summary>Local date of the 16th birthday.</summary>
    public DateOnly Zestien(Leerling leerling)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        return Leeftijdsgrens.Van(leerling.Geboortedatum, 16, _schrikkel).Datum;
    }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await bereik.Db.Leeftijdsbrieven.FirstOrDefaultAsync(b => b.PubliekId == Verzonden.Brief && b.AccountId == null, ct) is not { } brief)
            return await bereik.NietGevondenAsync(this, ct);
        brief.LegVerzendingVast(Verzonden.Op ?? throw new RuleViolation("R-AM-21", "Vul de dag in waarop de brief op de post ging.", "Op"), bereik.Nu);
        await bereik.Db.SaveChangesAsync(ct);
        return RedirectToPage();
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        TePosten = await post.Verjaardagen.Take(Hoogstens).ToListAsync(ct);
        Meldingen = await bereik.Db.Leerlingmeldingen.AsNoTracking().Where(m => m.GeslotenOp == null).OrderBy(m => m.Op).Take(Hoogstens).ToListAsync(ct);
        var (na, tot) = (Vandaag.AddYears(-16), Vandaag.AddDays(Dagen).AddYears(-16));
        var geboren = await bereik.Db.Leerlingen.AsNoTracking().IgnoreAutoIncludes().Where(l => l.Geboortedatum > na && l.Geboortedatum <= tot).OrderBy(l => l.Geboortedatum).Take(Hoogstens).ToListAsync(ct);
        _schrikkel = await boek.SchrikkelAsync(ct);
        BijnaZestien = [.. geboren.Where(l => Zestien(l) > Vandaag)];
        return true;
    }

    public sealed class Invoer
    {
        public string? Brief { get; set; }

        public DateOnly? Op { get; set; }
    }
}
