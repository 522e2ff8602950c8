using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Corrects the date of receipt to an earlier one (R-TRM-15).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class OntvangstModel(Bereik bereik) : Zaakpagina(bereik)
{
    [BindProperty]
    public Invoer Ontvangst { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        Verzoek.VervroegOntvangst(Ontvangst.Datum!.Value, Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul de echte dag van ontvangst in.")]
        public DateOnly? Datum { get; set; }
    }
}
