namespace OuderPortaal.Web.Mail;

/// <summary>Where the mail transport gets its token (OAuth2, client credentials): <c>Mail:Smtp:OAuth:*</c>. Without a client there is none.</summary>
public sealed class OAuthInstellingen
{
    /// <summary>For Microsoft 365: https://login.microsoftonline.com/(tenant)/oauth2/v2.0/token.</summary>
    public string TokenUrl { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    public string Scope { get; set; } = "https://outlook.office365.com/.default";
}
