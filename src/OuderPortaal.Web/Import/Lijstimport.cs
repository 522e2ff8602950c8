using CsvHelper;

namespace OuderPortaal.Web.Import;

/// <summary>Reads a list of one kind of row from CSV, with a name above each column: all or nothing, nothing on disk. A bad file gives faults, never an exception (docs/import.md).</summary>
internal static class Lijstimport
{
    /// <summary>Reads the file. The words say what the rows are ("leerlingen", "elke leerling"); the last makes the reader of rows, given which column each cell is.</summary>
    public static async Task<Lijstresultaat<TWaarde>> LeesAsync<TKolom, TWaarde>(
        string bestand, Stream inhoud, string wat, string elke, Func<TKolom?[], Meldingen, Lijstrij<TKolom, TWaarde>> rij, CancellationToken ct)
        where TKolom : struct, Enum
        where TWaarde : class
    {
        var meldingen = new Meldingen();
        try
        {
            var stroom = new BegrensdeStroom(inhoud, bestand, Importgrenzen.LeerlingenBytes);
            await using (stroom)
            {
                Herken((await stroom.BekijkAsync(ct)).Span, bestand);
                var rijen = await LeesRijenAsync(stroom, bestand, wat, elke, meldingen, rij, ct);
                return new(meldingen.Fouten.Count == 0 ? rijen : [], meldingen.Fouten, meldingen.NogMeer);
            }
        }
        catch (Importstop stop)
        {
            return new([], [stop.Fout], 0);
        }
    }

    private static async Task<List<TWaarde>> LeesRijenAsync<TKolom, TWaarde>(
        Stream stroom, string bestand, string wat, string elke, Meldingen meldingen, Func<TKolom?[], Meldingen, Lijstrij<TKolom, TWaarde>> rij, CancellationToken ct)
        where TKolom : struct, Enum
        where TWaarde : class
    {
        CsvMalformedRecord? kapot = null;
        using var csv = CsvImport.Open(stroom, fout => kapot = fout.Reason == CsvMalformedReason.StrayQuote ? kapot : fout);
        try
        {
            if (!await CsvImport.VolgendeAsync(csv, ct))
                throw new Importstop(new Importfout(bestand, null, null, $"Dit bestand is leeg. Kies het bestand met de {wat}."));
            CsvImport.Controleer(kapot, bestand);
            var lezer = rij(Kop<TKolom>(csv, bestand, meldingen), meldingen);
            var rijen = new List<TWaarde>();
            if (meldingen.Fouten.Count > 0)
                return rijen;

            for (var aantal = 0; await csv.ReadAsync(ct);)
            {
                CsvImport.Controleer(kapot, bestand);
                if (CsvImport.IsLeeg(csv))
                    continue;
                if (++aantal > Importgrenzen.Leerlingen)
                    throw new Importstop(new Importfout(bestand, null, null, $"Er staan meer dan 10.000 {wat} in dit bestand. Verdeel het over kleinere bestanden."));
                if (lezer.Lees(csv) is { } waarde)
                    rijen.Add(waarde);
            }

            CsvImport.Controleer(kapot, bestand);
            return rijen.Count > 0 || meldingen.Fouten.Count > 0
                ? rijen
                : throw new Importstop(new Importfout(bestand, null, null, $"Er staan geen {wat} in dit bestand. Zet {elke} op een eigen regel."));
        }
        catch (CsvFormatException fout)
        {
            throw CsvImport.Stop(bestand, (int)Math.Max(1, fout.LineNumber), "Deze regel is te lang om te lezen. Vaak mist een aanhalingsteken aan het eind van een tekst.");
        }
    }

    /// <summary>Which column each cell is; unknown, double and missing names are faults.</summary>
    private static TKolom?[] Kop<TKolom>(CsvReader csv, string bestand, Meldingen meldingen)
        where TKolom : struct, Enum
    {
        var regel = (int)csv.LineNumber;
        var bekend = Enum.GetValues<TKolom>();
        var kolommen = new TKolom?[csv.FieldCount];
        if (csv.FieldCount == 1 && csv.GetString(0).AsSpan().ContainsAny(",\t|"))
            throw CsvImport.Stop(bestand, regel, "Tussen de kolommen staat geen puntkomma. Sla het bestand op met een puntkomma tussen de kolommen.");

        for (var i = 0; i < kolommen.Length; i++)
        {
            var naam = csv.GetString(i);
            if (naam.Length == 0)
                continue;
            var gevonden = Array.FindIndex(bekend, k => Kolom.Kaal(k.ToString()) == Kolom.Kaal(naam));
            if (gevonden < 0)
                Meld(i, $"De kolom '{Reiniger.Toon(naam)}' kennen wij niet. {Hulp(naam)}");
            else if (kolommen.Contains(bekend[gevonden]))
                Meld(i, $"De kolom '{bekend[gevonden]}' staat er twee keer. Haal er een weg.");
            else
                kolommen[i] = bekend[gevonden];
        }

        foreach (var kolom in bekend.Where(k => !kolommen.Contains(k)))
            meldingen.Meld(new Importfout(bestand, regel, null, $"De kolom '{kolom}' ontbreekt. Voeg haar toe aan de eerste regel."));
        return kolommen;

        void Meld(int i, string zin) => meldingen.Meld(new Importfout(bestand, regel, $"kolom {CsvImport.Letters(i)}", zin));
        string Hulp(string naam) => Kolom.Dichtstbij(naam, bekend.Select(k => k.ToString())) is { } bedoeld ? $"Bedoelt u '{bedoeld}'?" : "Haal de kolom weg.";
    }

    /// <summary>Says what a file is when it is something else than CSV.</summary>
    private static void Herken(ReadOnlySpan<byte> kop, string bestand)
    {
        if (kop.StartsWith("PK"u8) || kop.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw Stop("Dit is een rekenblad of een zip-bestand. Open het in Excel en kies bij het opslaan 'CSV UTF-8'.");
        if (kop.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || kop.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw Stop("Dit bestand is niet opgeslagen als UTF-8. Kies bij het opslaan 'CSV UTF-8'.");
        if (kop.StartsWith("%PDF"u8) || kop.Contains((byte)0))
            throw Stop("Dit is geen tekstbestand. Kies een bestand in CSV.");

        Importstop Stop(string zin) => new(new Importfout(bestand, null, null, zin));
    }
}
