using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Beheer;

/// <summary>Everybody on staff, twenty-five at a time by address; block, open again, invite again.</summary>
public sealed class MedewerkersModel(Medewerkerslijst lijst, Uitnodigingen uitnodigingen, UserManager<Account> accounts) : PageModel
{
    public IReadOnlyList<Medewerkerslijst.Rij> Rijen { get; private set; } = [];

    /// <summary>The address after which the next page begins; null on the last page.</summary>
    public string? Volgende { get; private set; }

    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    [TempData]
    public string? Melding { get; set; }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    [VerseFactor]
    public Task<IActionResult> OnPostBlokkeerAsync(Guid id, CancellationToken ct) => DoeAsync(id, async account =>
    {
        await uitnodigingen.BlokkeerAsync(account, User.Medewerker(), ct);
        Melding = "Het account is geblokkeerd. Deze medewerker is nu overal uitgelogd.";
    }, ct);

    [VerseFactor]
    public Task<IActionResult> OnPostDeblokkeerAsync(Guid id, CancellationToken ct) => DoeAsync(id, async account =>
    {
        await uitnodigingen.DeblokkeerAsync(account);
        Melding = "Het account is weer open.";
    }, ct);

    [VerseFactor]
    public Task<IActionResult> OnPostOpnieuwAsync(Guid id, CancellationToken ct) => DoeAsync(id, async account =>
    {
        await uitnodigingen.StuurAsync(account, ct);
        Melding = "De uitnodiging is opnieuw verstuurd. De oude link werkt niet meer.";
    }, ct);

    private async Task<IActionResult> DoeAsync(Guid id, Func<Account, Task> daad, CancellationToken ct)
    {
        await LoadAsync(ct);
        if (await accounts.FindByIdAsync(id.ToString()) is not { } account || (await accounts.GetRolesAsync(account)).Count == 0)
            return NotFound();

        await daad(account);
        return RedirectToPage(new { Na });
    }

    private async Task LoadAsync(CancellationToken ct) => (Rijen, Volgende) = await lijst.NaAsync(Na, ct);
}
