using System.Buffers.Binary;

namespace OuderPortaal.Web.Uploads;

/// <summary>
/// Walks a jpeg segment by segment and keeps only what makes the picture: EXIF, XMP, IPTC, profiles, thumbnails, comments and what hangs behind the end go. Which side is up
/// is written anew, alone. Each table must be exactly as long as it says, so that nothing travels along inside one.
/// </summary>
internal static class Jpegkeuring
{
    private const int MeesteScans = 200;

    public static ReadOnlySpan<byte> Begin => [0xFF, 0xD8, 0xFF];

    public static Keuring Keur(ReadOnlyMemory<byte> inhoud)
    {
        List<ReadOnlyMemory<byte>> delen = [inhoud[..2]];
        var bytes = inhoud.Span;
        var plaats = 2;
        var (beelden, scans, exif) = (0, 0, false);
        while (true)
        {
            var soort = Soort(bytes, ref plaats);
            if (soort == 0xD9)
            {
                delen.Add(inhoud.Slice(plaats - 2, 2));
                return beelden == 1 && scans > 0 ? new("image/jpeg", delen) : throw Bestandsweigering.FotoKapot();
            }

            var rest = bytes[plaats..];
            var lengte = rest.Length < 2 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(rest);
            if (lengte < 2 || lengte > rest.Length)
                throw Bestandsweigering.FotoKapot();
            var segment = rest[2..lengte];
            if (Blijft(soort, segment))
                delen.Add(inhoud.Slice(plaats - 2, lengte + 2));
            else if (!exif && soort == 0xE1 && segment.StartsWith(Fotostand.Exif))
                (exif, delen) = (true, [.. delen, .. Fotostand.Lees(segment[Fotostand.Exif.Length..]) is { } stand ? Fotostand.AlsJpeg(stand) : []]);
            plaats += lengte;
            if (soort is 0xC0 or 0xC1 or 0xC2)
            {
                beelden++;
                Afmeting.Keur(BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]));
            }
            else if (soort == 0xDA)
            {
                if (beelden != 1 || ++scans > MeesteScans)
                    throw Bestandsweigering.FotoKapot();
                var gecodeerd = Gecodeerd(bytes[plaats..]);
                delen.Add(inhoud.Slice(plaats, gecodeerd));
                plaats += gecodeerd;
            }
        }
    }

    /// <summary>The next marker; it may be padded with FF, which is not kept.</summary>
    private static byte Soort(ReadOnlySpan<byte> bytes, ref int plaats)
    {
        if (plaats >= bytes.Length || bytes[plaats] != 0xFF)
            throw Bestandsweigering.FotoKapot();
        while (plaats < bytes.Length && bytes[plaats] == 0xFF)
            plaats++;
        return plaats < bytes.Length ? bytes[plaats++] : throw Bestandsweigering.FotoKapot();
    }

    /// <summary>Refuses what is not a baseline or progressive photo; false: a segment that is dropped.</summary>
    private static bool Blijft(byte soort, ReadOnlySpan<byte> segment) => soort switch
    {
        0xC0 or 0xC1 or 0xC2 => Moet(segment.Length > 5 && segment[0] == 8 && segment[5] is 1 or 3 or 4 && segment.Length == 6 + (3 * segment[5])),
        0xC4 => Moet(IsHuffman(segment)),
        0xDB => Moet(IsKwantisatie(segment)),
        0xDD => Moet(segment.Length == 2),
        0xDA => Moet(segment.Length > 0 && segment[0] is >= 1 and <= 4 && segment.Length == 4 + (2 * segment[0])),
        // Says how the colours are stored; without it a print photo turns negative.
        0xEE => segment.Length == 12 && segment.StartsWith("Adobe"u8),
        // Says that it is a jpeg file; without a thumbnail.
        0xE0 => segment.Length == 14 && segment.StartsWith("JFIF\0"u8) && segment[12] == 0 && segment[13] == 0,
        >= 0xE1 and <= 0xEF or 0xFE => false,
        _ => throw Bestandsweigering.FotoKapot(),
    };

    private static bool Moet(bool klopt) => klopt ? true : throw Bestandsweigering.FotoKapot();

    private static bool IsHuffman(ReadOnlySpan<byte> segment)
    {
        while (segment.Length >= 17)
        {
            var codes = 0;
            foreach (var aantal in segment[1..17])
                codes += aantal;
            if (codes > 256 || segment.Length < 17 + codes)
                return false;
            segment = segment[(17 + codes)..];
        }

        return segment.IsEmpty;
    }

    private static bool IsKwantisatie(ReadOnlySpan<byte> segment)
    {
        while (!segment.IsEmpty)
        {
            var tabel = 1 + (64 * ((segment[0] >> 4) + 1));
            if (segment[0] >> 4 > 1 || segment.Length < tabel)
                return false;
            segment = segment[tabel..];
        }

        return true;
    }

    /// <summary>Length of the coded points: up to a marker that is not a restart and not a stuffed FF.</summary>
    private static int Gecodeerd(ReadOnlySpan<byte> bytes)
    {
        var plaats = 0;
        while (true)
        {
            var volgende = bytes[plaats..].IndexOf((byte)0xFF);
            if (volgende < 0 || plaats + volgende + 1 >= bytes.Length)
                throw Bestandsweigering.FotoKapot();
            plaats += volgende;
            if (bytes[plaats + 1] is not (0x00 or (>= 0xD0 and <= 0xD7)))
                return plaats;
            plaats += 2;
        }
    }
}
