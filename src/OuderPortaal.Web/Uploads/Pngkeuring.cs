using System.Buffers.Binary;

namespace OuderPortaal.Web.Uploads;

/// <summary>Walks a png chunk by chunk, checks each checksum, and keeps only what makes the picture: text, EXIF, XMP, profiles, dates and what hangs behind the end go. Which side is up is written anew, alone.</summary>
internal static class Pngkeuring
{
    private const int Kop = 8;
    private const int Staart = 4;
    private static readonly uint[] Tabel = MaakTabel();

    public static ReadOnlySpan<byte> Begin => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static Keuring Keur(ReadOnlyMemory<byte> inhoud)
    {
        List<ReadOnlyMemory<byte>> delen = [inhoud[..Begin.Length]];
        var plaats = Begin.Length;
        var (beeld, exif) = (false, false);
        for (var eerste = true; ; eerste = false)
        {
            var rest = inhoud.Span[plaats..];
            if (rest.Length < Kop + Staart)
                throw Bestandsweigering.FotoKapot();
            var lengte = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (lengte > rest.Length - Kop - Staart)
                throw Bestandsweigering.FotoKapot();
            var brok = rest[..(Kop + (int)lengte + Staart)];
            var soort = brok[4..Kop];
            if (soort.SequenceEqual("IHDR"u8) != eerste || BinaryPrimitives.ReadUInt32BigEndian(brok[^Staart..]) != Som(brok[4..^Staart]))
                throw Bestandsweigering.FotoKapot();
            if (eerste)
                KeurKop(brok[Kop..^Staart]);
            beeld |= soort.SequenceEqual("IDAT"u8);
            if (Blijft(soort))
            {
                delen.Add(inhoud.Slice(plaats, brok.Length));
            }
            else if (!exif && !beeld && soort.SequenceEqual("eXIf"u8))
            {
                exif = true;
                if (Fotostand.Lees(brok[Kop..^Staart]) is { } stand)
                    delen.Add(MaakBrok("eXIf"u8, Fotostand.AlsTiff(stand)));
            }
            else if ((soort[0] & 0x20) == 0)
                // A critical chunk that is not in the standard.
                throw Bestandsweigering.FotoKapot();
            plaats += brok.Length;
            if (!soort.SequenceEqual("IEND"u8))
                continue;
            return beeld && lengte == 0 ? new("image/png", delen) : throw Bestandsweigering.FotoKapot();
        }
    }

    private static void KeurKop(ReadOnlySpan<byte> kop)
    {
        if (kop.Length != 13)
            throw Bestandsweigering.FotoKapot();
        Afmeting.Keur(BinaryPrimitives.ReadUInt32BigEndian(kop), BinaryPrimitives.ReadUInt32BigEndian(kop[4..]));
        if (kop[8] is not (1 or 2 or 4 or 8 or 16) || kop[9] is not (0 or 2 or 3 or 4 or 6) || kop[10] != 0 || kop[11] != 0 || kop[12] > 1)
            throw Bestandsweigering.FotoKapot();
    }

    private static bool Blijft(ReadOnlySpan<byte> soort) =>
        soort.SequenceEqual("IHDR"u8) || soort.SequenceEqual("PLTE"u8) || soort.SequenceEqual("IDAT"u8) || soort.SequenceEqual("IEND"u8)
        || soort.SequenceEqual("tRNS"u8) || soort.SequenceEqual("gAMA"u8) || soort.SequenceEqual("sRGB"u8);

    private static byte[] MaakBrok(ReadOnlySpan<byte> soort, ReadOnlySpan<byte> inhoud)
    {
        byte[] brok = [0, 0, 0, (byte)inhoud.Length, .. soort, .. inhoud, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(brok.AsSpan(brok.Length - Staart), Som(brok.AsSpan(4, brok.Length - 4 - Staart)));
        return brok;
    }

    private static uint Som(ReadOnlySpan<byte> bytes)
    {
        var som = uint.MaxValue;
        foreach (var b in bytes)
            som = Tabel[(som ^ b) & 0xFF] ^ (som >> 8);
        return ~som;
    }

    private static uint[] MaakTabel()
    {
        var tabel = new uint[256];
        for (var i = 0u; i < tabel.Length; i++)
        {
            var waarde = i;
            for (var bit = 0; bit < 8; bit++)
                waarde = (waarde & 1) != 0 ? 0xEDB88320 ^ (waarde >> 1) : waarde >> 1;
            tabel[i] = waarde;
        }

        return tabel;
    }
}
