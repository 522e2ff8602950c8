using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Records that proof came, on which day, and whether it is good (R-TRM-9). What is seen at the desk goes by the page of the desk (R-ID-5).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class BewijsOntvangenModel(Bereik bereik) : Zaakpagina(bereik)
{
    [BindProperty(SupportsGet = true)]
    public Guid Bewijs { get; set; }

    [BindProperty]
    public Invoer Levering { get; set; } = new();

    public Bewijsverzoek Gevraagd { get; private set; } = null!;

    /// <summary>Asked at the desk: what is good is recorded on the page of the desk, with all that must be looked at.</summary>
    public bool IsBalie => Gevraagd is { Onderwerp: BewijsOnderwerp.Identiteit, Wijze: Bewijswijze.Balie };

    /// <summary>A letter with a code: nobody says by hand that it is good (R-AM-19).</summary>
    public bool IsCode => Gevraagd.Wijze == Bewijswijze.Briefcode;

    /// <summary>A call back gives N2: enough for an answer on paper, not online (D-11).</summary>
    public bool TerugbellenIsGenoeg => Ladderfeiten.NodigVoor(Verzoek.AntwoordKanaal) <= Niveau.N2;

    /// <summary>Which manner of identification this proof is, when it is one that is recorded here.</summary>
    public Identificatiewijze? Wijze => (Gevraagd.Onderwerp, Gevraagd.Wijze) switch
    {
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
        if (IsBalie && oordeel == BewijsOordeel.Goed)
            throw new RuleViolation("R-ID-5", "Liet de verzoeker het goede bewijs zien? Leg dat vast bij 'Aan de balie'. Daar kijkt u naar alle vier de punten.", nameof(Invoer.Oordeel));
        if (oordeel == BewijsOordeel.Goed && Levering.LegVast && Wijze == Identificatiewijze.Terugbellen
            && Ladderlezer.Terugbelbeletsel(await Ladderlezer.LeesAsync(Db, Verzoek, Nu, ct), Verzoek) is { } beletsel)
            throw new RuleViolation("R-ID-2", beletsel, "LegVast");
        Verzoek.OntvangBewijs(Bewijs, Levering.GeleverdOp!.Value, oordeel, Nu, Levering.Reden ?? "");
        if (oordeel == BewijsOordeel.Goed && Levering.LegVast && Wijze is { } wijze)
            Db.Add(Identiteitsverificatie.LegVast(Verzoek.AccountId, Verzoek.Id, Verzoek.VerzoekerNaam, wijze, documentsoort: "", Levering.GeleverdOp.Value, User.Medewerker(), Nu));
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

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
    }
}
