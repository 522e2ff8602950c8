using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Jobs;

namespace OuderPortaal.Web.Pages.Secretariaat.Post;

/// <summary>Letters that must go by post, oldest first; each is ticked off with the day on which it was posted. What may not go any more is not printed and not ticked (R-SEC-8).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class IndexModel(Bereik bereik, Postverzorging verzorging, Postverzending verzending, Postlijsten post) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public Invoer Verzonden { get; set; } = new();

    /// <summary>Random id of the last letter of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    /// <summary>Random id of the last letter that stands still of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? VastNa { get; set; }

    public IReadOnlyList<Postregel> Brieven { get; private set; } = [];

    /// <summary>Letters of the portal that stand still: no mail, no post, not read. The oldest first.</summary>
    public IReadOnlyList<(Brief Brief, string Nummer, string Verzoek)> Vast { get; private set; } = [];

    public string? Volgende { get; private set; }

    public string? VastVolgende { get; private set; }

    public DateOnly Vandaag => bereik.Vandaag;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Verzonden.Op = Vandaag;
        await LoadAsync(ct);
        await bereik.LegVastAsync("PostBekeken", "", ct);
        return Page();
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        // Who turned the page of one list sees the rest of that list.
        if (VastNa is null)
            (Brieven, Volgende) = await post.BrievenAsync(Na, ct);
        if (Na is null)
            (Vast, VastVolgende) = await post.VastAsync(VastNa, ct);
        return true;
    }

    /// <summary>Who must hear it was looked at: the letter goes by post after all.</summary>
    public async Task<IActionResult> OnPostAlsnogAsync(string? brief, CancellationToken ct)
    {
        await bereik.Db.InTransactieAsync(
            async t =>
            {
                await verzorging.ZetAlsnogOpDePostAsync(brief ?? "", t);
                await bereik.Db.SaveChangesAsync(t);
            },
            ct);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var brief = await bereik.Db.Brieven.FirstOrDefaultAsync(b => b.PubliekId == Verzonden.Brief && b.PerPost, ct);
        if (brief is null)
            return await bereik.NietGevondenAsync(this, ct);
        await verzending.LegVastAsync(brief, Verzonden.Op, User, ct);
        await bereik.Db.SaveChangesAsync(ct);
        return RedirectToPage();
    }

    public sealed class Invoer
    {
        [Required]
        public string Brief { get; set; } = "";

        public DateOnly? Op { get; set; }
    }
}
