namespace OuderPortaal.Web.Formulieren;

/// <summary>What somebody typed in a form that outlived the login: kept a quarter of an hour, encrypted, for that person and that page only. Never files, passwords or codes.</summary>
public sealed class BewaardFormulier
{
    public Guid Id { get; init; }

    /// <summary>SHA-256 of the key in the address of the page, hexadecimal.</summary>
    public required string SleutelHash { get; init; }

    /// <summary>Whose it is; empty for a visitor who was not logged in.</summary>
    public Guid Account { get; init; }

    /// <summary>Path of the page.</summary>
    public required string Pad { get; init; }

    /// <summary>The fields as JSON, protected by Data Protection.</summary>
    public required byte[] Inhoud { get; init; }

    /// <summary>UTC instant on the portal clock.</summary>
    public DateTimeOffset VerlooptOp { get; init; }
}
