namespace OuderPortaal.Web.Mail;

/// <summary>A mail was not taken. Holds a kind, never an address or the words of the server.</summary>
/// <param name="soort">Kind of failure, for the outbox row and the log.</param>
/// <param name="blijvend">Trying again is of no use.</param>
/// <param name="server">The server is away or refuses everybody: other mails wait too.</param>
/// <param name="inner">What the client said.</param>
public sealed class MailNietVerstuurd(string soort, bool blijvend, bool server, Exception? inner = null) : Exception(soort, inner)
{
    public string Soort { get; } = soort;

    public bool Blijvend { get; } = blijvend;

    public bool Server { get; } = server;
}
