namespace OuderPortaal.Web.Mail;

/// <summary>How mail leaves: section <c>Mail</c> of the settings.</summary>
public sealed class MailInstellingen
{
    public const string Sectie = "Mail";

    /// <summary>Address in From; empty: the address of the SWV.</summary>
    public string Afzender { get; set; } = "";

    public SmtpInstellingen Smtp { get; set; } = new();

    /// <summary>How long a process keeps a mail that it took in hand before another may take it. Longer than one attempt can last.</summary>
    public TimeSpan Bezet { get; set; } = TimeSpan.FromMinutes(5);
}
