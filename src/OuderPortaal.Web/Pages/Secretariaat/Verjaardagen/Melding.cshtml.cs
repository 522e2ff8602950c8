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
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Verjaardagen;

/// <summary>A pupil with an account is at the desk: find the pupil in the register, see who it is, and record both at once (R-VTG-2, R-ID-8).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class MeldingModel(Bereik bereik, Baliecode baliecode, Leerlingcodepost codepost, Spelregelboek boek) : PageModel, IHerlaadbaar, IDossierpagina
{
    [FromRoute]
    public string Id { get; set; } = "";

    [BindProperty]
    public Leerlinginvoer Gezien { get; set; } = new();

    public Leerlingmelding Melding { get; private set; } = null!;

    /// <summary>Pupils with that date of birth; who bears that name first.</summary>
    public IReadOnlyList<Leerling> Kandidaten { get; private set; } = [];

    /// <summary>The letter with a code; null when none was made.</summary>
    public Leerlingcodebrief? Brief { get; private set; }

    Dossierblik? IDossierpagina.Blik => Melding is null ? null : new(Dossierblik.Leerling, null, Melding.LeerlingId);

    public DateOnly Vandaag => bereik.Vandaag;

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

    /// <summary>Makes a letter with a code to the address in the register, for a pupil who does not come by.</summary>
    [VerseFactor]
    public Task<IActionResult> OnPostBriefAsync(string? leerling, CancellationToken ct) => DoeAsync(
        () => codepost.MaakAsync(Melding, Kandidaten.FirstOrDefault(l => l.PubliekId == leerling) ?? throw new RuleViolation("R-VTG-2", "Kies welke leerling dit is.", "Leerling"), ct), ct);

    /// <summary>That letter was posted: nobody can see the code any more.</summary>
    public Task<IActionResult> OnPostVerstuurdAsync(DateOnly? verstuurdOp, CancellationToken ct) => DoeAsync(
        () => codepost.LegVerzendingVastAsync(
            Brief ?? throw new RuleViolation("R-AM-19", "Er ligt geen brief met code. Ververs de pagina."),
            verstuurdOp ?? throw new RuleViolation("R-AM-19", "Vul de dag in waarop de brief op de post ging.", "VerstuurdOp"), User.Medewerker(), ct), ct);

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

    private async Task<IActionResult> DoeAsync(Func<Task> verb, CancellationToken ct)
    {
        ModelState.Clear();
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        await verb();
        await bereik.Db.SaveChangesAsync(ct);
        return RedirectToPage();
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await bereik.Db.Leerlingmeldingen.FirstOrDefaultAsync(m => m.PubliekId == Id && m.GeslotenOp == null, ct) is not { } melding)
            return false;
        Melding = melding;
        Brief = await codepost.LeesAsync(melding, ct);
        var naam = Leerling.AlsZoeknaam(melding.Naam);
        Kandidaten = [.. (await bereik.Db.Leerlingen.AsSplitQuery().Where(l => l.Geboortedatum == melding.Geboortedatum).Take(50).ToListAsync(ct)).OrderByDescending(l => l.Zoeknaam == naam).ThenBy(l => l.Sorteernaam)];
        return true;
    }
}
