using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Web.Bewaren;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Bewaartermijnen;

/// <summary>One pupil on the list: look, confirm, tick per source system, and then the certificate. Secretariaat confirms; the second tick may be of the directeur (R-WIS-5).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class VernietigenModel(Bereik bereik, Beletsellezer beletselen, Leerlingvernietiging vernietiging, Vernietigingslijst lijst) : PageModel, IHerlaadbaar, IDossierpagina
{
    /// <summary>Random id of the line.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>Trajecten that stood on the screen.</summary>
    [BindProperty]
    public List<Guid> Gezien { get; set; } = [];

    public Vernietigingsvoorstel Voorstel { get; private set; } = null!;

    /// <summary>What is due; null once it was confirmed.</summary>
    public Lijstregel? Regel { get; private set; }

    /// <summary>What came after the confirmation and holds the source systems (R-12.1-5).</summary>
    public IReadOnlyList<Beletsel> Beletselen { get; private set; } = [];

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    public bool MagBevestigen => User.Is(Rol.Secretariaat);

    Dossierblik? IDossierpagina.Blik => Voorstel is null ? null : new(Dossierblik.Leerling, null, Voorstel.LeerlingId);

    public MedewerkerId Ik => User.Medewerker();

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await bereik.Db.Vernietigingsvoorstellen.AsSplitQuery().FirstOrDefaultAsync(v => v.PubliekId == Id, ct) is not { } gevonden)
            return false;
        Voorstel = gevonden;
        Regel = null;
        if (gevonden.Status == VoorstelStatus.TeBevestigen && await bereik.Db.Leerlingen.AsSplitQuery().FirstOrDefaultAsync(l => l.Id == gevonden.LeerlingId, ct) is { } leerling)
            Regel = Lijstregel.Van(gevonden, leerling, await beletselen.VanAsync(leerling, ct), bereik.Vandaag);
        Beletselen = gevonden.Status == VoorstelStatus.Bevestigd ? await beletselen.NaBevestigingAsync(gevonden, ct) : [];
        Naam = await Medewerkers.NamenAsync(bereik.Db, [gevonden.BevestigdDoor, .. gevonden.Stappen.SelectMany(s => new[] { s.GedaanDoor, s.NagekekenDoor })], ct);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : await bereik.NietGevondenAsync(this, ct);

    public Task<IActionResult> OnPostBevestigAsync(CancellationToken ct) => DoeAsync(
        async token =>
        {
            if (!MagBevestigen)
                return false;
            var regel = Regel ?? throw new RuleViolation("C2", "Dit was al bevestigd of vervallen. Een collega was u net voor.");
            await vernietiging.BevestigAsync(regel, Gezien, Ik, token);
            return true;
        },
        ct);

    public Task<IActionResult> OnPostVinkAfAsync(Guid stap, bool nakijken, CancellationToken ct) => DoeAsync(
        _ =>
        {
            if (!nakijken && !MagBevestigen)
                return Task.FromResult(false);
            Voorstel.VinkAf(stap, nakijken, Beletselen, Ik, bereik.Nu);
            return Task.FromResult(true);
        },
        ct);

    /// <summary>One verb, read and saved as one: two people at once are two, one after the other.</summary>
    private async Task<IActionResult> DoeAsync(Func<CancellationToken, Task<bool>> verb, CancellationToken ct)
    {
        var gevonden = await bereik.Db.InTransactieAsync(
            async t =>
            {
                if (!await LoadAsync(t) || !await verb(t))
                    return false;
                await bereik.Db.SaveChangesAsync(t);
                return true;
            },
            ct);
        if (!gevonden)
            return await bereik.NietGevondenAsync(this, ct);
        await lijst.VulVerklaringenAanAsync(bereik.Db, CancellationToken.None);
        return RedirectToPage(new { id = Id });
    }
}
