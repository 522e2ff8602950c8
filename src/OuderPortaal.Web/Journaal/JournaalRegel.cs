using OuderPortaal.Domain;

namespace OuderPortaal.Web.Journaal;

/// <summary>Who did what, when, in which case; never what it said (R-SEC-5). Rows are only added.</summary>
public sealed class JournaalRegel
{
    public required Guid Id { get; init; }

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
}
