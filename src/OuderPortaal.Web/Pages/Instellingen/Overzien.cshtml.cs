using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Instellingen;

/// <summary>All settings with their value and since when (B12): the directeur and the beheerder change each their own, the FG reads everything (R-13.2-2).</summary>
[Authorize(Roles = $"{nameof(Rol.Directeur)},{nameof(Rol.Beheerder)},{nameof(Rol.Fg)}")]
public sealed class OverzienModel(Instellingenboek boek) : PageModel
{
    private Dictionary<string, Instellingswijziging> _laatste = [];

    public Instellingenstand Stand { get; private set; } = null!;

    /// <summary>Settings that were changed, the newest change first.</summary>
    public IEnumerable<Instellingswijziging> Veranderd => _laatste.Values.OrderByDescending(w => w.Op).ThenBy(w => w.Instelling, StringComparer.Ordinal);

    public static IEnumerable<IGrouping<Instellingengroep, Instelling>> Groepen => Instellingenlijst.Alle.GroupBy(i => i.Groep);

    public async Task OnGetAsync(CancellationToken ct) => (Stand, _laatste) = (await boek.StandAsync(ct), await boek.LaatsteAsync(ct));

    /// <summary>The last change; null when it is as it began.</summary>
    public Instellingswijziging? Laatste(Instelling instelling) => _laatste.GetValueOrDefault(instelling.Code);

    public bool Mag(Instelling instelling) => instelling.Wie.Any(rol => User.Is(rol));
}
