namespace OuderPortaal.Web.Mail;

/// <summary>The mail server: <c>Mail:Smtp:*</c>. Without a host, mails are written to a folder (Development); Production does not start without one.</summary>
public sealed class SmtpInstellingen
{
    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    /// <summary>STARTTLS; a server that does not offer it is refused.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>TLS from the first byte (port 465) in place of STARTTLS. Full build only.</summary>
    public bool Impliciet { get; set; }

    /// <summary>File (PEM) with the certificate of an authority of one's own; empty: those that the machine trusts. Full build only.</summary>
    public string Vertrouw { get; set; } = "";

    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>A token in place of the password. Full build only.</summary>
    public OAuthInstellingen OAuth { get; set; } = new();

    /// <summary>Longest time for one mail, from connecting to the answer after its text.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}
