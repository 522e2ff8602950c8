using Microsoft.AspNetCore.Authorization;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Not used by the portal itself, which answers 404; here for who kept the address.</summary>
[AllowAnonymous]
public sealed class AccessDeniedModel : AccountPageModel;
