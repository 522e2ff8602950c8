using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>
/// Somebody was sent to a provider and we wait for the answer: ten minutes, once. The browser holds a random key in a cookie; state, nonce and the PKCE verifier are made from that
/// key, so that this row holds no secret.
/// </summary>
public sealed class Aanbiedervraag
{
    public static readonly TimeSpan Geldigheid = TimeSpan.FromMinutes(10);

    public Guid Id { get; init; }

    /// <summary>SHA-256 of the key in the cookie, hexadecimal.</summary>
    public required string SleutelHash { get; init; }

    public Aanbiederdoel Doel { get; init; }

    /// <summary>Whose answer it must be; null for who is not logged in.</summary>
    public AccountId? Account { get; init; }

    /// <summary>The request with the question for proof.</summary>
    public Guid? VerzoekId { get; init; }

    /// <summary>The invitation that is being taken up.</summary>
    public Guid? LinkId { get; init; }

    /// <summary>The page of the portal that one wanted.</summary>
    public string? Terug { get; init; }

    /// <summary>UTC instant on the portal clock.</summary>
    public DateTimeOffset GesteldOp { get; init; }

    /// <summary>UTC instant on the portal clock.</summary>
    public DateTimeOffset VerlooptOp { get; init; }
}
