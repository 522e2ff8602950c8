using System.Globalization;

namespace OuderPortaal.Web.Cijfers;

/// <summary>One number for everybody, as it may be shown (R-AM-33).</summary>
/// <param name="Tekst">The number, "minder dan 10", or "niet getoond".</param>
public sealed record Cel(string Tekst)
{
    public static readonly Cel Klein = new("minder dan 10");

    /// <summary>Ten or more, left out because a small one could be computed from it.</summary>
    public static readonly Cel Verborgen = new("niet getoond");

    public static Cel Van(int aantal) => aantal is > 0 and < Celbeveiliging.Grens ? Klein : new(aantal.ToString(CultureInfo.InvariantCulture));
}
