namespace OuderPortaal.Domain.Deelvragen;

/// <summary>
/// A one-time code by mail for who is asked, and the short session after it. Half an hour, five tries, once; only a keyed hash of it is kept. A newer one ends it.
/// </summary>
public sealed class Antwoordcode
{
    /// <summary>Tries of one code.</summary>
    public const int MaxPogingen = 5;

    /// <summary>Codes of one question in one hour.</summary>
    public const int MeestePerUur = 5;

    /// <summary>Within this time after a code no other one is sent: who clicks twice gets one mail.</summary>
    public static readonly TimeSpan Rust = TimeSpan.FromMinutes(1);

    /// <summary>How long the code works.</summary>
    public static readonly TimeSpan Geldigheid = TimeSpan.FromMinutes(30);

    /// <summary>How long who typed it in may read and write.</summary>
    public static readonly TimeSpan Sessieduur = TimeSpan.FromHours(2);

    private Antwoordcode()
    {
    }

    public Guid Id { get; private set; }

    public Guid DeelvraagId { get; private set; }

    /// <summary>Keyed hash of the ten characters.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>Which key of the vault made the hash.</summary>
    public string SleutelId { get; private set; } = "";

    /// <summary>UTC instant.</summary>
    public DateTimeOffset GemaaktOp { get; private set; }

    /// <summary>UTC instant from which the code does not work any more.</summary>
    public DateTimeOffset VerlooptOp { get; private set; }

    public int Pogingen { get; private set; }

    /// <summary>UTC instant; null while it was not.</summary>
    public DateTimeOffset? GebruiktOp { get; private set; }

    /// <summary>UTC instant at which a newer one came; null otherwise.</summary>
    public DateTimeOffset? BeeindigdOp { get; private set; }

    /// <summary>Hash of what the browser carries that typed it in; empty before.</summary>
    public string SessieHash { get; private set; } = "";

    /// <summary>UTC instant until which that browser may read and write; null before.</summary>
    public DateTimeOffset? SessieTot { get; private set; }

    public static Antwoordcode Maak(Guid id, Deelvraag vraag, byte[] hash, string sleutelId, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        return new() { Id = id, DeelvraagId = vraag.Id, Hash = hash, SleutelId = sleutelId, GemaaktOp = nu, VerlooptOp = nu + Geldigheid };
    }

    /// <summary>Whether it may still be tried.</summary>
    public bool IsOpen(DateTimeOffset nu) => GebruiktOp is null && BeeindigdOp is null && nu < VerlooptOp;

    /// <summary>It was right: begins the session of this browser.</summary>
    public void Gebruik(string sessieHash, DateTimeOffset nu)
    {
        if (!IsOpen(nu))
            throw new RuleViolation("R-ID-9", "Deze code werkt niet meer. Vraag een nieuwe code.");
        (GebruiktOp, SessieHash, SessieTot) = (nu, sessieHash, nu + Sessieduur);
    }

    /// <summary>A newer code came.</summary>
    public void Beeindig(DateTimeOffset nu) => BeeindigdOp ??= nu;
}
