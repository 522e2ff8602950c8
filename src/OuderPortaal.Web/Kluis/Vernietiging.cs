using System.Globalization;
using OuderPortaal.Web.Journaal;

namespace OuderPortaal.Web.Kluis;

/// <summary>That something was destroyed, by its number alone: one line of the list, and one row of the journaal. Tells nothing about what it was or whose.</summary>
/// <param name="Regel">Id of the journaal row.</param>
/// <param name="Op">UTC instant of the destruction.</param>
/// <param name="Handeling"><see cref="Sleutel"/> or <see cref="Bestand"/>.</param>
/// <param name="Wat">Owner of the key, or the file.</param>
/// <param name="GemaaktOp">UTC instant at which it was made: an owner may get a new key later, which is another one.</param>
internal sealed record Vernietiging(Guid Regel, DateTimeOffset Op, string Handeling, Guid Wat, DateTimeOffset GemaaktOp)
{
    public const string Sleutel = "SleutelVernietigd";
    public const string Bestand = "BestandVernietigd";
    public const string Leerling = "LeerlingVernietigd";
    public const string Traject = "TrajectVernietigd";

    public JournaalRegel AlsJournaal => new()
    {
        Id = Regel, Op = Op, Hoedanigheid = "systeem", Handeling = Handeling, Bijzonderheid = string.Create(CultureInfo.InvariantCulture, $"{Wat:N} {GemaaktOp.ToUnixTimeMilliseconds()}"),
    };

    public static Vernietiging Van(JournaalRegel rij)
    {
        var delen = rij.Bijzonderheid.Split(' ');
        return new(rij.Id, rij.Op, rij.Handeling, Guid.ParseExact(delen[0], "N"), Moment(delen[1]));
    }

    /// <summary>Null for a line that was cut off.</summary>
    public static Vernietiging? Lees(string regel)
    {
        var delen = regel.Split(' ');
        return delen.Length == 5 && delen[2] is Sleutel or Bestand or Leerling or Traject && Guid.TryParseExact(delen[0], "N", out var id) && Guid.TryParseExact(delen[3], "N", out var wat)
            && IsMoment(delen[1]) && IsMoment(delen[4])
            ? new(id, Moment(delen[1]), delen[2], wat, Moment(delen[4]))
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Regel:N} {Op.ToUnixTimeMilliseconds()} {Handeling} {Wat:N} {GemaaktOp.ToUnixTimeMilliseconds()}");

    private static bool IsMoment(string tekst) => tekst.Length <= 14 && long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static DateTimeOffset Moment(string tekst) => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(tekst, CultureInfo.InvariantCulture));
}
