namespace OuderPortaal.Web.Identity;

/// <summary>A passkey question that is waiting for its answer: five minutes, once. What the framework would keep in a cookie lies here, so that an answer cannot be used again.</summary>
public sealed class Passkeyceremonie
{
    public Guid Id { get; init; }

    /// <summary>SHA-256 of the key in the cookie, hexadecimal.</summary>
    public required string SleutelHash { get; init; }

    /// <summary>Making or using a passkey; the account it is for, when that is known.</summary>
    public required string Doel { get; init; }

    /// <summary>The framework's state, with the challenge.</summary>
    public required string Staat { get; init; }

    /// <summary>UTC instant on the portal clock.</summary>
    public DateTimeOffset VerlooptOp { get; init; }
}
