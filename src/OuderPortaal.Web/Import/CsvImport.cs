using CsvHelper;

namespace OuderPortaal.Web.Import;

/// <summary>Reads one list from CSV: semicolons, UTF-8, a row of names first. Which list it is follows from those names.</summary>
internal static class CsvImport
{
    private const string Aanhalingstekens =
        "De aanhalingstekens kloppen niet. Zet een tekst met een puntkomma of een nieuwe regel tussen aanhalingstekens, en schrijf een aanhalingsteken daarbinnen dubbel.";

    public static async Task<Importsoort?> LeesAsync(Stream stroom, string bestand, Verzameling verzameling, CancellationToken ct)
    {
        CsvMalformedRecord? kapot = null;
        using var csv = Open(stroom, fout => kapot = fout.Reason == CsvMalformedReason.StrayQuote ? kapot : fout);
        try
        {
            if (!await VolgendeAsync(csv, ct)) throw Stop(bestand, 1, "Dit bestand is leeg. Kies het bestand met de gegevens.");
            Controleer(kapot, bestand);
            var soort = LeesKop(csv, bestand, verzameling.Meldingen, out var kolommen);
            if (soort is null || verzameling.Meldingen.Fouten.Count > 0) return soort;

            var aantal = 0;
            while (await csv.ReadAsync(ct))
            {
                Controleer(kapot, bestand);
                if (IsLeeg(csv)) continue;
                Verzameling.Begrens(soort.Value, ++aantal, bestand);
                LeesRij(csv, soort.Value, bestand, kolommen, verzameling);
            }

            Controleer(kapot, bestand);
            return soort;
        }
        catch (CsvFormatException fout)
        {
            throw Stop(bestand, (int)Math.Max(1, fout.LineNumber), "Deze regel is te lang om te lezen. Vaak mist een aanhalingsteken aan het eind van een tekst.");
        }
    }

    /// <summary>A reader of a CSV file as a spreadsheet saves it in the Netherlands.</summary>
    internal static CsvReader Open(Stream stroom, Action<CsvMalformedRecord> bijKapot) => CsvReader.Create(
        stroom,
        new CsvReaderOptions
        {
            Separator = ';',
            HasHeader = false,
            SkipEmptyLines = false,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            MaxRecordSize = Importgrenzen.RijBytes,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = bijKapot,
        },
        leaveOpen: true);

    /// <summary>Goes to the first row that holds something.</summary>
    internal static async Task<bool> VolgendeAsync(CsvReader csv, CancellationToken ct)
    {
        while (await csv.ReadAsync(ct))
        {
            if (!IsLeeg(csv) && !(csv.LineNumber == 1 && csv.GetString(0).StartsWith("sep=", StringComparison.OrdinalIgnoreCase))) return true;
        }

        return false;
    }

    private static Importsoort? LeesKop(CsvReader csv, string bestand, Meldingen meldingen, out Kolom?[] kolommen)
    {
        var namen = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).ToArray();
        var regel = (int)csv.LineNumber;
        kolommen = new Kolom?[namen.Length];
        if (namen.Length == 1 && namen[0].AsSpan().ContainsAny(",\t|"))
            throw Stop(bestand, regel, "Tussen de kolommen staat geen puntkomma. Sla het bestand op met een puntkomma tussen de kolommen.");

        var soort = Soort(namen);
        if (soort is null)
            throw Stop(bestand, regel, "Op de eerste regel staan geen namen van kolommen die wij kennen. Begin met een regel als: categorie;label;waarde;herkomst");

        for (var i = 0; i < namen.Length; i++)
        {
            if (namen[i].Length == 0) continue;
            var kolom = kolommen[i] = Kolom.OpNaam(soort.Value, namen[i]);
            if (kolom is null)
            {
                var bedoeld = Kolom.Dichtstbij(namen[i], Kolom.Van(soort.Value).Select(k => k.Naam));
                var hulp = bedoeld is null ? "Haal de kolom weg, of gebruik een naam uit de uitleg." : $"Bedoelt u '{bedoeld}'?";
                Meld(i, $"De kolom '{Reiniger.Toon(namen[i])}' kennen wij niet. {hulp}");
            }
            else if (Array.IndexOf(kolommen, kolom) < i)
            {
                Meld(i, $"De kolom '{kolom.Naam}' staat er twee keer. Haal er een weg.");
            }
        }

        foreach (var kolom in Kolom.Van(soort.Value))
        {
            if (kolom.Verplicht && !kolommen.Contains(kolom))
                meldingen.Meld(new Importfout(bestand, regel, null, $"De kolom '{kolom.Naam}' ontbreekt. Voeg haar toe aan de eerste regel."));
        }

        return soort;

        void Meld(int i, string zin) => meldingen.Meld(new Importfout(bestand, regel, $"kolom {Letters(i)}", zin));
    }

    /// <summary>The list that most of the names belong to.</summary>
    private static Importsoort? Soort(string[] namen)
    {
        var beste = Enum.GetValues<Importsoort>().Select(s => (Soort: s, Aantal: namen.Count(n => n.Length > 0 && Kolom.OpNaam(s, n) is not null))).MaxBy(x => x.Aantal);
        return beste.Aantal == 0 ? null : beste.Soort;
    }

    private static void LeesRij(CsvReader csv, Importsoort soort, string bestand, Kolom?[] kolommen, Verzameling verzameling)
    {
        var rij = new Rij(soort, bestand, (int)csv.LineNumber, verzameling.Meldingen, verzameling.Reiniger)
        {
            PlekVan = (kolom, _) => Array.IndexOf(kolommen, kolom) is >= 0 and var i ? $"kolom {Letters(i)} ({kolom.Naam})" : $"kolom {kolom.Naam}",
        };
        for (var i = 0; i < csv.FieldCount; i++)
        {
            if (csv.IsEmpty(i)) continue;
            if (i >= kolommen.Length || kolommen[i] is not { } kolom)
            {
                verzameling.Meldingen.Meld(new Importfout(
                    bestand,
                    rij.Regel,
                    $"kolom {Letters(i)}",
                    "Deze cel heeft geen kolomnaam erboven. Staat er een puntkomma in een tekst? Zet die tekst dan tussen aanhalingstekens."));
                return;
            }

            rij.Zet(kolom, csv.GetString(i), rij.Regel);
        }

        verzameling.Lees(soort, rij);
    }

    internal static bool IsLeeg(CsvReader csv)
    {
        for (var i = 0; i < csv.FieldCount; i++)
        {
            if (!csv.IsEmpty(i)) return false;
        }

        return true;
    }

    internal static void Controleer(CsvMalformedRecord? kapot, string bestand)
    {
        if (kapot is { } fout) throw Stop(bestand, (int)Math.Max(1, fout.LineNumber), Aanhalingstekens);
    }

    internal static Importstop Stop(string bestand, int regel, string zin) => new(new Importfout(bestand, regel, null, zin));

    /// <summary>The letters that a spreadsheet puts above a column: A to Z, AA and on.</summary>
    internal static string Letters(int i) => i < 26 ? ((char)('A' + i)).ToString() : Letters((i / 26) - 1) + Letters(i % 26);
}
