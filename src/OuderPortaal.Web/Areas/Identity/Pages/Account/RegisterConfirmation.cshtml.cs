using Microsoft.AspNetCore.Authorization;

namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Tells to look in the mailbox; knows nothing of the address.</summary>
[AllowAnonymous]
public sealed class RegisterConfirmationModel : AccountPageModel;
