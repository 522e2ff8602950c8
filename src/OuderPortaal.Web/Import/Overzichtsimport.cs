namespace OuderPortaal.Web.Import;

/// <summary>
/// Reads the data that staff took from the dossier system: one JSON file, or one CSV file a list. All or nothing, streaming, nothing on disk
/// (docs/import.md). Marks what should not be there and never refuses it (R-AM-01).
/// </summary>
public static class Overzichtsimport
{
    /// <summary>Reads files that belong together. Bad files give faults, never an exception.</summary>
    public static async Task<Importresultaat> LeesAsync(IReadOnlyList<Importbestand> bestanden, CancellationToken ct)
    {
        var verzameling = new Verzameling();
        try
        {
            if (bestanden.Count == 0) throw Stop("", "Kies het bestand met de gegevens.");
            var gezien = new HashSet<Importsoort>();
            foreach (var bestand in bestanden)
            {
                var stroom = new BegrensdeStroom(bestand.Inhoud, bestand.Naam);
                await using (stroom)
                {
                    await LeesBestandAsync(stroom, bestand.Naam, bestanden.Count, verzameling, gezien, ct);
                }
            }

            if (verzameling.Meldingen.Fouten.Count == 0 && verzameling.Gegevens.Count == 0)
                throw Stop(bestanden[0].Naam, "Er staan geen gegevens in dit bestand. Kies het bestand met de gegevens.");
            return verzameling.Afronden();
        }
        catch (Importstop stop)
        {
            return Importresultaat.Geweigerd([stop.Fout]);
        }
    }

    /// <summary>Reads one file on its own.</summary>
    public static Task<Importresultaat> LeesAsync(string naam, Stream inhoud, CancellationToken ct) => LeesAsync([new Importbestand(naam, inhoud)], ct);

    private static async Task LeesBestandAsync(BegrensdeStroom stroom, string naam, int aantal, Verzameling verzameling, HashSet<Importsoort> gezien, CancellationToken ct)
    {
        var kop = (await stroom.BekijkAsync(ct)).ToArray();
        Herken(kop, naam);
        var bom = kop.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        if (!IsJson(kop.AsSpan(bom)))
        {
            if (await CsvImport.LeesAsync(stroom, naam, verzameling, ct) is { } soort && !gezien.Add(soort))
                throw Stop(naam, "U koos twee bestanden van dezelfde soort. Kies er een.");
            return;
        }

        if (aantal > 1) throw Stop(naam, "Kies een JSON-bestand alleen, of anders CSV-bestanden.");
        if (bom > 0) await stroom.ReadExactlyAsync(new byte[bom], ct);
        await new JsonImport(new JsonStroom(stroom, naam, ct), naam, verzameling).LeesAsync();
    }

    /// <summary>Says what a file is when it is something else than text.</summary>
    private static void Herken(ReadOnlySpan<byte> kop, string naam)
    {
        if (!kop.StartsWith("\uFEFF"u8) ? kop.Trim(" \t\r\n"u8).IsEmpty : kop[3..].Trim(" \t\r\n"u8).IsEmpty)
            throw Stop(naam, "Dit bestand is leeg. Kies het bestand met de gegevens.");
        if (kop.StartsWith("PK"u8) || kop.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw Stop(naam, "Dit is een rekenblad of een zip-bestand. Open het in Excel en kies bij het opslaan 'CSV UTF-8'.");
        if (kop.StartsWith("%PDF"u8)) throw Stop(naam, "Dit is een pdf. Kies het bestand met de gegevens; de pdf voegt u daarna toe als document.");
        if (kop.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || kop.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw Stop(naam, "Dit bestand is niet opgeslagen als UTF-8. Kies bij het opslaan 'CSV UTF-8'.");
        if (kop.Contains((byte)0)) throw Stop(naam, "Dit is geen tekstbestand. Kies een bestand in CSV of JSON.");
        if (kop.TrimStart(" \t\r\n"u8).StartsWith("<"u8)) throw Stop(naam, "Dit is een webpagina of xml-bestand. Kies een bestand in CSV of JSON.");
    }

    private static bool IsJson(ReadOnlySpan<byte> kop) => kop.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    private static Importstop Stop(string naam, string zin) => new(new Importfout(naam, null, null, zin));
}
