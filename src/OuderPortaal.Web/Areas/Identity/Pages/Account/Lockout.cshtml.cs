using Microsoft.AspNetCore.Authorization;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Shown to who proved a factor but may not come in: locked for a while, or closed.</summary>
[AllowAnonymous]
public sealed class LockoutModel : AccountPageModel;
