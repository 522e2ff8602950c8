namespace OuderPortaal.Web.Mail;

/// <summary>The door through which a mail leaves the portal.</summary>
public interface IMailTransport
{
    /// <summary>Returns when the other side has taken it. Ends within a bounded time.</summary>
    /// <exception cref="MailNietVerstuurd">It was not taken, or nobody knows.</exception>
    Task VerstuurAsync(Mailbericht bericht, CancellationToken ct);
}
