namespace OuderPortaal.Web.Import;

/// <summary>Reads a list of disclosures that have happened from CSV (article 9.3): all or nothing, nothing on disk. A bad file gives faults, never an exception (docs/import.md).</summary>
public static class Verstrekkingimport
{
    /// <summary>Reads the file. A pupil is found by number, without regard to capitals; a date after today is a fault.</summary>
    public static Task<Lijstresultaat<IngelezenVerstrekking>> LeesAsync(string bestand, Stream inhoud, IReadOnlyDictionary<string, string> kenmerken, DateOnly vandaag, CancellationToken ct) =>
        Lijstimport.LeesAsync<Verstrekkingkolom, IngelezenVerstrekking>(
            bestand, inhoud, "verstrekkingen", "elke verstrekking", (kolommen, meldingen) => new Verstrekkingrij(bestand, kolommen, meldingen, kenmerken, vandaag), ct);
}
