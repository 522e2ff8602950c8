using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Utils;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Adapters;

/// <summary>
/// Full build: hands mails to the server of the settings over MailKit: STARTTLS or TLS from the first byte, a password or a token, one connection for as many mails as one run of the outbox has, each bounded in time.
/// </summary>
internal sealed class MailKitTransport(IOptions<MailInstellingen> instellingen, MailKitTransport.Mailtoken token) : Mail.IMailTransport, IAsyncDisposable
{
    private const string VanServer = "1.3.6.1.5.5.7.3.1";
    private readonly SmtpInstellingen _smtp = instellingen.Value.Smtp;
    private SmtpClient? _client;

    public async Task VerstuurAsync(Mailbericht bericht, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        if (!Postadres.IsGeldig(bericht.Aan))
            throw new MailNietVerstuurd("AdresOngeldig", blijvend: true, server: false);
        if (!Postadres.IsGeldig(bericht.Van))
            throw new MailNietVerstuurd("AfzenderOngeldig", blijvend: false, server: true);

        using var mail = Maak(bericht);
        using var tijd = CancellationTokenSource.CreateLinkedTokenSource(ct);
        tijd.CancelAfter(_smtp.Timeout);
        try
        {
            await (await VerbondenAsync(tijd.Token)).SendAsync(mail, tijd.Token);
        }
        catch (Exception e) when (!ct.IsCancellationRequested && Vertaal(e) is not null)
        {
            var fout = Vertaal(e)!;
            if (e is AuthenticationException)
                token.Vergeet();
            if (fout.Server)
            {
                _client?.Dispose();
                _client = null;
            }

            throw fout;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_client is null)
            return;
        try
        {
            using var tijd = new CancellationTokenSource(_smtp.Timeout);
            await _client.DisconnectAsync(quit: true, tijd.Token);
        }
        catch (Exception e) when (Vertaal(e) is not null)
        {
            // It hung up first.
        }

        _client.Dispose();
        _client = null;
    }

    /// <summary>The connection of the mail before, when it still answers; or a new one.</summary>
    private async Task<SmtpClient> VerbondenAsync(CancellationToken ct)
    {
        if (_client is { IsConnected: true })
        {
            try
            {
                await _client.NoOpAsync(ct);
                return _client;
            }
            catch (Exception e) when (!ct.IsCancellationRequested && Vertaal(e) is not null)
            {
                // A server may hang up after some mails: nothing of this one was sent yet.
            }
        }

        _client?.Dispose();
        _client = new SmtpClient { Timeout = (int)_smtp.Timeout.TotalMilliseconds };
        if (_smtp.Vertrouw.Length > 0)
        {
            // An authority of one's own publishes no list of what it took back.
            _client.CheckCertificateRevocation = false;
            _client.ServerCertificateValidationCallback = (_, certificaat, keten, fouten) => IsVanEigenGezag(certificaat, keten, fouten, _smtp.Vertrouw);
        }

        await _client.ConnectAsync(_smtp.Host, _smtp.Port, _smtp.Impliciet ? SecureSocketOptions.SslOnConnect : _smtp.Tls ? SecureSocketOptions.StartTls : SecureSocketOptions.None, ct);
        if (_smtp.OAuth.ClientId.Length > 0)
            await _client.AuthenticateAsync(new SaslMechanismOAuth2(_smtp.User, await token.HaalAsync(ct)), ct);
        else if (_smtp.User.Length > 0)
            await _client.AuthenticateAsync(_smtp.User, _smtp.Password, ct);
        return _client;
    }

    private static MimeMessage Maak(Mailbericht bericht)
    {
        var mail = new MimeMessage { MessageId = MimeUtils.ParseMessageId(bericht.MessageId) ?? throw new MailNietVerstuurd("NummerOngeldig", blijvend: true, server: false), Subject = bericht.Onderwerp };
        mail.From.Add(new MailboxAddress(bericht.VanNaam, bericht.Van));
        mail.To.Add(new MailboxAddress("", bericht.Aan));
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.Body = new BodyBuilder { TextBody = bericht.Tekst, HtmlBody = bericht.Html }.ToMessageBody();
        mail.Prepare(EncodingConstraint.SevenBit);
        return mail;
    }

