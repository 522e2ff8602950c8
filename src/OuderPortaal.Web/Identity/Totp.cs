using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace OuderPortaal.Web.Identity;

/// <summary>Codes of an authenticator app: RFC 6238 with SHA-1, 30 seconds and 6 digits, because that is what every app understands.</summary>
internal static class Totp
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A secret of 160 bits in base32, as an app takes it.</summary>
    public static string NieuwGeheim() => RandomNumberGenerator.GetString(Letters, 32);

    /// <summary>The 30-second step of a UTC instant.</summary>
    public static long Stap(DateTimeOffset op) => op.ToUnixTimeSeconds() / 30;

    public static string Code(string geheim, long stap)
    {
        Span<byte> teller = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(teller, stap);
#pragma warning disable CA5350 // The standard says SHA-1, and authenticator apps know nothing else.
        var hash = HMACSHA1.HashData(Bytes(geheim), teller);
#pragma warning restore CA5350
        var plaats = hash[^1] & 0x0f;
        var getal = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(plaats)) & 0x7fffffff;
        return (getal % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step that this code belongs to, one step early or late allowed; null when it is wrong.</summary>
    public static long? Herken(string geheim, string code, DateTimeOffset op)
    {
        var nu = Stap(op);
        for (var stap = nu - 1; stap <= nu + 1; stap++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(geheim, stap)), System.Text.Encoding.ASCII.GetBytes(code)))
                return stap;
        }

        return null;
    }

    private static byte[] Bytes(string geheim)
    {
        var bytes = new byte[geheim.Length * 5 / 8];
        int bits = 0, rest = 0, plaats = 0;
        foreach (var letter in geheim)
        {
            rest = ((rest << 5) | Math.Max(0, Letters.IndexOf(letter, StringComparison.Ordinal))) & 0xffff;
            bits += 5;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes[plaats++] = (byte)(rest >> bits);
        }

        return bytes;
    }
}
