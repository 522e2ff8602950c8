using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace OuderPortaal.Web.Tests.Uploads;

/// <summary>Files as an attacker would make them, and the plain ones they are made from. Built here, so that no scanner of a workstation takes fright of this repository.</summary>
internal static class Kwaad
{
    /// <summary>The text that every scanner calls a virus; in two parts, for the same reason.</summary>
    public static string Eicar => @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    public static byte[] Pdf => MaakPdf("");

    public static byte[] Png => MaakPng(8, 8);

    public static byte[] Jpeg => MaakJpeg();

    /// <summary>A whole pdf of one page, with this between its objects.</summary>
    public static byte[] MaakPdf(string objecten, string catalogus = "", string trailer = "") => Latijn($"""
        %PDF-1.7
        1 0 obj
        << /Type /Catalog /Pages 2 0 R {catalogus} >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>
        endobj
        {objecten}
        xref
        0 1
        0000000000 65535 f
        trailer
        << /Size 4 /Root 1 0 R {trailer} >>
        startxref
        9
        %%EOF

        """);

    /// <summary>An object with packed contents.</summary>
    public static string Stroom(string inhoud, string woorden = "", int nummer = 9) => Stroom(Latijn(inhoud), woorden, nummer);

    public static string Stroom(byte[] inhoud, string woorden = "", int nummer = 9)
    {
        var data = Encoding.Latin1.GetString(Inpakken(inhoud));
        return $"{nummer} 0 obj\n<< {woorden} /Filter /FlateDecode /Length {data.Length} >>\nstream\n{data}\nendstream\nendobj";
    }

    public static byte[] Inpakken(byte[] inhoud)
    {
        using var uit = new MemoryStream();
        using (var zlib = new ZLibStream(uit, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(inhoud);
        return uit.ToArray();
    }

    /// <summary>A pdf of a few hundred kilobytes that unpacks to gigabytes.</summary>
    public static byte[] PdfBom()
    {
        using var uit = new MemoryStream();
        using (var zlib = new ZLibStream(uit, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var nullen = new byte[1024 * 1024];
            for (var i = 0; i < 600; i++)
                zlib.Write(nullen);
        }

        var data = Encoding.Latin1.GetString(uit.ToArray());
        return MaakPdf($"9 0 obj\n<< /Filter /FlateDecode /Length {data.Length} >>\nstream\n{data}\nendstream\nendobj");
    }

    public static byte[] MaakPng(int breedte, int hoogte, params (string Soort, byte[] Inhoud)[] extra)
    {
        using var uit = new MemoryStream();
        uit.Write([0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8]);
        var kop = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(kop, breedte);
        BinaryPrimitives.WriteInt32BigEndian(kop.AsSpan(4), hoogte);
        (kop[8], kop[9]) = (8, 2);
        uit.Write(Brok("IHDR", kop));
        foreach (var (soort, inhoud) in extra)
            uit.Write(Brok(soort, inhoud));
        uit.Write(Brok("IDAT", Inpakken(new byte[Math.Min(1000, breedte * 3 + 1) * Math.Min(hoogte, 100)])));
        uit.Write(Brok("IEND", []));
        return uit.ToArray();
    }

    public static byte[] Brok(string soort, byte[] inhoud)
    {
        byte[] brok = [0, 0, 0, 0, .. Latijn(soort), .. inhoud, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(brok, inhoud.Length);
        BinaryPrimitives.WriteUInt32BigEndian(brok.AsSpan(brok.Length - 4), Crc(brok.AsSpan(4, inhoud.Length + 4)));
        return brok;
    }

    /// <summary>The parts of a small grey photo, with more segments where a camera puts them.</summary>
    public static byte[] MaakJpeg(byte[]? segmenten = null, byte[]? erachter = null, int breedte = 8, int hoogte = 8) =>
    [
        0xFF, 0xD8, .. segmenten ?? [],
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        .. Segment(0xC0, [8, (byte)(hoogte >> 8), (byte)hoogte, (byte)(breedte >> 8), (byte)breedte, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0x00, 1, .. new byte[15], 0]),
        .. Segment(0xC4, [0x10, 1, .. new byte[15], 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        0x3F, 0xFF, 0x00, 0x7F,
        0xFF, 0xD9, .. erachter ?? [],
    ];

    public static byte[] Segment(byte soort, byte[] inhoud) => [0xFF, soort, (byte)((inhoud.Length + 2) >> 8), (byte)(inhoud.Length + 2), .. inhoud];

    /// <summary>EXIF with the place where the photo was taken.</summary>
    public static byte[] Exif => Segment(0xE1, [.. "Exif\0\0MM\0*\0\0\0\u0008"u8, .. "GPS 52.09 5.12 Nadia"u8]);

    public static byte[] Zip(params (string Naam, byte[] Inhoud)[] bestanden)
    {
        using var uit = new MemoryStream();
        using (var zip = new ZipArchive(uit, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in bestanden)
            {
                using var deel = zip.CreateEntry(naam).Open();
                deel.Write(inhoud);
            }
        }

        return uit.ToArray();
    }

    public static byte[] Docx(params (string Naam, byte[] Inhoud)[] extra) =>
        Zip([("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<w:document/>"u8.ToArray()), .. extra]);

    public static byte[] Latijn(string tekst) => Encoding.Latin1.GetBytes(tekst);

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var som = uint.MaxValue;
        foreach (var b in bytes)
        {
            som ^= b;
            for (var bit = 0; bit < 8; bit++)
                som = (som & 1) != 0 ? 0xEDB88320 ^ (som >> 1) : som >> 1;
        }

        return ~som;
    }
}
