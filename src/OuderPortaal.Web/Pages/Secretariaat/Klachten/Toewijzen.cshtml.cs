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

    public IReadOnlyList<SelectListItem> Allen { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        var rijen = await Db.Users.Where(u => Db.UserRoles.Any(ur => ur.UserId == u.Id && Db.Roles.Any(r => r.Id == ur.RoleId && Rollen.Contains(r.Name)))).OrderBy(u => u.Naam)
            .Select(u => new { u.Id, u.Naam }).Take(200).ToListAsync(ct);
        Allen = [.. rijen.Select(u => new SelectListItem(u.Naam, u.Id.ToString()))];
        return true;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => DoeAsync(() =>
    {
        var (behandelaar, over) = (Kies(Invoer.Behandelaar), Kies(Invoer.Over));
        Klacht.WijsToe(behandelaar ?? throw new RuleViolation("R-KLT-2", "Kies wie de klacht behandelt.", "Behandelaar"), over, Nu);
    }, ct);

    private MedewerkerId? Kies(Guid? wie) => wie is { } id && Allen.Any(a => a.Value == id.ToString()) ? new MedewerkerId(id) : null;

    public sealed class Keuze
    {
        [Required(ErrorMessage = "Kies wie de klacht behandelt.")]
        public Guid? Behandelaar { get; set; }

        public Guid? Over { get; set; }
    }
}
