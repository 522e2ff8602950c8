using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Behandelaar)}")]
public sealed class ToewijzenModel(Bereik bereik) : Zaakpagina(bereik)
{
    [BindProperty]
    public Invoer Keuze { get; set; } = new();

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Collegas = [.. (await Medewerkers.LijstAsync(Db, ct)).Select(m => new SelectListItem(m.Naam, m.Id.ToString()))];
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        if (!Collegas.Any(c => c.Value == Keuze.Behandelaar!.Value.ToString()))
            throw new RuleViolation("R-AM-07", "Kies een collega uit de lijst.", "Behandelaar");

        Verzoek.WijsToe(new MedewerkerId(Keuze.Behandelaar!.Value), Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies van wie het verzoek wordt.")]
        public Guid? Behandelaar { get; set; }
    }
}