    /// <summary>The name on the certificate was judged already; who vouches for it must be the authority in this file, and its days must be right.</summary>
    private static bool IsVanEigenGezag(X509Certificate? certificaat, X509Chain? gestuurd, SslPolicyErrors fouten, string bestand)
    {
        if (certificaat is not X509Certificate2 van || (fouten & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
            return false;
        using var keten = new X509Chain { ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck } };
        keten.ChainPolicy.ApplicationPolicy.Add(new Oid(VanServer));
        keten.ChainPolicy.CustomTrustStore.ImportFromPemFile(bestand);
        foreach (var schakel in gestuurd?.ChainElements.AsEnumerable() ?? [])
            keten.ChainPolicy.ExtraStore.Add(schakel.Certificate);
        return keten.Build(van);
    }

    /// <summary>What is said about the recipient is about this mail; all else is about us or the server, and the others wait too. Null: not ours to translate.</summary>
    private static MailNietVerstuurd? Vertaal(Exception e) => e switch
    {
        MailNietVerstuurd m => m,
        OperationCanceledException or TimeoutException or SslHandshakeException { InnerException: OperationCanceledException } => new("TijdVoorbij", blijvend: false, server: true, e),
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } s when !IsBeleid(s) => new($"Ontvanger{(int)s.StatusCode}", blijvend: (int)s.StatusCode >= 500, server: false, e),
        SmtpCommandException s => new($"{((int)s.StatusCode >= 500 ? "Geweigerd" : "Server")}{(int)s.StatusCode}", blijvend: false, server: true, e),
        AuthenticationException => new("Geweigerd535", blijvend: false, server: true, e),
        SslHandshakeException => new("Certificaat", blijvend: false, server: true, e),
        SmtpProtocolException or ProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException or NotSupportedException or IOException or SocketException or HttpRequestException or JsonException
            => new("GeenVerbinding", blijvend: false, server: true, e),
        _ => null,
    };

    /// <summary>Refused by policy (RFC 3463, X.7.X): "relay denied" stands in the answer about a recipient, and is about the sender.</summary>
    private static bool IsBeleid(SmtpCommandException e) => e.Message.StartsWith("5.7.", StringComparison.Ordinal) || e.Message.Contains(" 5.7.", StringComparison.Ordinal);

    /// <summary>The token of the mail server (OAuth2, client credentials), kept until shortly before it lapses.</summary>
    internal sealed class Mailtoken(IOptions<MailInstellingen> instellingen, HttpClient http) : IDisposable
    {
        private static readonly TimeSpan Marge = TimeSpan.FromMinutes(5);
        private readonly SemaphoreSlim _slot = new(1);
        private (string Waarde, long Tot) _sleutel;

        public async Task<string> HaalAsync(CancellationToken ct)
        {
            var oauth = instellingen.Value.Smtp.OAuth;
            await _slot.WaitAsync(ct);
            try
            {
                if (_sleutel.Tot > Environment.TickCount64)
                    return _sleutel.Waarde;
                using var vraag = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["grant_type"] = "client_credentials", ["client_id"] = oauth.ClientId, ["client_secret"] = oauth.ClientSecret, ["scope"] = oauth.Scope,
                });
                using var antwoord = await http.PostAsync(new Uri(oauth.TokenUrl), vraag, ct);
                using var inhoud = JsonDocument.Parse(await antwoord.EnsureSuccessStatusCode().Content.ReadAsStringAsync(ct));
                var duur = TimeSpan.FromSeconds(inhoud.RootElement.GetProperty("expires_in").GetInt32()) - Marge;
                _sleutel = (inhoud.RootElement.GetProperty("access_token").GetString()!, Environment.TickCount64 + (long)duur.TotalMilliseconds);
                return _sleutel.Waarde;
            }
            catch (Exception e) when (e is HttpRequestException or JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
            {
                // Where the login is refused is another server; what it says may hold our secret.
                throw new MailNietVerstuurd("Geweigerd535", blijvend: false, server: true, e);
            }
            finally
            {
                _slot.Release();
            }
        }

        /// <summary>The server refused it.</summary>
        public void Vergeet() => _sleutel = default;

        public void Dispose()
        {
            _slot.Dispose();
            http.Dispose();
        }
    }
}
