namespace OuderPortaal.Web.Kluis;

/// <summary>What a sweep of the vault found.</summary>
/// <param name="Verwijderd">Files that no row knew, older than a day: gone now.</param>
/// <param name="ZonderBestand">Rows whose file is gone. Must be none; each is a fault that somebody has to look at.</param>
public sealed record Veegresultaat(int Verwijderd, IReadOnlyList<Guid> ZonderBestand);
