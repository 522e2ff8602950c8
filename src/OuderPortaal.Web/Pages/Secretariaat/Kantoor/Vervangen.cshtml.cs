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

/// <summary>Who looks after whose tasks and cases. Everybody for oneself, the secretariaat for all; only somebody with the same role, so that nobody gets a page that is not theirs.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Behandelaar)}")]
public sealed class VervangenModel(Bereik bereik) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public Invoer Vervanging { get; set; } = new();

    /// <summary>Those that this reader may stop.</summary>
    public IReadOnlyList<Vervanging> Lopend { get; private set; } = [];

    /// <summary>Who may be said to be away by this reader.</summary>
    public IReadOnlyList<SelectListItem> Afwezigen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Vervangers { get; private set; } = [];

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Vervanging.Afwezige = User.Medewerker().Waarde;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        var (afwezige, vervanger) = (Kies(Afwezigen, Vervanging.Afwezige, "Afwezige"), Kies(Vervangers, Vervanging.Vervanger, "Vervanger"));
        await bereik.Db.InTransactieAsync(
            async t =>
            {
                if (await RolAsync(afwezige, t) != await RolAsync(vervanger, t))
                    throw new RuleViolation("R-AM-07", "Kies een vervanger met dezelfde rol. Anders ziet die de taken niet.", "Vervanger");
                var alle = await bereik.Db.Vervangingen.Where(v => v.BeeindigdOp == null && v.TotEnMet >= bereik.Vandaag).ToListAsync(t);
                bereik.Db.Add(Domain.Kantoor.Vervanging.LegVast(afwezige, vervanger, Vervanging.Van!.Value, Vervanging.TotEnMet!.Value, alle, User.Medewerker(), bereik.Nu));
                await bereik.Db.SaveChangesAsync(t);
            },
            ct);
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostStopAsync(string? stop, CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Lopend.FirstOrDefault(v => v.PubliekId == stop) is not { } vervanging)
            return await bereik.NietGevondenAsync(this, ct);
        vervanging.Beeindig(bereik.Nu);
        await bereik.Db.SaveChangesAsync(ct);
        return RedirectToPage("Index");
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var (ik, alles) = (User.Medewerker(), User.Is(Rol.Secretariaat));
        Vervangers = [.. (await Medewerkers.LijstAsync(bereik.Db, ct)).Select(m => new SelectListItem(m.Naam, m.Id.ToString()))];
        Afwezigen = [.. Vervangers.Where(m => alles || m.Value == ik.Waarde.ToString())];
        Lopend = await bereik.Db.Vervangingen.Where(v => v.BeeindigdOp == null && v.TotEnMet >= bereik.Vandaag && (alles || v.Afwezige == ik)).OrderBy(v => v.Van).ThenBy(v => v.Id).ToListAsync(ct);
        Naam = await Medewerkers.NamenAsync(bereik.Db, Lopend.SelectMany(v => new MedewerkerId?[] { v.Afwezige, v.Vervanger }), ct);
        return true;
    }

    private static MedewerkerId Kies(IReadOnlyList<SelectListItem> uit, Guid? wie, string veld) =>
        wie is { } id && uit.Any(m => m.Value == id.ToString()) ? new MedewerkerId(id) : throw new RuleViolation("R-AM-07", "Kies een collega uit de lijst.", veld);

    private Task<string?> RolAsync(MedewerkerId wie, CancellationToken ct)
    {
        var id = wie.Waarde;
        return bereik.Db.UserRoles.Where(r => r.UserId == id).Join(bereik.Db.Roles, r => r.RoleId, n => n.Id, (_, n) => n.Name).OrderBy(n => n).FirstOrDefaultAsync(ct);
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies wie er weg is.")]
        public Guid? Afwezige { get; set; }

        [Required(ErrorMessage = "Kies wie vervangt.")]
        public Guid? Vervanger { get; set; }

        [Required(ErrorMessage = "Vul de eerste dag in.")]
        public DateOnly? Van { get; set; }

        [Required(ErrorMessage = "Vul de laatste dag in.")]
        public DateOnly? TotEnMet { get; set; }
    }
}
