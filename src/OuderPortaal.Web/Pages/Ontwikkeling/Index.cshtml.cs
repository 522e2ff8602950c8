using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Pages.Ontwikkeling;

/// <summary>Development only: who the demo people are, what they need to log in, and which mails went out. Logs nobody in.</summary>
public sealed class IndexModel(Demoaccounts demo, Postmap postmap, AccountvragenJob vragen, Ontwikkelpost? post = null) : PageModel
{
    public IReadOnlyList<(Account Account, string Rol)> Mensen { get; private set; } = [];

    /// <summary>What the outbox sent, as a person would read it.</summary>
    public IReadOnlyList<Ontwikkelmail> Verzonden { get; private set; } = [];

    public IReadOnlyList<Accountmail> Mails { get; private set; } = [];

    public string Code { get; } = Demoaccounts.Code();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await vragen.RunAsync(ct);
        Mensen = await demo.AllenAsync(ct);
        Verzonden = postmap.Lees();
        Mails = post?.Mails ?? [];
    }
}
