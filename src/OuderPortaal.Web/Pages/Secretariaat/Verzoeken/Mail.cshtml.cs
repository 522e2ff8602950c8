using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Where a mail is pasted; what could be read of it comes back in <see cref="InvoerenModel"/>, to be looked at.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class MailModel : PageModel
{
    public string? Mail { get; set; }
}
