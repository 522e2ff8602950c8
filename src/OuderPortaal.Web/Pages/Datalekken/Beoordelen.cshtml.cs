using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Datalekken;

/// <summary>One possible breach: the FG advises, the directeur decides and records who was told and when (AVG 33, 34).</summary>
[Authorize(Roles = $"{nameof(Rol.Directeur)},{nameof(Rol.Fg)}")]
public sealed class BeoordelenModel(PortaalDbContext db, TimeProvider klok) : PageModel, IHerlaadbaar, IDossierpagina
{
    [FromRoute]
    public string Id { get; set; } = "";

    [BindProperty]
    public Beslissing Besluit { get; set; } = new();

    [BindProperty, StringLength(4000)]
    public string? Advies { get; set; }

    [BindProperty, StringLength(1000)]
    public string? RedenLaat { get; set; }

    public Datalek Datalek { get; private set; } = null!;

    Dossierblik? IDossierpagina.Blik => Datalek is null ? null : new(Dossierblik.Datalek, Datalek.VerzoekId ?? Datalek.Id, null);

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Nu { get; } = klok.GetUtcNow();

    /// <summary>Who reported it, in words.</summary>
    public string Melder { get; private set; } = "";

    public string? Verzoeknummer { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostAdviesAsync(CancellationToken ct) => DoeAsync(Rol.Fg, () => Datalek.GeefAdvies(Advies, Nu), ct);

    public Task<IActionResult> OnPostOordeelAsync(CancellationToken ct) => DoeAsync(
        Rol.Directeur, () => Datalek.Beoordeel(Besluit.Oordeel ?? throw new RuleViolation("R-KLT-9", "Kies wat dit is.", "Oordeel"), Besluit.Betrokkenen, Besluit.Motivering, User.Medewerker(), Nu), ct);

    public Task<IActionResult> OnPostApAsync(CancellationToken ct) => DoeAsync(Rol.Directeur, () => Datalek.LegMeldingVast(Nu, RedenLaat, Nu), ct);

    public Task<IActionResult> OnPostBetrokkenenAsync(CancellationToken ct) => DoeAsync(Rol.Directeur, () => Datalek.LegBetrokkenenVast(Amsterdam.Datum(Nu), Nu), ct);

    public Task<IActionResult> OnPostSluitAsync(CancellationToken ct) => DoeAsync(Rol.Directeur, () => Datalek.Sluit(Nu), ct);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await db.Datalekken.SingleOrDefaultAsync(d => d.PubliekId == Id, ct) is not { } datalek)
            return false;
        Datalek = datalek;
        var wie = datalek.GemeldDoor?.Waarde;
        Melder = wie is null ? "een bezoeker" : await db.Users.Where(u => u.Id == wie).Select(u => u.Naam).FirstOrDefaultAsync(ct) ?? "iemand zonder account meer";
        Verzoeknummer = await db.Verzoeken.Where(v => v.Id == datalek.VerzoekId).Select(v => v.Nummer).FirstOrDefaultAsync(ct);
        return true;
    }

    private async Task<IActionResult> DoeAsync(Rol rol, Action verb, CancellationToken ct)
    {
        if (!User.Is(rol) || !await LoadAsync(ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        verb();
        await db.SaveChangesAsync(ct);
        return LocalRedirect($"/datalekken/{Datalek.PubliekId}");
    }

    public sealed class Beslissing
    {
        public Datalekoordeel? Oordeel { get; set; }

        public bool Betrokkenen { get; set; }

        [StringLength(4000)]
        public string? Motivering { get; set; }
    }
}
