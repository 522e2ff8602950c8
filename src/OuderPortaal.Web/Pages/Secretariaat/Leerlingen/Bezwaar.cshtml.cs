using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>One objection: what came in, and the decision of the directeur, with a reason and after advice of the FG (R-VTG-9). For Secretariaat and Directeur only.</summary>
public sealed class BezwaarModel(Bereik bereik) : Bezwaarpagina(bereik)
{
    [BindProperty]
    public Invoer Besluit { get; set; } = new();

    public IReadOnlyList<Keuze> Uitkomsten { get; } =
    [
        new(nameof(ConflictUitkomst.Handhaven), "De koppeling blijft", "De toegang gaat weer open."),
        new(nameof(ConflictUitkomst.Beeindigen), "De koppeling stopt", "Deze persoon krijgt niets meer over deze leerling."),
    ];

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!User.Is(Rol.Directeur) || !await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        Conflict.Beslis(Besluit.Uitkomst!.Value, Besluit.FgAdviesOp, Besluit.Motivering, Link, User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return RedirectToPage(new { id = Id, bezwaar = Conflict.PubliekId });
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies of de koppeling blijft of stopt.")]
        public ConflictUitkomst? Uitkomst { get; set; }

        [Required(ErrorMessage = "Vul in wanneer de FG advies gaf. Eerst komt dat advies, dan uw beslissing.")]
        public DateOnly? FgAdviesOp { get; set; }

        [Required(ErrorMessage = "Schrijf in een paar zinnen waarom u dit beslist.")]
        [StringLength(4000)]
        public string? Motivering { get; set; }
    }
}
