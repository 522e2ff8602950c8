using System.Buffers.Binary;

namespace OuderPortaal.Web.Uploads;

/// <summary>
/// Which side of a photo is up: a number from 1 to 8 in its EXIF. A phone stores a photo as the sensor saw it and only says here how to turn it, so it must stay when all else of
/// the EXIF goes. One number is read, and written in an EXIF of our own that holds nothing else; 1 (upright) is not written.
/// </summary>
internal static class Fotostand
{
    private const ushort Veld = 0x0112;
    private const ushort Kort = 3;
    private const int Veldlengte = 12;
    private const int MeesteVelden = 100;

    public static ReadOnlySpan<byte> Exif => "Exif\0\0"u8;

    /// <summary>From the TIFF part of the EXIF; null when it says nothing, nothing that is known, or that it stands upright.</summary>
    public static byte? Lees(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
            return null;
        var groot = tiff.StartsWith("MM\0*"u8);
        if (!groot && !tiff.StartsWith("II*\0"u8))
            return null;
        var plaats = Lang(tiff[4..], groot);
        if (plaats > tiff.Length - 2)
            return null;
        var lijst = tiff[(int)plaats..];
        var aantal = Math.Min((int)Twee(lijst, groot), MeesteVelden);
        for (var i = 0; i < aantal && lijst.Length >= 2 + (Veldlengte * (i + 1)); i++)
        {
            var veld = lijst.Slice(2 + (Veldlengte * i), Veldlengte);
            if (Twee(veld, groot) == Veld)
                return Twee(veld[2..], groot) == Kort && Lang(veld[4..], groot) == 1 && Twee(veld[8..], groot) is >= 2 and <= 8 and var stand ? (byte)stand : null;
        }

        return null;
    }

    /// <summary>The TIFF part with this one field.</summary>
    public static byte[] AlsTiff(byte stand) => [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, stand, 0, 0, 0, 0, 0, 0];

    /// <summary>The same as a segment of a jpeg.</summary>
    public static ReadOnlyMemory<byte>[] AlsJpeg(byte stand)
    {
        var tiff = AlsTiff(stand);
        return [(byte[])[0xFF, 0xE1, 0, (byte)(2 + Exif.Length + tiff.Length), .. Exif, .. tiff]];
    }

    private static ushort Twee(ReadOnlySpan<byte> bytes, bool groot) => groot ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint Lang(ReadOnlySpan<byte> bytes, bool groot) => groot ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
