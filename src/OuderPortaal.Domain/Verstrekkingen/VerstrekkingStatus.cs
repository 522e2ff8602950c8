namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>Where a disclosure stands (article 9.3).</summary>
public enum VerstrekkingStatus
{
    /// <summary>Planned, on a ground that holds; nothing has gone out yet.</summary>
    Voorgenomen,

    /// <summary>It happened; it stays in the record.</summary>
    Gebeurd,

    /// <summary>Planned and not done.</summary>
    Vervallen,
}
