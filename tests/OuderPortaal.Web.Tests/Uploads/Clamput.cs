using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OuderPortaal.Web.Tests.Uploads;

/// <summary>A server on loopback that speaks clamd's INSTREAM, knows the EICAR text, and misbehaves as it is told.</summary>
public sealed class Clamput : IAsyncDisposable
{
    private readonly TcpListener _luisteraar = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _lus;
    private int _gezien;

    public Clamput()
    {
        _luisteraar.Start();
        _lus = Task.Run(NeemAanAsync);
    }

    public string Adres => _luisteraar.LocalEndpoint.ToString()!;

    /// <summary>How many files came whole.</summary>
    public int Gezien => _gezien;

    /// <summary>Answers this whatever the file is; empty: closes without an answer.</summary>
    public string? Antwoord { get; set; }

    /// <summary>Reads and never answers.</summary>
    public bool Zwijgt { get; set; }

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
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task BedienAsync(TcpClient klant)
    {
        using var _ = klant;
        try
        {
            var lijn = klant.GetStream();
            var opdracht = new byte["zINSTREAM\0".Length];
            await lijn.ReadExactlyAsync(opdracht, _stop.Token);
            if (!opdracht.AsSpan().SequenceEqual("zINSTREAM\0"u8))
                return;
            using var bestand = new MemoryStream();
            var kop = new byte[sizeof(int)];
            while (true)
            {
                await lijn.ReadExactlyAsync(kop, _stop.Token);
                var lengte = BinaryPrimitives.ReadInt32BigEndian(kop);
                if (lengte == 0)
                    break;
                var brok = new byte[lengte];
                await lijn.ReadExactlyAsync(brok, _stop.Token);
                bestand.Write(brok);
            }

            Interlocked.Increment(ref _gezien);
            if (Zwijgt)
                await Task.Delay(Timeout.Infinite, _stop.Token);
            var besmet = bestand.ToArray().AsSpan().IndexOf(Encoding.ASCII.GetBytes(Kwaad.Eicar)) >= 0;
            var antwoord = Antwoord ?? (besmet ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
            if (antwoord.Length > 0)
                await lijn.WriteAsync(Encoding.ASCII.GetBytes(antwoord + "\0"), _stop.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or EndOfStreamException)
        {
            // The client went away, or the test is over.
        }
    }
}
