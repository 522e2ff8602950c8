using System.Buffers;
using System.Text;

namespace OuderPortaal.Web.Uploads;

/// <summary>The letters of a pdf: what ends a name, and what a name with escapes says.</summary>
internal static class Pdftekens
{
    /// <summary>White space and delimiters.</summary>
    public static SearchValues<byte> Grens { get; } = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    public static bool IsWit(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    public static string Naam(ReadOnlySpan<byte> bytes)
    {
        var naam = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '#' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                naam.Append((char)((Convert.ToInt32(((char)bytes[i + 1]).ToString(), 16) * 16) + Convert.ToInt32(((char)bytes[i + 2]).ToString(), 16)));
                i += 2;
            }
            else
            {
                naam.Append((char)bytes[i]);
            }
        }

        return naam.ToString();
    }

    /// <summary>The names in a dictionary, decoded.</summary>
    public static HashSet<string> Namen(ReadOnlySpan<byte> bytes)
    {
        var namen = new HashSet<string>(StringComparer.Ordinal);
        for (var begin = bytes.IndexOf((byte)'/'); begin >= 0; begin = bytes.IndexOf((byte)'/'))
        {
            bytes = bytes[(begin + 1)..];
            var einde = bytes.IndexOfAny(Grens);
            var naam = einde < 0 ? bytes : bytes[..einde];
            if (naam.Length is > 0 and <= 96)
                namen.Add(Naam(naam));
        }

        return namen;
    }
}
