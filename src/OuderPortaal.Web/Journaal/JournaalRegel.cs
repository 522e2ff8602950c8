using OuderPortaal.Domain;

namespace OuderPortaal.Web.Journaal;

/// <summary>Who did what, when, in which case; never what it said (R-SEC-5). Rows are only added, and each is sealed to the one before it (ADR 23).</summary>
public sealed class JournaalRegel
{
    public required Guid Id { get; init; }

    /// <summary>Place in the chain, from 1 without gaps; given by the save that adds the row. Null only where nothing chains.</summary>
    public long? Nummer { get; private set; }

    /// <summary>UTC instant.</summary>
    public required DateTimeOffset Op { get; init; }

    /// <summary>Who; null for a job.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>In which capacity: role of staff, "verzoeker", or "systeem".</summary>
    public required string Hoedanigheid { get; init; }

    /// <summary>The event, or "GeweigerdeToegang".</summary>
    public required string Handeling { get; init; }

    public Guid? VerzoekId { get; init; }

    public Guid? LeerlingId { get; init; }

    /// <summary>A code without content: the route template of a refused page, the name of an outcome.</summary>
    public string Bijzonderheid { get; init; } = "";

    /// <summary>Which master key the key of the seal was made from.</summary>
    public string? SleutelId { get; private set; }

    /// <summary>HMAC-SHA256 over all fields of this row and the seal of the row before it.</summary>
    public byte[]? Zegel { get; private set; }

    internal void Schakel(long nummer, string sleutelId, byte[] sleutel, byte[] vorigZegel)
    {
        (Nummer, SleutelId) = (nummer, sleutelId);
        Zegel = Ketenzegel.Maak(sleutel, this, vorigZegel);
    }
}
