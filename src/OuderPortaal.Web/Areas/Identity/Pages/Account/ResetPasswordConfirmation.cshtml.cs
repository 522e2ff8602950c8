using Microsoft.AspNetCore.Authorization;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>The new password works.</summary>
[AllowAnonymous]
public sealed class ResetPasswordConfirmationModel : AccountPageModel;
