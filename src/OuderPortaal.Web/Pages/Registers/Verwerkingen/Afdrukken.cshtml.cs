using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Pages.Registers.Verwerkingen;

/// <summary>The whole register under each other, to read or to put on paper.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)},{nameof(Rol.Fg)}")]
public sealed class AfdrukkenModel(Verwerkingsregister register, TimeProvider klok) : PageModel
{
    public IReadOnlyList<Verwerkingsactiviteit> Lopend { get; private set; } = [];

    /// <summary>Local date.</summary>
    public DateOnly Vandaag { get; } = Amsterdam.Datum(klok.GetUtcNow());

    public async Task OnGetAsync(CancellationToken ct) => Lopend = await register.LopendAsync(ct);
}
