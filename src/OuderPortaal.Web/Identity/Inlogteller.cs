namespace OuderPortaal.Web.Identity;

/// <summary>How often logging in to an account failed in a row: one row for every browser that logged in to it before, and one for all browsers that are not known.</summary>
public sealed class Inlogteller
{
    /// <summary>The account; for an address that nobody has, a number made of the address, so that it costs the same.</summary>
    public Guid Account { get; init; }

    /// <summary>SHA-256 of the key in the browser's own cookie, hexadecimal; empty for every browser that is not known.</summary>
    public string Apparaat { get; init; } = "";

    public int Pogingen { get; set; }

    /// <summary>UTC instant until which nothing is tried; null while it is open.</summary>
    public DateTimeOffset? OpSlotTot { get; set; }

    /// <summary>UTC instant of the last attempt or login.</summary>
    public DateTimeOffset LaatstOp { get; set; }
}
