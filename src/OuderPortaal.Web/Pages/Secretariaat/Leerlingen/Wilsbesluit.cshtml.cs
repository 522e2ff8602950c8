using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>Only the directeur: gezag that goes on after 16 because the pupil cannot decide this (R-AM-10).</summary>
[Authorize(Roles = nameof(Rol.Directeur))]
public sealed class WilsbesluitModel(Bereik bereik, Spelregelboek boek) : Koppelingpagina(bereik)
{
    [BindProperty]
    public Invoer Besluit { get; set; } = new();

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        var besluit = new Domain.Leerlingen.Wilsbesluit(Besluit.Deskundige ?? "", Besluit.VerklaringOp!.Value, Besluit.FgAdviesOp!.Value, Besluit.Motivering ?? "");
        Db.Add(Link.ZetVoortWegensWilsonbekwaamheid(besluit, Besluit.TotEnMet!.Value, Leerling, User.Medewerker(), Nu, await boek.SchrikkelAsync(ct)));
        await Db.SaveChangesAsync(ct);
        return NaarLeerling();
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul de naam en het beroep in van de deskundige.")]
        [StringLength(200)]
        public string? Deskundige { get; set; }

        [Required(ErrorMessage = "Vul de datum van de verklaring in.")]
        public DateOnly? VerklaringOp { get; set; }

        [Required(ErrorMessage = "Vul in wanneer de FG advies gaf.")]
        public DateOnly? FgAdviesOp { get; set; }

        [Required(ErrorMessage = "Schrijf in een paar zinnen waarom u dit beslist.")]
        [StringLength(4000)]
        public string? Motivering { get; set; }

        [Required(ErrorMessage = "Vul in tot wanneer dit geldt.")]
        public DateOnly? TotEnMet { get; set; }
    }
}
