using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Options;

namespace OuderPortaal.Web.Mail;

/// <summary>Hands a mail to the server of the settings, over the framework's client: STARTTLS, one connection per mail, bounded in time.</summary>
public sealed class SmtpTransport(IOptions<MailInstellingen> instellingen) : IMailTransport
{
    private readonly SmtpInstellingen _smtp = instellingen.Value.Smtp;

    public async Task VerstuurAsync(Mailbericht bericht, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        if (!Postadres.IsGeldig(bericht.Aan))
            throw new MailNietVerstuurd("AdresOngeldig", blijvend: true, server: false);
        if (!Postadres.IsGeldig(bericht.Van))
            throw new MailNietVerstuurd("AfzenderOngeldig", blijvend: false, server: true);

        using var client = new SmtpClient(_smtp.Host, _smtp.Port) { EnableSsl = _smtp.Tls, DeliveryFormat = SmtpDeliveryFormat.SevenBit };
        if (_smtp.User.Length > 0)
            client.Credentials = new NetworkCredential(_smtp.User, _smtp.Password);
        using var mail = Maak(bericht);
        using var tijd = CancellationTokenSource.CreateLinkedTokenSource(ct);
        tijd.CancelAfter(_smtp.Timeout);
        try
        {
            // The client does not look at the token in every phase; waiting ends in any case.
            await client.SendMailAsync(mail, tijd.Token).WaitAsync(_smtp.Timeout + TimeSpan.FromSeconds(1), ct);
        }
        catch (Exception e) when (e is OperationCanceledException or TimeoutException && !ct.IsCancellationRequested)
        {
            throw new MailNietVerstuurd("TijdVoorbij", blijvend: false, server: true, e);
        }
        catch (SmtpFailedRecipientException e) when (IsBeleid(e))
        {
            throw new MailNietVerstuurd($"Geweigerd{(int)e.StatusCode}", blijvend: false, server: true, e);
        }
        catch (SmtpFailedRecipientException e)
        {
            throw new MailNietVerstuurd($"Ontvanger{(int)e.StatusCode}", blijvend: (int)e.StatusCode >= 500, server: false, e);
        }
        catch (SmtpException e)
        {
            throw Vertaal(e);
        }
        catch (Exception e) when (e is IOException or System.Security.Authentication.AuthenticationException or System.Net.Sockets.SocketException or InvalidOperationException)
        {
            throw new MailNietVerstuurd("GeenVerbinding", blijvend: false, server: true, e);
        }
    }

    internal static MailMessage Maak(Mailbericht bericht)
    {
        var mail = new MailMessage(new MailAddress(bericht.Van, bericht.VanNaam, Encoding.UTF8), new MailAddress(bericht.Aan))
        {
            Subject = bericht.Onderwerp,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Message-ID", bericht.MessageId);
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(bericht.Tekst, Encoding.UTF8, MediaTypeNames.Text.Plain));
        mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(bericht.Html, Encoding.UTF8, MediaTypeNames.Text.Html));
        return mail;
    }

    /// <summary>
    /// What is not said about the recipient is about us: no login, no certificate, a server that takes nothing from this address or not this text, which is the same for everybody. The mail waits
    /// until that is repaired, and so do the others: the round ends here.
    /// </summary>
    private static MailNietVerstuurd Vertaal(SmtpException e) => (int)e.StatusCode switch
    {
        >= 500 and var code => new($"Geweigerd{code}", blijvend: false, server: true, e),
        > 0 and var code => new($"Server{code}", blijvend: false, server: true, e),
        _ => new(IsCertificaat(e) ? "Certificaat" : "GeenVerbinding", blijvend: false, server: true, e),
    };

    private static bool IsCertificaat(Exception? e) => e is not null && (e is System.Security.Authentication.AuthenticationException || IsCertificaat(e.InnerException));

    /// <summary>Refused by policy (RFC 3463, X.7.X): "relay denied" stands in the answer about a recipient, and is about the sender.</summary>
    private static bool IsBeleid(SmtpFailedRecipientException e) => e.Message.Contains(" 5.7.", StringComparison.Ordinal);
}
