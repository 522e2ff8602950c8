namespace OuderPortaal.Web.Data;

/// <summary>One row that says: this database holds invented people. Production refuses to start with it.</summary>
public sealed class Demomerk
{
    public int Id { get; init; } = 1;

    /// <summary>UTC instant.</summary>
    public DateTimeOffset GezaaidOp { get; init; }
}
