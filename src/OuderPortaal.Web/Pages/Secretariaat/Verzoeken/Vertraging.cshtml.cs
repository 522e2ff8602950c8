using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Says that the answer will be late, and when it comes (D13).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class VertragingModel(Bereik bereik) : Zaakpagina(bereik)
{
    [BindProperty]
    public Invoer Datum { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        Verzoek.MeldVertraging(Datum.VerwachtOp!.Value, Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies de dag waarop het antwoord er wel is.")]
        public DateOnly? VerwachtOp { get; set; }
    }
}
