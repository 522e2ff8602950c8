namespace OuderPortaal.Web.Uploads;

/// <summary>The door to a virus scanner.</summary>
public interface IVirusscanner
{
    /// <summary>False when this installation works without one.</summary>
    bool IsIngesteld { get; }

    /// <summary>Asks about one file. Never throws because of the scanner: what cannot be asked is unknown.</summary>
    Task<Scanuitslag> OnderzoekAsync(Stream inhoud, CancellationToken ct);
}
