using System.Buffers;
using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;

namespace OuderPortaal.Web.Uploads;

/// <summary>Asks clamd over TCP by its INSTREAM command, within a bounded time. The file never touches a disk on the way.</summary>
internal sealed partial class Clamd(IOptions<VirusscannerInstellingen> instellingen, ILogger<Clamd> log) : IVirusscanner
{
    private const int Brok = 64 * 1024;
    private const int LangsteAntwoord = 1024;

    public bool IsIngesteld => true;

    public async Task<Scanuitslag> OnderzoekAsync(Stream inhoud, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        using var tijd = CancellationTokenSource.CreateLinkedTokenSource(ct);
        tijd.CancelAfter(instellingen.Value.Wachttijd);
        try
        {
            var (host, poort) = instellingen.Value.Plek ?? throw new IOException("Virusscanner:Adres is not host:port.");
            using var verbinding = new TcpClient();
            await verbinding.ConnectAsync(host, poort, tijd.Token);
            await using var lijn = verbinding.GetStream();
            await StuurAsync(lijn, inhoud, tijd.Token);
            return Lees(await AntwoordAsync(lijn, tijd.Token));
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            NietBereikbaar(log, e.GetType().Name);
            return Scanuitslag.Onbekend;
        }
    }

    private static async Task StuurAsync(NetworkStream lijn, Stream inhoud, CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Brok + sizeof(int));
        try
        {
            await lijn.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
            while (await inhoud.ReadAsync(buffer.AsMemory(sizeof(int), Brok), ct) is > 0 and var aantal)
            {
                BinaryPrimitives.WriteInt32BigEndian(buffer, aantal);
                await lijn.WriteAsync(buffer.AsMemory(0, aantal + sizeof(int)), ct);
            }

            await lijn.WriteAsync(new byte[sizeof(int)], ct);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static async Task<string> AntwoordAsync(NetworkStream lijn, CancellationToken ct)
    {
        var buffer = new byte[LangsteAntwoord];
        var lengte = 0;
        while (lengte < buffer.Length && await lijn.ReadAsync(buffer.AsMemory(lengte), ct) is > 0 and var aantal)
        {
            lengte += aantal;
            if (buffer.AsSpan(0, lengte).IndexOf((byte)0) is >= 0 and var einde)
                return Encoding.ASCII.GetString(buffer, 0, einde);
        }

        return "";
    }

    private Scanuitslag Lees(string antwoord)
    {
        if (antwoord == "stream: OK")
            return Scanuitslag.Schoon;
        if (antwoord.StartsWith("stream: ", StringComparison.Ordinal) && antwoord.EndsWith(" FOUND", StringComparison.Ordinal))
        {
            Gevonden(log, antwoord["stream: ".Length..^" FOUND".Length]);
            return Scanuitslag.Besmet;
        }

        NietBereikbaar(log, antwoord.Length == 0 ? "NoAnswer" : "ErrorAnswer");
        return Scanuitslag.Onbekend;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The virus scanner gave no verdict ({Reden}); the file waits.")]
    private static partial void NietBereikbaar(ILogger logger, string reden);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The virus scanner found {Soort} in an upload.")]
    private static partial void Gevonden(ILogger logger, string soort);
}
