using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OuderPortaal.Web.Journaal;

/// <summary>How the journaal stood at one moment, on one line that leaves the database. Signed with the key of the journaal, so that nobody without it can make one.</summary>
/// <param name="Op">UTC instant.</param>
/// <param name="Aantal">Rows that were there.</param>
/// <param name="Nummer">Of the last row.</param>
/// <param name="Zegel">Of the last row.</param>
/// <param name="SleutelId">Which master key signed.</param>
/// <param name="Handtekening">HMAC over the rest of the line.</param>
internal sealed record Anker(DateTimeOffset Op, long Aantal, long Nummer, byte[] Zegel, string SleutelId, byte[] Handtekening)
{
    /// <summary>The row in the chain that says that an anchor went out.</summary>
    public const string Handeling = "JournaalVerankerd";

    private string Inhoud => string.Create(CultureInfo.InvariantCulture, $"{Op.ToUnixTimeMilliseconds()} {Aantal} {Nummer} {Convert.ToHexStringLower(Zegel)} {SleutelId}");

    public static Anker Maak(DateTimeOffset op, long aantal, long nummer, byte[] zegel, Journaalsleutels sleutels)
    {
        var anker = new Anker(op, aantal, nummer, zegel, sleutels.HuidigeId, []);
        return anker with { Handtekening = anker.Onderteken(sleutels.Huidige) };
    }

    /// <summary>Null for a line that is none, or that was cut off.</summary>
    public static Anker? Lees(string regel)
    {
        var delen = regel.Trim().Split(' ');
        return delen.Length == 6 && Getal(delen[0]) is { } op && Getal(delen[1]) is { } aantal && Getal(delen[2]) is { } nummer && Hex(delen[3]) is { } zegel && Hex(delen[5]) is { } handtekening
            ? new(DateTimeOffset.FromUnixTimeMilliseconds(op), aantal, nummer, zegel, delen[4], handtekening)
            : null;
    }

    public bool IsEcht(Journaalsleutels sleutels) => sleutels.Vind(SleutelId) is { } sleutel && CryptographicOperations.FixedTimeEquals(Onderteken(sleutel), Handtekening);

    public override string ToString() => $"{Inhoud} {Convert.ToHexStringLower(Handtekening)}";

    private byte[] Onderteken(byte[] sleutel) => HMACSHA256.HashData(sleutel, Encoding.UTF8.GetBytes("anker 1 " + Inhoud));

    private static long? Getal(string tekst) => tekst.Length <= 15 && long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private static byte[]? Hex(string tekst) => tekst.Length == 2 * Ketenzegel.Lengte && tekst.All(char.IsAsciiHexDigit) ? Convert.FromHexString(tekst) : null;
}
