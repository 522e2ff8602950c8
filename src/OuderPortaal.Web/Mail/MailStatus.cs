namespace OuderPortaal.Web.Mail;

/// <summary>Where a mail of the outbox stands.</summary>
public enum MailStatus
{
    Wacht,
    Verzonden,

    /// <summary>Refused for good, or tried long enough: a person must call.</summary>
    Mislukt,
}
