namespace OuderPortaal.Web.Uploads;

/// <summary>No scanner is set: Development, or a reason was given (<c>Virusscanner:Geen</c>).</summary>
internal sealed class GeenVirusscanner : IVirusscanner
{
    public bool IsIngesteld => false;

    public Task<Scanuitslag> OnderzoekAsync(Stream inhoud, CancellationToken ct) => Task.FromResult(Scanuitslag.Onbekend);
}
