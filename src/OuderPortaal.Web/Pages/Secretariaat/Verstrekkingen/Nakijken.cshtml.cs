using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Verstrekkingen;

/// <summary>What a list of disclosures would add; to confirm, or to throw away. Somebody else's list does not exist.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class NakijkenModel(Verstrekkinginlezing inlezing) : PageModel, IHerlaadbaar
{
    /// <summary>Rows that are drawn; the rest is counted in a sentence.</summary>
    public const int Getoond = 500;

    /// <summary>Random id of the list.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    public Verstrekkingenvergelijking Vergelijking { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await inlezing.VergelijkAsync(User.AccountId(), Id, ct) is not { } vergelijking)
            return false;
        Vergelijking = vergelijking;
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostBevestigAsync(CancellationToken ct) =>
        await inlezing.VerwerkAsync(User.AccountId(), Id, User.Medewerker(), ct) is { } verwerkt ? RedirectToPage("Inlezen", new { Nieuw = verwerkt.Nieuw.Count }) : NotFound();

    public async Task<IActionResult> OnPostWeggooienAsync(CancellationToken ct) =>
        await inlezing.GooiWegAsync(User.AccountId(), Id, ct) ? RedirectToPage("Inlezen") : NotFound();
}
