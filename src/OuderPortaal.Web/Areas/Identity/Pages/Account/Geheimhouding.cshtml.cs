using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Staff read what they promise and sign it, at the first login and when the words are new (R-10.3-1); afterwards they can read it here.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Behandelaar)},{nameof(Rol.Directeur)},{nameof(Rol.Fg)},{nameof(Rol.Beheerder)}")]
public sealed class GeheimhoudingModel(Geheimhoudingen geheimhoudingen, PortaalDbContext db, TimeProvider klok) : AccountPageModel, IHerlaadbaar
{
    [BindProperty]
    public bool Akkoord { get; set; }

    /// <summary>Version of the words that were on the screen.</summary>
    [BindProperty]
    public int Tekstversie { get; set; }

    /// <summary>The newest signature; null at the first login.</summary>
    public Geheimhoudingsverklaring? Laatste { get; private set; }

    public bool IsGetekend => Laatste?.Geldt == true;

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (IsGetekend)
            return Verder();
        db.Add(Geheimhoudingsverklaring.Teken(User.Medewerker(), Tekstversie, Akkoord, klok.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Verder();
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        Laatste = await geheimhoudingen.LaatsteVanAsync(User.Medewerker(), ct);
        return true;
    }
}
