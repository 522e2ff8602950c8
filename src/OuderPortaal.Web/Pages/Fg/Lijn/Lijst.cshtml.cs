using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Fglijnen;
using OuderPortaal.Web.Fglijnen;

namespace OuderPortaal.Web.Pages.Fg.Lijn;

/// <summary>Who wrote to the FG, what waits first. For the FG only; without a word of what was written.</summary>
public sealed class LijstModel(Fggesprek gesprek) : PageModel
{
    public IReadOnlyList<Fglijnregel> Lijnen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Lijnen = await gesprek.LijstAsync(ct);

    public static string Stand(FglijnStatus status) => status switch
    {
        FglijnStatus.WachtOpFg => "wacht op u",
        FglijnStatus.Beantwoord => "beantwoord",
        _ => "gesloten",
    };
}
