using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Cijfers;

namespace OuderPortaal.Web.Pages.Uitleg;

/// <summary>For everybody: totals over the whole years that passed, without small numbers (R-AM-33).</summary>
public sealed class CijfersModel(Jaarverslag verslag) : PageModel
{
    public IReadOnlyList<Jaarcijfers> Jaren { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Jaren = await verslag.LeesAsync(ct);
}
