using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Pages.Registers.Toegangslijsten;

/// <summary>The directeur reads what changes and adopts the concept (R-8.2-1): from that instant it is the list that everybody reads.</summary>
[Authorize(Roles = nameof(Rol.Directeur))]
public sealed class VaststellenModel(PortaalDbContext db, Toegangslijstlezer lezer, TimeProvider klok) : PageModel, IHerlaadbaar
{
    /// <summary>Of the concept that was on the screen.</summary>
    [BindProperty]
    public int Versie { get; set; }

    [TempData]
    public string? Melding { get; set; }

    public ToegangslijstVersie Concept { get; private set; } = null!;

    /// <summary>One sentence for each row that comes, goes or changes.</summary>
    public IReadOnlyList<string> Verschillen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Concept.StelVast(Versie, User.Medewerker(), klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        Melding = $"Versie {Concept.Nummer} is vastgesteld en openbaar.";
        return RedirectToPage("Bekijken");
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await db.ToegangslijstVersies.SingleOrDefaultAsync(t => t.VastgesteldOp == null, ct) is not { } concept)
            return false;
        Concept = concept;
        var was = (await lezer.HuidigeAsync(ct)).Rijen.ToDictionary(r => r.Functie, StringComparer.OrdinalIgnoreCase);
        Verschillen =
        [
            .. concept.Rijen.Where(r => !was.ContainsKey(r.Functie)).Select(r => $"Erbij: {r.Functie}, {Toegangswoorden.Van(r.Bereik)}."),
            .. concept.Rijen.Where(r => was.TryGetValue(r.Functie, out var oud) && oud != r).Select(r => $"Anders: {r.Functie}. Was: {Woorden(was[r.Functie])} Wordt: {Woorden(r)}"),
            .. was.Values.Where(o => !concept.Rijen.Any(r => string.Equals(r.Functie, o.Functie, StringComparison.OrdinalIgnoreCase))).Select(o => $"Weg: {o.Functie}."),
        ];
        return true;
    }

    private static string Woorden(Toegangsrij rij) => $"{(rij.Rol is { } rol ? $"rol {Toegangswoorden.Van(rol)}" : "geen account")}, {Toegangswoorden.Van(rij.Bereik)}, {rij.Reikwijdte}, {rij.Motivering}.";
}
