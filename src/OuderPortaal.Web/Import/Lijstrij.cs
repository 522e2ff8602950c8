using System.Globalization;
using CsvHelper;

namespace OuderPortaal.Web.Import;

/// <summary>Turns the rows of a list into values, one after the other; every fault says its line and column. The domain says what a value can be.</summary>
/// <typeparam name="TKolom">The columns of the list, by name.</typeparam>
/// <typeparam name="TWaarde">What a row is.</typeparam>
internal abstract class Lijstrij<TKolom, TWaarde>(string bestand, TKolom?[] kolommen, Meldingen meldingen)
    where TKolom : struct, Enum
    where TWaarde : class
{
    private const string GeenUtf8 = "Dit bestand is niet opgeslagen als UTF-8, dus letters met een accent gaan verloren. Kies bij het opslaan 'CSV UTF-8'.";

    private readonly Reiniger _reiniger = new();
    private readonly Dictionary<TKolom, string> _waarden = [];

    /// <summary>Line of the file, from 1.</summary>
    protected int Regel { get; private set; }

    /// <summary>No fault in this row so far.</summary>
    protected bool Goed { get; private set; }

    /// <summary>Null when the row has a fault.</summary>
    public TWaarde? Lees(CsvReader csv)
    {
        (Regel, Goed) = ((int)csv.LineNumber, true);
        _waarden.Clear();
        LeesCellen(csv);
        // A cell that could not be taken would be called empty too.
        return Goed ? Maak() : null;
    }

    protected abstract TWaarde? Maak();

    protected abstract int Hoogstens(TKolom kolom);

    protected string Waarde(TKolom kolom) => _waarden.GetValueOrDefault(kolom, "");

    protected void Fout(TKolom? kolom, string zin) => Meld(kolom is { } k ? Plek(k) : null, zin);

    /// <summary>A date of a cell that must be filled; null is a fault that was named.</summary>
    protected DateOnly? Datum(TKolom kolom, string leeg)
    {
        if (Waarde(kolom).Length > 0)
            return DatumOfLeeg(kolom);
        Fout(kolom, leeg);
        return null;
    }

    /// <summary>A date of a cell that may be empty.</summary>
    protected DateOnly? DatumOfLeeg(TKolom kolom)
    {
        var tekst = Waarde(kolom);
        if (tekst.Length == 0)
            return null;
        if (DateOnly.TryParseExact(tekst, Rijlezer.Datumvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
            return datum;
        Fout(kolom, $"'{Reiniger.Toon(tekst)}' is geen datum. Schrijf de datum als 2015-10-31 of als 31-10-2015.");
        return null;
    }

    /// <summary>Yes or no; never empty, so that nothing is assumed quietly.</summary>
    protected bool? JaNee(TKolom kolom)
    {
        var tekst = Waarde(kolom);
        switch (tekst.ToLowerInvariant())
        {
            case "ja":
                return true;
            case "nee":
                return false;
        }

        Fout(kolom, tekst.Length == 0 ? "Vul 'ja' of 'nee' in." : $"'{Reiniger.Toon(tekst)}' is geen ja of nee. Vul 'ja' of 'nee' in.");
        return null;
    }

    /// <summary>One of the names of an enum; null is a fault that was named.</summary>
    protected TKeuze? Keuze<TKeuze>(TKolom kolom, TKeuze? leeg = null)
        where TKeuze : struct, Enum
    {
        var tekst = Waarde(kolom);
        if (tekst.Length == 0 && leeg is not null)
            return leeg;
        foreach (var keuze in Enum.GetValues<TKeuze>())
        {
            if (Kolom.Kaal(keuze.ToString()) == Kolom.Kaal(tekst))
                return keuze;
        }

        var namen = Enum.GetNames<TKeuze>();
        Fout(kolom, $"{(tekst.Length == 0 ? "Dit is leeg." : $"'{Reiniger.Toon(tekst)}' kennen wij hier niet.")} Kies uit {string.Join(", ", namen[..^1])} of {namen[^1]}.");
        return null;
    }

    private void LeesCellen(CsvReader csv)
    {
        if (csv.FieldCount < kolommen.Length)
        {
            Fout(null, "Deze regel heeft minder kolommen dan de eerste regel. Laat een lege kolom staan, met een puntkomma.");
            return;
        }

        for (var i = 0; i < csv.FieldCount; i++)
        {
            if (csv.IsEmpty(i))
                continue;
            if (i >= kolommen.Length || kolommen[i] is not { } kolom)
            {
                Meld($"kolom {CsvImport.Letters(i)}", "Deze cel heeft geen kolomnaam erboven. Staat er een puntkomma in een tekst? Zet die tekst dan tussen aanhalingstekens.");
                return;
            }

            LeesCel(kolom, csv.GetString(i));
        }
    }

    private void LeesCel(TKolom kolom, string ruw)
    {
        if (ruw.Contains('\uFFFD'))
            throw new Importstop(new Importfout(bestand, Regel, Plek(kolom), GeenUtf8));
        var eerder = _reiniger.Burgerservicenummers;
        var waarde = _reiniger.Tekst(ruw, meerregelig: false);
        var hoogstens = Hoogstens(kolom);
        if (_reiniger.Burgerservicenummers > eerder)
            Fout(kolom, "Hier staat een burgerservicenummer. Dat mogen wij niet bewaren. Haal het weg.");
        else if (Rij.Excelfout(ruw))
            Fout(kolom, $"Hier staat een fout uit het rekenblad ({Reiniger.Toon(ruw)}). Vul de echte waarde in.");
        else if (waarde.Length > hoogstens)
            Fout(kolom, string.Create(CultureInfo.InvariantCulture, $"Deze tekst heeft {waarde.Length} tekens en er is plaats voor {hoogstens}. Maak hem korter."));
        else
            _waarden[kolom] = waarde;
    }

    private string Plek(TKolom kolom) => $"kolom {CsvImport.Letters(Array.IndexOf(kolommen, kolom))} ({kolom})";

    private void Meld(string? plek, string zin)
    {
        Goed = false;
        meldingen.Meld(new Importfout(bestand, Regel, plek, zin));
    }
}
