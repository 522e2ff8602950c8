using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Pages.Registers.Toegangslijsten;

/// <summary>The list in force beside the accounts of staff, for directeur and FG (R-8.1-1); and who of them signed to keep silent (R-10.3-1).</summary>
[Authorize(Roles = $"{nameof(Rol.Directeur)},{nameof(Rol.Fg)}")]
public sealed class VergelijkenModel(Toegangsvergelijking vergelijking, Geheimhoudingen geheimhoudingen) : PageModel
{
    public IReadOnlyList<Toegangsafwijking> Afwijkingen { get; private set; } = [];

    /// <summary>Rows that nobody fills.</summary>
    public IReadOnlyList<Toegangsrij> Onbezet { get; private set; } = [];

    /// <summary>Who did not sign first.</summary>
    public IReadOnlyList<Geheimhoudingsregel> Geheimhouding { get; private set; } = [];

    public int Ongetekend => Geheimhouding.Count(r => !r.Geldt);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Afwijkingen = await vergelijking.AfwijkingenAsync(ct);
        Onbezet = await vergelijking.OnbezetAsync(ct);
        Geheimhouding = await geheimhoudingen.LijstAsync(ct);
    }
}
