using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Briefcodes;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verjaardagen;

/// <summary>A pupil with an account is at the desk: find the pupil in the register, see who it is, and record both at once (R-VTG-2, R-ID-8).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class MeldingModel(Bereik bereik, Baliecode baliecode, Spelregelboek boek) : PageModel, IHerlaadbaar
{
    [FromRoute]
    public string Id { get; set; } = "";

    [BindProperty]
    public Invoer Gezien { get; set; } = new();

    public Leerlingmelding Melding { get; private set; } = null!;

    /// <summary>Pupils with that date of birth; who bears that name first.</summary>
    public IReadOnlyList<Leerling> Kandidaten { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : await bereik.NietGevondenAsync(this, ct);

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        if (!ModelState.IsValid)
            return Page();
        if (!baliecode.Klopt(Melding, Gezien.Code))
            throw new RuleViolation("R-VTG-2", "Deze code hoort niet bij deze melding. Laat de leerling inloggen en de code tonen. Klopt het niet? Leg dan niets vast.", "Code");
        var leerling = Kandidaten.FirstOrDefault(l => l.PubliekId == Gezien.Leerling) ?? throw new RuleViolation("R-VTG-2", "Kies welke leerling dit is.", "Leerling");
        if (!Documentsoorten.Alle.Contains(Gezien.Documentsoort))
            throw new RuleViolation("R-ID-5", "Kies een soort uit de lijst.", "Documentsoort");

        await Eigenlink.EisEnigeAsync(bereik.Db, leerling, Melding.AccountId, ct);
        var (nu, wie) = (bereik.Nu, User.Medewerker());
        bereik.Db.Add(Identiteitsverificatie.LegVast(Melding.AccountId, null, leerling.Naam, Identificatiewijze.Balie, Gezien.Documentsoort, Gezien.Op!.Value, wie, nu));
        bereik.Db.Add(Vertegenwoordiging.LegVast(leerling, Melding.AccountId, leerling.Naam, VertegenwoordigingSoort.Zelf, Gezagsbewijs.EigenIdentiteit, Gezien.Op.Value, null, wie, nu, await boek.SchrikkelAsync(ct)));
        Melding.Bevestig(leerling, nu);
        await bereik.Db.SaveChangesAsync(ct);
        return RedirectToPage("Index");
    }

    /// <summary>Not somebody of ours, or did not come.</summary>
    public async Task<IActionResult> OnPostTerzijdeAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        Melding.LegTerzijde(bereik.Nu);
        await bereik.Db.SaveChangesAsync(ct);
        return RedirectToPage("Index");
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await bereik.Db.Leerlingmeldingen.FirstOrDefaultAsync(m => m.PubliekId == Id && m.GeslotenOp == null, ct) is not { } melding)
            return false;
        Melding = melding;
        var naam = Leerling.AlsZoeknaam(melding.Naam);
        Kandidaten = [.. (await bereik.Db.Leerlingen.AsSplitQuery().Where(l => l.Geboortedatum == melding.Geboortedatum).Take(50).ToListAsync(ct)).OrderByDescending(l => l.Zoeknaam == naam).ThenBy(l => l.Sorteernaam)];
        return true;
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul de code in die de leerling laat zien.")]
        public string? Code { get; set; }

        [Required(ErrorMessage = "Kies welke leerling dit is.")]
        public string? Leerling { get; set; }

        [Required(ErrorMessage = "Kies wat de leerling liet zien.")]
        public string? Documentsoort { get; set; }

        [Required(ErrorMessage = "Vul de dag in waarop u het zag.")]
        public DateOnly? Op { get; set; }
    }
}
