using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>Another holder of gezag objects, on paper, by mail or phone: the link is blocked at once (R-VTG-9, S-20).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class BezwaarVastleggenModel(Bereik bereik) : Koppelingpagina(bereik)
{
    [BindProperty]
    public Invoer Bezwaar { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        var conflict = GezagConflict.LegVast(
            Link, Bezwaar.Van ?? "", Bezwaar.Adres, Bezwaar.Weg!.Value, Bezwaar.OntvangenOp!.Value, Bezwaar.Toelichting, User.Medewerker(), Nu);
        Db.Add(conflict);
        await Db.SaveChangesAsync(ct);
        return RedirectToPage("Bezwaar", new { id = Id, bezwaar = conflict.PubliekId });
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul in wie bezwaar maakt.")]
        [StringLength(200)]
        public string? Van { get; set; }

        [StringLength(400)]
        public string? Adres { get; set; }

        [Required(ErrorMessage = "Kies hoe het bezwaar binnenkwam.")]
        public Bezwaarweg? Weg { get; set; }

        [Required(ErrorMessage = "Vul de dag in waarop het bezwaar kwam.")]
        public DateOnly? OntvangenOp { get; set; }

        [StringLength(4000)]
        public string? Toelichting { get; set; }
    }
}
