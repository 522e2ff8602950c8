namespace OuderPortaal.Web.Areas.Identity.Pages.Account;

/// <summary>Asks once more before every device is logged out.</summary>
public sealed class OveralUitloggenModel : AccountPageModel;
