namespace OuderPortaal.Web.Infrastructure;

/// <summary>Development only: how far the clock of this database stands from real time, so that a restart goes on where it was.</summary>
internal sealed class Klokstand
{
    public const int EnigeId = 1;

    public int Id { get; init; } = EnigeId;

    /// <summary>The instant that was asked for; null for real time.</summary>
    public DateTimeOffset? Ingesteld { get; set; }

    /// <summary>Milliseconds ahead of real time; negative when behind.</summary>
    public long Verschuiving { get; set; }
}
