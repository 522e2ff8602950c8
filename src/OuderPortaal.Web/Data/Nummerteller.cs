namespace OuderPortaal.Web.Data;

/// <summary>Last number given for a prefix in a local year; one row each (ontwerp.md 5).</summary>
public sealed class Nummerteller
{
    public required string Voorvoegsel { get; init; }

    /// <summary>Local year of receipt.</summary>
    public required int Jaar { get; init; }

    public int Laatste { get; set; }
}
