using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Cijfers;

namespace OuderPortaal.Web.Pages.Cijfers;

/// <summary>True numbers over a year or a quarter, for secretariaat, directeur and FG (R-AM-33).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)},{nameof(Rol.Fg)}")]
public sealed class BekijkenModel(Cijferteller teller) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Jaar { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kwartaal { get; set; }

    public IReadOnlyList<int> Jaren { get; private set; } = [];

    public Cijferblad Blad { get; private set; } = null!;

    /// <summary>The kinds of which something came in.</summary>
    public IReadOnlyList<VerzoekSoort> Soorten { get; private set; } = [];

    /// <summary>Requests of this period may have been destroyed already (R-BWR-5).</summary>
    public bool NietCompleet => Blad.Periode.Van.AddYears(Bewaartermijn.Jaren) <= teller.Vandaag;

    /// <summary>The lines to show, under their headings.</summary>
    public IEnumerable<IGrouping<string, Cijferregel>> Groepen => Cijferregels.Alle.Where(r => !r.AlsErIs || r.Getal(Blad.Samen) is > 0).GroupBy(r => r.Groep);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Jaren = await teller.JarenAsync(ct);
        Blad = await teller.TelAsync(Periode.Lees(Jaar, Kwartaal, Jaren, teller.Vandaag), ct);
        Soorten = [.. Enum.GetValues<VerzoekSoort>().Where(s => Blad.Van(s).Ontvangen > 0)];
    }
}
