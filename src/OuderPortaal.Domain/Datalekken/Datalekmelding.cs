namespace OuderPortaal.Domain.Datalekken;

/// <summary>What somebody reports; the free text, name and contact are encrypted at rest, and all of it but the page may be empty: one click is enough.</summary>
/// <param name="AccountId">Null for a visitor.</param>
/// <param name="Plek">The kind of page it was seen on, without an id.</param>
public sealed record Datalekmelding(AccountId? AccountId, string Plek)
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxTekst = 2000;

    /// <summary>What was seen, in one sentence.</summary>
    public string Toelichting { get; init; } = "";

    /// <summary>How to reach who reports; empty for somebody with an account.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The request of the page it was seen on.</summary>
    public Guid? VerzoekId { get; init; }

    /// <summary>The complaint it stands in.</summary>
    public Guid? KlachtId { get; init; }
}
