using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Kantoor;

/// <summary>The directeur records who signs in the place of the directeur, from when to when and on which mandaat (R-AM-13).</summary>
[Authorize(Roles = nameof(Rol.Directeur))]
public sealed class WaarnemerModel(Bereik bereik) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public Invoer Waarneming { get; set; } = new();

    /// <summary>Those that are not over.</summary>
    public IReadOnlyList<Waarneming> Lopend { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        var wie = Collegas.Any(c => c.Value == Waarneming.Wie.ToString()) ? new MedewerkerId(Waarneming.Wie!.Value) : throw new RuleViolation("R-AM-13", "Kies een collega uit de lijst.", "Wie");
        await bereik.Db.InTransactieAsync(
            async t =>
            {
                bereik.Db.Add(Domain.Kantoor.Waarneming.LegVast(wie, Waarneming.Van!.Value, Waarneming.TotEnMet!.Value, Waarneming.Mandaat, await LopendAsync(t), User.Medewerker(), bereik.Nu));
                await bereik.Db.SaveChangesAsync(t);
            },
            ct);
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostStopAsync(string? stop, CancellationToken ct)
    {
        if (await bereik.Db.Waarnemingen.FirstOrDefaultAsync(w => w.PubliekId == stop, ct) is not { } waarneming)
            return await bereik.NietGevondenAsync(this, ct);
        waarneming.Beeindig(bereik.Nu);
        await bereik.Db.SaveChangesAsync(ct);
        return RedirectToPage("Index");
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        Lopend = await LopendAsync(ct);
        Collegas = [.. (await Medewerkers.WaarnemersAsync(bereik.Db, ct)).Select(m => new SelectListItem(m.Naam, m.Id.ToString()))];
        Naam = await Medewerkers.NamenAsync(bereik.Db, Lopend.Select(w => (MedewerkerId?)w.MedewerkerId), ct);
        return true;
    }

    private Task<List<Waarneming>> LopendAsync(CancellationToken ct) =>
        bereik.Db.Waarnemingen.Where(w => w.BeeindigdOp == null && w.TotEnMet >= bereik.Vandaag).OrderBy(w => w.Van).ThenBy(w => w.Id).ToListAsync(ct);

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies wie waarneemt.")]
        public Guid? Wie { get; set; }

        [Required(ErrorMessage = "Vul de eerste dag in.")]
        public DateOnly? Van { get; set; }

        [Required(ErrorMessage = "Vul de laatste dag in.")]
        public DateOnly? TotEnMet { get; set; }

        public string? Mandaat { get; set; }
    }
}
