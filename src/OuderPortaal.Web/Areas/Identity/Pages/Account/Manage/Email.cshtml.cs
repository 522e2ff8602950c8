using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account.Manage;

/// <summary>Ask for another e-mail address; answers the same whether somebody else has it or not.</summary>
[VerseFactor]
public sealed class EmailModel(Accountvragen vragen) : AccountPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Vul een e-mailadres in.")]
    [Mailadres]
    public string Adres { get; set; } = "";

    /// <summary>The mail is on its way.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Verstuurd { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        await vragen.StelAsync(AccountvraagSoort.NieuwAdres, Adres.Trim(), ct, account: User.AccountId().Waarde);
        return LocalRedirect("/account/e-mailadres?verstuurd=true");
    }
}
