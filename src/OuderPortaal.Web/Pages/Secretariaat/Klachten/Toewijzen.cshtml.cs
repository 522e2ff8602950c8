using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>Who handles a complaint; never the person it is about (R-KLT-2).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class ToewijzenModel(Bereik bereik) : Klachtpagina(bereik)
{
    private static readonly string[] Rollen = [nameof(Rol.Secretariaat), nameof(Rol.Behandelaar), nameof(Rol.Directeur)];

    [BindProperty]
    public Keuze Invoer { get; set; } = new();

    /// <summary>Who may handle it.</summary>
    public IReadOnlyList<SelectListItem> Behandelaars { get; private set; } = [];

    /// <summary>Whom it may be about: all staff, the FG too.</summary>
    public IReadOnlyList<SelectListItem> Allen { get; private set; } = [];

    /// <summary>As it is now: who gives it to another must not lose about whom it is.</summary>
    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        Invoer = new() { Behandelaar = Klacht.BehandelaarId?.Waarde, Over = Klacht.OverMedewerkerId?.Waarde };
        return Page();
    }

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Behandelaars = await LijstAsync(Rollen, ct);
        Allen = await LijstAsync(Enum.GetNames<Rol>(), ct);
        return true;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => DoeAsync(() =>
    {
        var (behandelaar, over) = (Kies(Behandelaars, Invoer.Behandelaar), Kies(Allen, Invoer.Over));
        Klacht.WijsToe(behandelaar ?? throw new RuleViolation("R-KLT-2", "Kies wie de klacht behandelt.", "Behandelaar"), over, Nu);
    }, ct);

    private static MedewerkerId? Kies(IReadOnlyList<SelectListItem> uit, Guid? wie) => wie is { } id && uit.Any(a => a.Value == id.ToString()) ? new MedewerkerId(id) : null;

    private async Task<IReadOnlyList<SelectListItem>> LijstAsync(string[] rollen, CancellationToken ct)
    {
        var rijen = await Db.Users.Where(u => Db.UserRoles.Any(ur => ur.UserId == u.Id && Db.Roles.Any(r => r.Id == ur.RoleId && rollen.Contains(r.Name)))).OrderBy(u => u.Naam)
            .Select(u => new { u.Id, u.Naam }).Take(200).ToListAsync(ct);
        return [.. rijen.Select(u => new SelectListItem(u.Naam, u.Id.ToString()))];
    }

    public sealed class Keuze
    {
        [Required(ErrorMessage = "Kies wie de klacht behandelt.")]
        public Guid? Behandelaar { get; set; }

        public Guid? Over { get; set; }
    }
}
