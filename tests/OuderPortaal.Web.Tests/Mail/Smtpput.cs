using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace OuderPortaal.Web.Tests.Mail;

/// <summary>A mail server on loopback that swallows everything, and misbehaves as it is told.</summary>
public sealed class Smtpput : IAsyncDisposable
{
    private readonly TcpListener _luisteraar = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _mails = new();
    private readonly ConcurrentQueue<string> _opdrachten = new();
    private readonly Task _lus;
    private int _verbindingen;

    public Smtpput()
    {
        _luisteraar.Start();
        _lus = Task.Run(NeemAanAsync);
    }

    public int Poort => ((IPEndPoint)_luisteraar.LocalEndpoint).Port;

    /// <summary>Whole texts after DATA, in order of arrival.</summary>
    public IReadOnlyList<string> Mails => [.. _mails];

    /// <summary>Every command line that a client sent.</summary>
    public IReadOnlyList<string> Opdrachten => [.. _opdrachten];

    /// <summary>Answer to the recipient.</summary>
    public string BijOntvanger { get; set; } = "250 ok";

    /// <summary>Answer after the text; null: close the connection without one.</summary>
    public string? NaTekst { get; set; } = "250 ok";

    /// <summary>First words to who connects; null: the server is away, and hangs up at once.</summary>
    public string? Begroeting { get; set; } = "220 put";

    /// <summary>Says nothing at all; when it no longer does, it hangs up on who still waits.</summary>
    public bool Zwijgt { get; set; }

    /// <summary>Offers STARTTLS with this certificate; null: not.</summary>
    public X509Certificate2? Certificaat { get; set; }

    /// <summary>TLS from the first byte with that certificate, in place of STARTTLS.</summary>
    public bool Impliciet { get; set; }

    /// <summary>Hangs up after each mail.</summary>
    public bool EenPerKeer { get; set; }

    /// <summary>How many connections were made.</summary>
    public int Verbindingen => _verbindingen;

    /// <summary>How long it takes over each mail.</summary>
    public TimeSpan Traagheid { get; set; }

    /// <summary>The Message-ID of each mail.</summary>
    public IReadOnlyList<string> MessageIds => [.. Mails.Select(m => m.Split("\r\n").First(r => r.StartsWith("Message-ID: ", StringComparison.OrdinalIgnoreCase))[12..])];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _luisteraar.Stop();
        await _lus;
        _stop.Dispose();
    }

    private async Task NeemAanAsync()
    {
        try
        {
            while (true)
                _ = BedienAsync(await _luisteraar.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task BedienAsync(TcpClient client)
    {
        using var _ = client;
        client.NoDelay = true;
        Interlocked.Increment(ref _verbindingen);
        try
        {
            await using var open = client.GetStream();
            Stream stroom = Impliciet ? await BeveiligAsync(open, Certificaat!) : open;
            var lezer = new StreamReader(stroom, Encoding.Latin1);
            if (Zwijgt)
            {
                while (Zwijgt)
                    await Task.Delay(20, _stop.Token);
                return;
            }

            if (Begroeting is not { } begroeting)
                return;
            await ZegAsync(stroom, begroeting);
            while (await lezer.ReadLineAsync(_stop.Token) is { } regel)
            {
                _opdrachten.Enqueue(regel);
                if (regel.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
                {
                    await ZegAsync(stroom, "354 go");
                    var tekst = new StringBuilder();
                    string? deel;
                    BevestigMeteen(client);
                    while ((deel = await lezer.ReadLineAsync(_stop.Token)) is not (null or "."))
                    {
                        tekst.Append(deel).Append("\r\n");
                        BevestigMeteen(client);
                    }

                    // Without the closing dot there is no mail (RFC 5321): the client was killed half way.
                    if (deel is null)
                        return;
                    await Task.Delay(Traagheid, _stop.Token);
                    _mails.Enqueue(tekst.ToString());
                    if (NaTekst is not { } antwoord)
                        return;
                    await ZegAsync(stroom, antwoord);
                    if (EenPerKeer)
                        return;
                }
                else if (Certificaat is not null && regel.StartsWith("EHLO", StringComparison.OrdinalIgnoreCase))
                {
                    await ZegAsync(stroom, stroom is SslStream ? "250-put\r\n250 AUTH PLAIN LOGIN XOAUTH2" : "250-put\r\n250 STARTTLS");
                }
                else if (Certificaat is { } eigen && regel.StartsWith("STARTTLS", StringComparison.OrdinalIgnoreCase))
                {
                    await ZegAsync(stroom, "220 go");
                    stroom = await BeveiligAsync(open, eigen);
                    lezer = new StreamReader(stroom, Encoding.Latin1);
                }
                else if (regel.StartsWith("AUTH", StringComparison.OrdinalIgnoreCase))
                {
                    await ZegAsync(stroom, "235 ok");
                }
                else if (regel.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase))
                {
                    await ZegAsync(stroom, "221 bye");
                    return;
                }
                else
                {
                    await ZegAsync(stroom, regel.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) ? BijOntvanger : "250 ok");
                }
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or ObjectDisposedException or AuthenticationException)
        {
            // The client left, or the test is over.
        }
    }

    /// <summary>The client sends its last line when the text before it is acknowledged, which Linux puts off for 40 milliseconds: long, when thousands come (TCP_QUICKACK).</summary>
    private static void BevestigMeteen(TcpClient client)
    {
        if (OperatingSystem.IsLinux())
            client.Client.SetRawSocketOption(6, 12, [1, 0, 0, 0]);
    }

    private static async Task<SslStream> BeveiligAsync(NetworkStream stroom, X509Certificate2 certificaat)
    {
        var dicht = new SslStream(stroom);
        await dicht.AuthenticateAsServerAsync(certificaat);
        return dicht;
    }

    private static Task ZegAsync(Stream stroom, string regel) => stroom.WriteAsync(Encoding.ASCII.GetBytes(regel + "\r\n")).AsTask();
}
