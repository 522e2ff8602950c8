namespace OuderPortaal.Web.Jobs;

/// <summary>How the runs of one job went; one row per job, written around each run. Holds no personal data.</summary>
public sealed class Taakverloop
{
    /// <summary>Name of the job in <see cref="Schedule"/>.</summary>
    public required string Naam { get; init; }

    /// <summary>UTC instant at which the last run began.</summary>
    public DateTimeOffset? BegonnenOp { get; set; }

    /// <summary>UTC instant at which the last run that succeeded ended.</summary>
    public DateTimeOffset? GeluktOp { get; set; }

    /// <summary>UTC instant of the last failure; older than <see cref="GeluktOp"/> when it went well since.</summary>
    public DateTimeOffset? MisluktOp { get; set; }

    /// <summary>Kind of the last failure: a type name, never a text.</summary>
    public string Fout { get; set; } = "";

    /// <summary>UTC instant of the next run.</summary>
    public DateTimeOffset? VolgendeOp { get; set; }

    /// <summary>Rows done by the last run that succeeded.</summary>
    public int Aantal { get; set; }

    public bool IsMislukt => MisluktOp is { } op && !(GeluktOp >= op);
}
