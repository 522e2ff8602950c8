namespace OuderPortaal.Domain.Identiteit;

/// <summary>
/// How the code of a letter is written: ten characters of an alphabet without I, L, O and U (50 bits) and one that checks them, so that a typing error is seen before it
/// costs a try (R-ID-2). Reads forgivingly: lower case, spaces, dashes, O for 0, I and L for 1.
/// </summary>
public static class Codeschrift
{
    /// <summary>Characters without the check.</summary>
    public const int Lengte = 10;

    /// <summary>Bytes of which the first 50 bits make a code.</summary>
    public const int Bytes = 7;

    private const string Alfabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const string Overslaan = " -.\u00A0\u2010\u2011\u2012\u2013\u2014\t";

    /// <summary>The ten characters for these bytes.</summary>
    public static string Van(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Bytes)
            throw new ArgumentException("A code needs 50 bits.", nameof(bytes));
        ulong bits = 0;
        foreach (var deel in bytes[..Bytes])
            bits = bits << 8 | deel;
        bits >>= 6;
        var tekens = new char[Lengte];
        for (var plek = Lengte - 1; plek >= 0; plek--, bits >>= 5)
            tekens[plek] = Alfabet[(int)(bits & 31)];
        return new string(tekens);
    }

    /// <summary>As it stands in the letter, with the check: "KXM7-2Q9A-T4R".</summary>
    public static string Toon(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return $"{code[..4]}-{code[4..8]}-{code[8..]}{Controleteken(code)}";
    }

    /// <summary>The ten characters that somebody typed; null when one was mistyped, swapped, left out or added.</summary>
    public static string? Lees(string? invoer)
    {
        var tekens = (invoer ?? "").Where(c => !Overslaan.Contains(c, StringComparison.Ordinal)).Select(Gelijkend).Take(Lengte + 2).ToArray();
        if (tekens.Length != Lengte + 1 || !Array.TrueForAll(tekens, t => Alfabet.Contains(t, StringComparison.Ordinal)))
            return null;
        var code = new string(tekens, 0, Lengte);
        return Controleteken(code) == tekens[Lengte] ? code : null;
    }

    /// <summary>
    /// A sum over the field of 32 elements in which each place has a weight of its own: one wrong character, or two that changed places, always shows.
    /// </summary>
    public static char Controleteken(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var som = 0;
        foreach (var teken in code)
            som = Maal2(som ^ Alfabet.IndexOf(teken, StringComparison.Ordinal));
        return Alfabet[som];
    }

    private static char Gelijkend(char teken) => char.ToUpperInvariant(teken) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var t => t,
    };

    // Times x, modulo x^5 + x^2 + 1, of which x is a generator.
    private static int Maal2(int waarde) => (waarde << 1 ^ (waarde >= 16 ? 0b100101 : 0)) & 31;
}
