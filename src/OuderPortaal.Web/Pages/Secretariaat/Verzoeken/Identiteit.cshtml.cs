using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Records how we know who the verzoeker is: the kind of proof and the day, never a number (R-ID-5).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
[VerseFactor]
public sealed class IdentiteitModel(Bereik bereik) : Zaakpagina(bereik)
{
    public static readonly string[] Documentsoorten = ["paspoort", "identiteitskaart", "rijbewijs", "verblijfsdocument"];

    [BindProperty]
    public Invoer Gezien { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        if (!Verzoek.IsOpen)
            throw new RuleViolation("C2", "Dit verzoek is al gesloten.");
        if (Gezien.Wijze == Identificatiewijze.Briefcode)
            throw new RuleViolation("R-ID-2", "De code van een brief vult de verzoeker zelf in. Kies een andere manier.", "Wijze");
        if (Gezien.Wijze == Identificatiewijze.Terugbellen && Ladderlezer.Terugbelbeletsel(await Ladderlezer.LeesAsync(Db, Verzoek, Nu, ct), Verzoek) is { } beletsel)
            throw new RuleViolation("R-ID-2", beletsel, "Wijze");
        var soort = Gezien.Wijze == Identificatiewijze.Balie ? Gezien.Documentsoort : "";
        if (soort is { Length: > 0 } && !Documentsoorten.Contains(soort))
            throw new RuleViolation("R-ID-5", "Kies een soort uit de lijst.", "Documentsoort");

        Db.Add(Identiteitsverificatie.LegVast(Verzoek.AccountId, Verzoek.Id, Verzoek.VerzoekerNaam, Gezien.Wijze!.Value, soort, Gezien.GezienOp!.Value, User.Medewerker(), Nu));
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies hoe u weet wie het is.")]
        public Identificatiewijze? Wijze { get; set; }

        public string? Documentsoort { get; set; }

        [Required(ErrorMessage = "Vul de dag in waarop u het zag of belde.")]
        public DateOnly? GezienOp { get; set; }
    }
}
