using System.Text;
using System.Text.RegularExpressions;

namespace OuderPortaal.Web.Uploads;

/// <summary>Plain UTF-8 text without control characters; refuses what a browser or a reader would take for something else.</summary>
internal static partial class Tekstkeuring
{
    private const int Brok = 16 * 1024;

    /// <summary>Well-formed UTF-8 with no control characters but tab, line ends and form feed.</summary>
    public static bool IsTekst(ReadOnlySpan<byte> bytes) => Bekijk(bytes, static t => char.IsControl(t) && t is not ('\t' or '\r' or '\n' or '\f'), out var gevonden) && !gevonden;

    public static Keuring Keur(ReadOnlyMemory<byte> inhoud)
    {
        // Overrides and isolates of the direction of writing: they can hide what stands there.
        if (Bekijk(inhoud.Span, static t => t is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'), out var gevonden) && gevonden)
            throw Bestandsweigering.TekstTekens();
        var begin = Encoding.UTF8.GetString(inhoud.Span[..Math.Min(inhoud.Length, 1024)]);
        if (begin.StartsWith("{\\rtf", StringComparison.Ordinal))
            throw Bestandsweigering.Kantoor();
        if (Opmaak().IsMatch(begin))
            throw Bestandsweigering.Webpagina();
        return new("text/plain", [inhoud]);
    }

    /// <summary>False when it is not UTF-8.</summary>
    private static bool Bekijk(ReadOnlySpan<byte> bytes, Func<char, bool> zoek, out bool gevonden)
    {
        var decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        var tekens = new char[Brok + 4];
        gevonden = false;
        try
        {
            while (true)
            {
                var deel = bytes[..Math.Min(Brok, bytes.Length)];
                bytes = bytes[deel.Length..];
                var aantal = decoder.GetChars(deel, tekens, bytes.IsEmpty);
                gevonden |= tekens.AsSpan(0, aantal).Bevat(zoek);
                if (bytes.IsEmpty)
                    return true;
            }
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool Bevat(this Span<char> tekens, Func<char, bool> zoek)
    {
        foreach (var teken in tekens)
        {
            if (zoek(teken))
                return true;
        }

        return false;
    }

    /// <summary>What browsers take for a page, a drawing or a script when they guess.</summary>
    [GeneratedRegex(@"^[\s\uFEFF]*<(!--|!doctype\b|\?xml\b|(html|head|body|svg|script|iframe|style|title|table|img|a|b|br|div|font|h1|p)\b)|<(html|svg|script|iframe)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Opmaak();
}
