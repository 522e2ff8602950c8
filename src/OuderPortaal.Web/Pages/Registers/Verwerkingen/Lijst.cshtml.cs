using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Pages.Registers.Verwerkingen;

/// <summary>The register of article 14, for secretariaat and directeur who keep it, and the FG who reads it (R-14-1).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)},{nameof(Rol.Fg)}")]
public sealed class LijstModel(Verwerkingsregister register) : PageModel
{
    [TempData]
    public string? Melding { get; set; }

    public IReadOnlyList<Verwerkingsactiviteit> Lopend { get; private set; } = [];

    public IReadOnlyList<Verwerkingsactiviteit> Beeindigd { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lopend = await register.LopendAsync(ct);
        Beeindigd = await register.BeeindigdAsync(ct);
    }

    /// <summary>The first line of the purposes.</summary>
    public static string Kort(Verwerkingsactiviteit activiteit) => activiteit.Huidig.Inhoud.Doelen.Split('\n')[0].Trim();
}
