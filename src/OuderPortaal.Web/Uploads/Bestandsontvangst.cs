using System.Security.Cryptography;

namespace OuderPortaal.Web.Uploads;

/// <summary>
/// The one door for files of outside: read up to the limit and no further, known by content, stripped, and shown to the virus scanner before anybody can open it. The
/// vault takes no file that did not come through here.
/// </summary>
internal sealed class Bestandsontvangst(IVirusscanner scanner, Virusmelding melding)
{
    private const int Stap = 64 * 1024;

    /// <summary>Gives the file to <paramref name="verder"/> as it may be stored; its plain bytes are wiped afterwards.</summary>
    /// <exception cref="OuderPortaal.Domain.RuleViolation">R-SEC-6; nothing is stored.</exception>
    public async Task<T> NeemAanAsync<T>(Guid eigenaarId, Stream inhoud, long hoogstens, string? alleen, Func<Keuring, Scanstand, Task<T>> verder, CancellationToken ct)
    {
        var bytes = new byte[Ruimte(inhoud, hoogstens)];
        try
        {
            var lengte = 0;
            while (true)
            {
                if (lengte == bytes.Length)
                    bytes = Vergroot(bytes, hoogstens);
                var aantal = await inhoud.ReadAsync(bytes.AsMemory(lengte), ct);
                if (aantal == 0)
                    break;
                lengte += aantal;
                if (lengte > hoogstens)
                    throw Bestandsweigering.TeGroot(hoogstens);
            }

            var keuring = Bestandskeuring.Keur(bytes.AsMemory(0, lengte));
            if (alleen is not null && keuring.MediaType != alleen)
                throw Bestandsweigering.AlleenJpeg();
            return await verder(keuring, await OnderzoekAsync(eigenaarId, bytes.AsMemory(0, lengte), ct));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    /// <summary>The file as it came, with everything that is dropped later.</summary>
    private async Task<Scanstand> OnderzoekAsync(Guid eigenaarId, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        if (!scanner.IsIngesteld)
            return Scanstand.GeenScanner;
        switch (await scanner.OnderzoekAsync(new Geheugenstroom(bytes), ct))
        {
            case Scanuitslag.Schoon:
                return Scanstand.Schoon;
            case Scanuitslag.Besmet:
                await melding.MeldAsync(eigenaarId, ct);
                throw Bestandsweigering.Virus();
            default:
                return Scanstand.Wacht;
        }
    }

    // One byte more than may be, to see that there is more.
    private static long Ruimte(Stream inhoud, long hoogstens) => Math.Min(hoogstens, inhoud.CanSeek ? inhoud.Length - inhoud.Position : Stap) + 1;

    private static byte[] Vergroot(byte[] bytes, long hoogstens)
    {
        var groter = new byte[Math.Min(hoogstens + 1, bytes.Length * 2L)];
        bytes.CopyTo(groter, 0);
        CryptographicOperations.ZeroMemory(bytes);
        return groter;
    }
}
