using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Bezwaarschriften;

/// <summary>One bezwaarschrift: handed over, and how it was decided outside the portal (R-AWB-8).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class VolgenModel(Bereik bereik) : PageModel, IHerlaadbaar, IDossierpagina
{
    private Guid? _leerling;

    [FromRoute]
    public string Id { get; set; } = "";

    [BindProperty]
    public Overdrager Overdracht { get; set; } = new();

    [BindProperty]
    public Besluit Beslissing { get; set; } = new();

    [BindProperty]
    public Rechtsgang Beroep { get; set; } = new();

    public Bezwaarschrift Bezwaar { get; private set; } = null!;

    Dossierblik? IDossierpagina.Blik => Bezwaar is null ? null : new(Dossierblik.Bezwaar, Bezwaar.VerzoekId, _leerling);

    /// <summary>Random id of the request.</summary>
    public string Verzoek { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : await bereik.NietGevondenAsync(this, ct);

    public Task<IActionResult> OnPostOverdragenAsync(CancellationToken ct) => DoeAsync(
        () => Bezwaar.DraagOver(Overdracht.Aan, Overdracht.Op ?? throw new RuleViolation("R-AWB-8", "Vul de dag in.", "Op"), bereik.Nu), ct);

    public Task<IActionResult> OnPostAfhandelenAsync(CancellationToken ct) => DoeAsync(() => Bezwaar.HandelAf(
        Beslissing.Uitkomst ?? throw new RuleViolation("R-AWB-8", "Kies wat er op het bezwaar besloten is.", "Uitkomst"), Beslissing.Dag ?? throw new RuleViolation("R-AWB-8", "Vul de dag in.", "Dag"), bereik.Nu), ct);

    public Task<IActionResult> OnPostBeroepAsync(CancellationToken ct) => DoeAsync(
        () => Bezwaar.StelBeroepIn(Beroep.Ingesteld ?? throw new RuleViolation("R-AM-04", "Vul de dag in waarop het beroep is ingesteld.", "Ingesteld"), bereik.Nu), ct);

    public Task<IActionResult> OnPostUitspraakAsync(CancellationToken ct) => DoeAsync(
        () => Bezwaar.EindigBeroep(Beroep.Einde ?? throw new RuleViolation("R-AM-04", "Vul de dag in waarop het beroep afliep.", "Einde"), bereik.Nu), ct);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await bereik.Db.BezwarenVoor(User).SingleOrDefaultAsync(b => b.PubliekId == Id, ct) is not { } bezwaar)
            return false;
        Bezwaar = bezwaar;
        var verzoek = await bereik.Db.Verzoeken.Where(v => v.Id == bezwaar.VerzoekId).Select(v => new { v.PubliekId, v.LeerlingId }).FirstOrDefaultAsync(ct);
        (Verzoek, _leerling) = (verzoek?.PubliekId ?? "", verzoek?.LeerlingId);
        return true;
    }

    private async Task<IActionResult> DoeAsync(Action verb, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        if (!ModelState.IsValid)
            return Page();
        verb();
        await bereik.Db.SaveChangesAsync(ct);
        return LocalRedirect($"/secretariaat/bezwaarschriften/{Bezwaar.PubliekId}");
    }

    public sealed class Overdrager
    {
        [StringLength(200)]
        public string? Aan { get; set; }

        public DateOnly? Op { get; set; }
    }

    public sealed class Besluit
    {
        public BezwaarUitkomst? Uitkomst { get; set; }

        public DateOnly? Dag { get; set; }
    }

    public sealed class Rechtsgang
    {
        public DateOnly? Ingesteld { get; set; }

        public DateOnly? Einde { get; set; }
    }
}
