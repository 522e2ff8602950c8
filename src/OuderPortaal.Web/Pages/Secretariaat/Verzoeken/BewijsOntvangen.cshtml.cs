using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Records that proof came, on which day, and whether it is good (R-TRM-9). At the desk, identity is recorded in the same step.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class BewijsOntvangenModel(Bereik bereik) : Zaakpagina(bereik)
{
    [BindProperty(SupportsGet = true)]
    public Guid Bewijs { get; set; }

    [BindProperty]
    public Invoer Levering { get; set; } = new();

    public Bewijsverzoek Gevraagd { get; private set; } = null!;

    /// <summary>Which manner of identification this proof is, when it is one that staff see themselves.</summary>
    public Identificatiewijze? Wijze => (Gevraagd.Onderwerp, Gevraagd.Wijze) switch
    {
        (BewijsOnderwerp.Identiteit, Bewijswijze.Balie) => Identificatiewijze.Balie,
        (BewijsOnderwerp.Identiteit, Bewijswijze.Terugbellen) => Identificatiewijze.Terugbellen,
        (BewijsOnderwerp.Identiteit, Bewijswijze.AfgeschermdeKopie) => Identificatiewijze.AfgeschermdeKopie,
        _ => null,
    };

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || Verzoek.Bewijsverzoeken.FirstOrDefault(b => b.Id == Bewijs) is not { } bewijs)
            return false;
        Gevraagd = bewijs;
        return true;
    }

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        if (Gevraagd.IsKopieInPortaal(Verzoek))
            throw new RuleViolation("R-ID-4", "Een kopie komt alleen via het portaal. Kwam zij per post? Vernietig haar en vraag opnieuw, op een andere manier.");
        var oordeel = Levering.Oordeel!.Value;
        if (oordeel == BewijsOordeel.Goed && Levering.LegVast && Wijze == Identificatiewijze.Terugbellen
            && Ladderlezer.Terugbelbeletsel(await Ladderlezer.LeesAsync(Db, Verzoek, Nu, ct), Verzoek) is { } beletsel)
            throw new RuleViolation("R-ID-2", beletsel, "LegVast");
        Verzoek.OntvangBewijs(Bewijs, Levering.GeleverdOp!.Value, oordeel, Nu, Levering.Reden ?? "");
        if (oordeel == BewijsOordeel.Goed && Levering.LegVast && Wijze is { } wijze)
            Db.Add(Identiteitsverificatie.LegVast(Verzoek.AccountId, Verzoek.Id, Verzoek.VerzoekerNaam, wijze, wijze == Identificatiewijze.Balie ? Documentsoort() : "", Levering.GeleverdOp.Value, User.Medewerker(), Nu));
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    private string? Documentsoort() => Documentsoorten.Alle.FirstOrDefault(s => s == Levering.Documentsoort);

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul de dag in waarop het bewijs kwam.")]
        public DateOnly? GeleverdOp { get; set; }

        [Required(ErrorMessage = "Kies of het bewijs goed is.")]
        public BewijsOordeel? Oordeel { get; set; }

        [MaxLength(500)]
        public string? Reden { get; set; }

        /// <summary>Records the identity at once.</summary>
        public bool LegVast { get; set; }

        public string? Documentsoort { get; set; }
    }
}
