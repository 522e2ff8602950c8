using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
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

    /// <summary>Says nothing at all.</summary>
    public bool Zwijgt { get; set; }

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
        try
        {
            await using var stroom = client.GetStream();
            using var lezer = new StreamReader(stroom, Encoding.Latin1);
            if (Zwijgt)
                await Task.Delay(Timeout.Infinite, _stop.Token);
            await ZegAsync(stroom, "220 put");
            while (await lezer.ReadLineAsync(_stop.Token) is { } regel)
            {
                _opdrachten.Enqueue(regel);
                if (regel.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
                {
                    await ZegAsync(stroom, "354 go");
                    var tekst = new StringBuilder();
                    string? deel;
                    while ((deel = await lezer.ReadLineAsync(_stop.Token)) is not (null or "."))
                        tekst.Append(deel).Append("\r\n");
                    // Without the closing dot there is no mail (RFC 5321): the client was killed half way.
                    if (deel is null)
                        return;
                    await Task.Delay(Traagheid, _stop.Token);
                    _mails.Enqueue(tekst.ToString());
                    if (NaTekst is not { } antwoord)
                        return;
                    await ZegAsync(stroom, antwoord);
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
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The client left, or the test is over.
        }
    }

    private static Task ZegAsync(NetworkStream stroom, string regel) => stroom.WriteAsync(Encoding.ASCII.GetBytes(regel + "\r\n")).AsTask();
}
