namespace OuderPortaal.Web.Identity;

/// <summary>A link from an account mail: works once, until an instant. Only the hash of its code is kept.</summary>
public sealed class Accountlink
{
    public Guid Id { get; init; }

    /// <summary>SHA-256 of the code in the link, hexadecimal.</summary>
    public required string CodeHash { get; init; }

    public Linkdoel Doel { get; init; }

    /// <summary>The e-mail address that the link was sent to.</summary>
    public required string Adres { get; init; }

    /// <summary>The name that was typed at registration; empty otherwise.</summary>
    public string Naam { get; init; } = "";

    /// <summary>Whom it is for; null when it opens nothing.</summary>
    public Guid? Account { get; init; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset AangemaaktOp { get; init; }

    /// <summary>UTC instant on the portal clock.</summary>
    public DateTimeOffset VerlooptOp { get; init; }
}
