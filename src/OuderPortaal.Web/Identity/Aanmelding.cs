using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity;

/// <summary>One login on one device. The browser holds a random key only; here lies its hash, and what it gives. Gone is logged out, at the next request.</summary>
public sealed class Aanmelding
{
    public Guid Id { get; init; }

    /// <summary>SHA-256 of the key in the cookie, hexadecimal.</summary>
    public required string SleutelHash { get; init; }

    public AccountId Account { get; init; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset AangemaaktOp { get; init; }

    /// <summary>UTC instant, kept to the minute.</summary>
    public DateTimeOffset LaatstGezienOp { get; set; }

    /// <summary>UTC instant after which it is worth nothing, however busy it was.</summary>
    public DateTimeOffset VerlooptOp { get; init; }

    /// <summary>The claims, protected by Data Protection.</summary>
    public required byte[] Ticket { get; set; }

    /// <summary>Kind of browser and system in words ("Firefox op Windows"); never an address or the full user agent.</summary>
    public required string Apparaat { get; init; }
}
