using System.Globalization;
using CsvHelper;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Import;

/// <summary>Turns the rows of a roster into pupils, one after the other; null when a row has a fault. The domain says what a pupil can be.</summary>
internal sealed class Leerlingrij(string bestand, Leerlingkolom?[] kolommen, Meldingen meldingen, DateTimeOffset nu)
{
    private const string GeenUtf8 = "Dit bestand is niet opgeslagen als UTF-8, dus letters met een accent gaan verloren. Kies bij het opslaan 'CSV UTF-8'.";

    private readonly Dictionary<string, int> _regelVanKenmerk = new(StringComparer.OrdinalIgnoreCase);
    private readonly Reiniger _reiniger = new();
    private readonly string[] _waarden = new string[Enum.GetValues<Leerlingkolom>().Length];
    private int _regel;
    private bool _goed;

    public LeerlingGegevens? Lees(CsvReader csv)
    {
        (_regel, _goed) = ((int)csv.LineNumber, true);
        Array.Fill(_waarden, "");
        LeesCellen(csv);
        // A cell that could not be taken would be called empty too.
        if (!_goed)
            return null;

        var (geboren, geheim) = (Geboortedatum(), GeheimAdres());
        Uniek();
        if (geboren is not { } datum || geheim is not { } isGeheim || !_goed)
            return null;

        var leerling = new LeerlingGegevens(
            Waarde(Leerlingkolom.Kenmerk), Waarde(Leerlingkolom.Voornaam), Waarde(Leerlingkolom.Achternaam), datum, Waarde(Leerlingkolom.Adres), isGeheim, Waarde(Leerlingkolom.School));
        try
        {
            Leerling.Controleer(leerling, nu);
            return leerling;
        }
        catch (RuleViolation regel)
        {
            Fout(Enum.TryParse<Leerlingkolom>(regel.Veld, out var kolom) ? kolom : null, regel.Message);
            return null;
        }
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

    private void LeesCel(Leerlingkolom kolom, string ruw)
    {
        if (ruw.Contains('\uFFFD'))
            throw new Importstop(new Importfout(bestand, _regel, Plek(kolom), GeenUtf8));
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
            _waarden[(int)kolom] = waarde;
    }

    private DateOnly? Geboortedatum()
    {
        var tekst = Waarde(Leerlingkolom.Geboortedatum);
        if (DateOnly.TryParseExact(tekst, Rijlezer.Datumvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
            return datum;
        Fout(
            Leerlingkolom.Geboortedatum,
            tekst.Length == 0 ? "Vul de geboortedatum in, als 2015-10-31 of als 31-10-2015." : $"'{Reiniger.Toon(tekst)}' is geen datum. Schrijf de datum als 2015-10-31 of als 31-10-2015.");
        return null;
    }

    /// <summary>Never empty: an empty cell would quietly make a secret address an ordinary one (R-VTG-22).</summary>
    private bool? GeheimAdres()
    {
        var tekst = Waarde(Leerlingkolom.GeheimAdres);
        switch (tekst.ToLowerInvariant())
        {
            case "ja":
                return true;
            case "nee":
                return false;
        }

        Fout(Leerlingkolom.GeheimAdres, tekst.Length == 0 ? "Vul 'ja' of 'nee' in." : $"'{Reiniger.Toon(tekst)}' is geen ja of nee. Vul 'ja' of 'nee' in.");
        return null;
    }

    private void Uniek()
    {
        var kenmerk = Waarde(Leerlingkolom.Kenmerk);
        if (kenmerk.Length > 0 && !_regelVanKenmerk.TryAdd(kenmerk, _regel))
            Fout(Leerlingkolom.Kenmerk, string.Create(CultureInfo.InvariantCulture, $"Dit kenmerk staat ook op regel {_regelVanKenmerk[kenmerk]}. Elke leerling staat er één keer in."));
    }

    private static int Hoogstens(Leerlingkolom kolom) => kolom switch
    {
        Leerlingkolom.Kenmerk => 40,
        Leerlingkolom.Voornaam or Leerlingkolom.Achternaam => 100,
        Leerlingkolom.Adres => 400,
        Leerlingkolom.School => 200,
        _ => 40,
    };

    private string Waarde(Leerlingkolom kolom) => _waarden[(int)kolom];

    private string Plek(Leerlingkolom kolom) => $"kolom {CsvImport.Letters(Array.IndexOf(kolommen, kolom))} ({kolom})";

    private void Fout(Leerlingkolom? kolom, string zin) => Meld(kolom is { } k ? Plek(k) : null, zin);

    private void Meld(string? plek, string zin)
    {
        _goed = false;
        meldingen.Meld(new Importfout(bestand, _regel, plek, zin));
    }
}
