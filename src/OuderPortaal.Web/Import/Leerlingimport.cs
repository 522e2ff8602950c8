using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Import;

/// <summary>Reads a roster of pupils from CSV (R-AM-02 a): all or nothing, nothing on disk. A bad file gives faults, never an exception (docs/import.md).</summary>
public static class Leerlingimport
{
    /// <summary>Reads the file; what a pupil can be is judged as of this instant.</summary>
    public static Task<Lijstresultaat<LeerlingGegevens>> LeesAsync(string bestand, Stream inhoud, DateTimeOffset nu, CancellationToken ct) =>
        Lijstimport.LeesAsync<Leerlingkolom, LeerlingGegevens>(bestand, inhoud, "leerlingen", "elke leerling", (kolommen, meldingen) => new Leerlingrij(bestand, kolommen, meldingen, nu), ct);
}
