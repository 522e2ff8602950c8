using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Kantoor;

/// <summary>Days on which the office is closed (R-AM-25).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class PlannenModel(Bereik bereik) : PageModel
{
    [BindProperty]
    public Invoer Sluiting { get; set; } = new();

    public void OnGet()
    {
        // An empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var id = await bereik.Db.InTransactieAsync(
            async t =>
            {
                var sluiting = Kantoorsluiting.Plan(
                    Sluiting.Van!.Value, Sluiting.TotEnMet!.Value, Sluiting.Reden, await bereik.Db.Kantoorsluitingen.Where(s => s.TotEnMet >= bereik.Vandaag).ToListAsync(t), User.Medewerker(), bereik.Nu);
                bereik.Db.Add(sluiting);
                await bereik.Db.SaveChangesAsync(t);
                return sluiting.PubliekId;
            },
            ct);
        return RedirectToPage("Bekijken", new { id });
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul de eerste dag in.")]
        public DateOnly? Van { get; set; }

        [Required(ErrorMessage = "Vul de laatste dag in.")]
        public DateOnly? TotEnMet { get; set; }

        public string? Reden { get; set; }
    }
}
