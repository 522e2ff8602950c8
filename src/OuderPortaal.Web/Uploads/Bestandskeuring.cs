using OuderPortaal.Domain;

namespace OuderPortaal.Web.Uploads;

/// <summary>
/// Tells by content and structure what a file is: pdf, png, jpeg, or plain UTF-8 text. Names and claimed types are not looked at. Anything else is refused with a
/// sentence that says what to do (R-SEC-6). Never decodes a picture and never unpacks to memory.
/// </summary>
internal static class Bestandskeuring
{
    private static readonly (byte[] Begin, int Plaats, Func<RuleViolation> Weigering)[] Geweigerd =
    [
        ([.. "Rar!"u8], 0, Bestandsweigering.Archief),
        ([.. "7z"u8, 0xBC, 0xAF], 0, Bestandsweigering.Archief),
        ([0x1F, 0x8B], 0, Bestandsweigering.Archief),
        ([.. "BZh"u8], 0, Bestandsweigering.Archief),
        ([0xFD, .. "7zXZ"u8], 0, Bestandsweigering.Archief),
        ([.. "MSCF"u8], 0, Bestandsweigering.Archief),
        ([.. "ustar"u8], 257, Bestandsweigering.Archief),
        ([.. "CD001"u8], 0x8001, Bestandsweigering.Archief),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, Bestandsweigering.Kantoor),
        ([.. "{\\rtf"u8], 0, Bestandsweigering.Kantoor),
        ([.. "GIF8"u8], 0, Bestandsweigering.AndereFoto),
        ([.. "BM"u8], 0, Bestandsweigering.AndereFoto),
        ([.. "II*\0"u8], 0, Bestandsweigering.AndereFoto),
        ([.. "MM\0*"u8], 0, Bestandsweigering.AndereFoto),
        ([.. "WEBP"u8], 8, Bestandsweigering.AndereFoto),
        ([.. "ftyp"u8], 4, Bestandsweigering.AndereFoto),
    ];

    /// <exception cref="RuleViolation">R-SEC-6.</exception>
    public static Keuring Keur(ReadOnlyMemory<byte> inhoud)
    {
        var bytes = inhoud.Span;
        if (bytes.IsEmpty)
            throw Bestandsweigering.Leeg();
        if (bytes.StartsWith("%PDF-"u8))
            return Pdfkeuring.Keur(inhoud);
        if (bytes.StartsWith(Pngkeuring.Begin))
            return Pngkeuring.Keur(inhoud);
        if (bytes.StartsWith(Jpegkeuring.Begin))
            return Jpegkeuring.Keur(inhoud);
        if (bytes.StartsWith("PK"u8) && bytes.Length > 3 && bytes[2] < 9)
            throw IsKantoor(bytes) ? Bestandsweigering.Kantoor() : Bestandsweigering.Archief();
        if (Tekstkeuring.IsTekst(bytes))
            return Tekstkeuring.Keur(inhoud);
        foreach (var (begin, plaats, weigering) in Geweigerd)
        {
            if (bytes.Length >= plaats + begin.Length && bytes[plaats..].StartsWith(begin))
                throw weigering();
        }

        throw Bestandsweigering.Onbekend();
    }

    // The list of contents of a zip stands at the end, its first entries at the begin.
    private static bool IsKantoor(ReadOnlySpan<byte> bytes)
    {
        var begin = bytes[..Math.Min(bytes.Length, 4096)];
        var eind = bytes[Math.Max(0, bytes.Length - 65_536)..];
        return Noemt(begin) || Noemt(eind);

        static bool Noemt(ReadOnlySpan<byte> deel) => deel.IndexOf("[Content_Types].xml"u8) >= 0 || deel.IndexOf("mimetypeapplication/vnd.oasis"u8) >= 0;
    }
}
