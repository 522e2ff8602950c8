using System.Globalization;

namespace OuderPortaal.Web.Journaal;

/// <summary>What stands in the row that says up to where the journaal was cleared: the last number that went, and its seal.</summary>
internal sealed record Snoei(long TotEnMet, byte[] Zegel)
{
    public const string Handeling = "JournaalOpgeruimd";

    /// <summary>Null when it is not one.</summary>
    public static Snoei? Lees(string tekst)
    {
        var delen = tekst.Split(' ');
        return delen.Length == 2 && long.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && delen[1].Length == 2 * Ketenzegel.Lengte && delen[1].All(char.IsAsciiHexDigit)
            ? new(nummer, Convert.FromHexString(delen[1]))
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{TotEnMet} {Convert.ToHexStringLower(Zegel)}");
}
