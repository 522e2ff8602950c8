using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Briefcodes;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Zestien;

/// <summary>For a pupil of 16 or older: which requests of others are open and what each choice does; or first, who are you (R-VTG-18).</summary>
public sealed class IndexModel(PortaalDbContext db, Leerlingzaken zaken, Baliecode baliecode, Spelregelboek boek, TimeProvider klok) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public Invoer Wie { get; set; } = new();

    public Stem T { get; } = new(Aanspreekvorm.Je);

    /// <summary>Null when we do not know yet that this is the pupil.</summary>
    public Leerling? Leerling { get; private set; }

    public IReadOnlyList<Verzoek> Verzoeken { get; private set; } = [];

    /// <summary>What to show at the desk; null when nothing was said, or more than 14 days ago.</summary>
    public string? Code { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    /// <summary>Who are you.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Leerling is null && Code is null)
        {
            var account = User.AccountId();
            foreach (var oud in await db.Leerlingmeldingen.Where(m => m.AccountId == account && m.GeslotenOp == null && !db.Leerlingcodes.Any(c => c.MeldingId == m.Id && c.GebruiktOp == null && c.BeeindigdOp == null)).ToListAsync(ct))
                oud.LegTerzijde(klok.GetUtcNow());
            db.Add(Leerlingmelding.Meld(account, Wie.Naam, Wie.Geboren, klok.GetUtcNow(), await boek.SchrikkelAsync(ct)));
            await db.SaveChangesAsync(ct);
        }

        return RedirectToPage();
    }

    /// <summary>Takes a choice back.</summary>
    public async Task<IActionResult> OnPostBedenkAsync(string? verzoek, CancellationToken ct)
    {
        ModelState.Clear();
        await LoadAsync(ct);
        if (Leerling is null || Verzoeken.FirstOrDefault(v => v.PubliekId == verzoek) is not { } gekozen)
            return NotFound();
        gekozen.TrekKeuzeIn(Leerling, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return RedirectToPage();
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        if (await zaken.ZelfAsync(account, ct) is { } zelf)
        {
            Leerling = zelf.Leerling;
            Verzoeken = await zaken.OpenAsync(zelf.Leerling, ct);
        }

        if (Leerling is null && await db.Leerlingmeldingen.AsNoTracking().Where(m => m.AccountId == account && m.GeslotenOp == null).OrderByDescending(m => m.Id).FirstOrDefaultAsync(ct) is { } melding && melding.Geldt(klok.GetUtcNow()))
            Code = baliecode.Toon(melding);
        return true;
    }

    public sealed class Invoer
    {
        public string? Naam { get; set; }

        public DateOnly? Geboren { get; set; }
    }
}
