using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>At the desk: what to look at, which kind of document, on which day. No copy, and no field in which a number could be typed (R-ID-2, R-ID-5).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class BalieModel(Bereik bereik) : Identiteitspagina(bereik)
{
    public static readonly string[] Punten = ["foto", "naam", "geboortedatum", "geldig"];

    [BindProperty]
    public Invoer Gezien { get; set; } = new();

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Gezien.GezienOp = Vandaag;
        return await base.OnGetAsync(ct);
    }

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        if (Gezien.Klopt is not { } klopt || !Punten.All(klopt.Contains))
            throw new RuleViolation("R-ID-5", "Klopt een van deze punten niet? Leg dan niets vast en vraag een ander bewijs.", "Klopt");
        if (!Documentsoorten.Alle.Contains(Gezien.Documentsoort))
            throw new RuleViolation("R-ID-5", "Kies een soort uit de lijst. Alleen het soort, nooit het nummer.", "Documentsoort");

        LegVast(Identificatiewijze.Balie, Gezien.Documentsoort!, Gezien.GezienOp!.Value);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    public sealed class Invoer
    {
        /// <summary>What was looked at and is right; null when nothing was ticked. Never empty from the start: the binder fills no collection that is fixed.</summary>
        public IReadOnlyList<string>? Klopt { get; set; }

        [Required(ErrorMessage = "Kies welk soort bewijs u zag. Alleen het soort, nooit het nummer.")]
        public string? Documentsoort { get; set; }

        [Required(ErrorMessage = "Vul de dag in waarop u het zag.")]
        public DateOnly? GezienOp { get; set; }
    }
}
