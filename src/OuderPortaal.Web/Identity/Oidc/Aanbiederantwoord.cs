namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>What a provider stated, once it was found right: only what the installation reads.</summary>
public sealed class Aanbiederantwoord(string onderwerp, string? acr, DateTimeOffset? ingelogdOp, ILookup<string, string> claims)
{
    /// <summary>Who it is at that provider; never kept for a verzoeker.</summary>
    public string Onderwerp { get; } = onderwerp;

    /// <summary>The stated assurance.</summary>
    public string? Acr { get; } = acr;

    /// <summary>UTC instant of logging in there; null when it was not told.</summary>
    public DateTimeOffset? IngelogdOp { get; } = ingelogdOp;

    public IEnumerable<string> Alle(string claim) => claims[claim];

    public string Een(string claim) => claims[claim].FirstOrDefault() ?? "";
}
