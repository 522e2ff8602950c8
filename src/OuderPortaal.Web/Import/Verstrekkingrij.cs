using System.Globalization;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Web.Import;

/// <summary>A row of a list of disclosures. An empty ground is no fault: what happened is recorded, and the FG looks (R-AM-27).</summary>
internal sealed class Verstrekkingrij(string bestand, Verstrekkingkolom?[] kolommen, Meldingen meldingen, IReadOnlyDictionary<string, string> kenmerken, DateOnly vandaag)
    : Lijstrij<Verstrekkingkolom, IngelezenVerstrekking>(bestand, kolommen, meldingen)
{
    private readonly Dictionary<string, int> _eerder = new(StringComparer.OrdinalIgnoreCase);

    protected override IngelezenVerstrekking? Maak()
    {
        var kenmerk = Kenmerk();
        var datum = Gebeurd();
        var categorieen = Categorieen();
        var (soort, wijze, grond) = (Keuze<OntvangerSoort>(Verstrekkingkolom.Soort), Keuze<Verstrekkingswijze>(Verstrekkingkolom.Wijze, Verstrekkingswijze.Anders), Keuze<Verstrekkingsgrond>(Verstrekkingkolom.Grond, Verstrekkingsgrond.GrondOntbreekt));
        var (taak, vordering) = (JaNee(Verstrekkingkolom.Taakgegevens), DatumOfLeeg(Verstrekkingkolom.VorderingOp));
        if (!Goed || datum is not { } op)
            return null;

        var gegevens = new VerstrekkingGegevens(Waarde(Verstrekkingkolom.Naam), soort!.Value, Waarde(Verstrekkingkolom.Adres), categorieen, op, wijze!.Value, grond!.Value)
        {
            Wet = Waarde(Verstrekkingkolom.Wet), Artikel = Waarde(Verstrekkingkolom.Artikel), VorderingOp = vordering, School = Waarde(Verstrekkingkolom.School), Taakgegevens = taak!.Value,
        };
        try
        {
            Verstrekking.Controleer(gegevens);
            Uniek(kenmerk, gegevens);
            return Goed ? new(Regel, kenmerk, gegevens) : null;
        }
        catch (RuleViolation regel)
        {
            Fout(Enum.TryParse<Verstrekkingkolom>(regel.Veld, out var kolom) ? kolom : null, regel.Message);
            return null;
        }
    }

    protected override int Hoogstens(Verstrekkingkolom kolom) => kolom switch
    {
        Verstrekkingkolom.Naam or Verstrekkingkolom.Wet or Verstrekkingkolom.School or Verstrekkingkolom.Categorieen => 200,
        Verstrekkingkolom.Adres => 400,
        Verstrekkingkolom.Artikel => 100,
        _ => 40,
    };

    private string Kenmerk()
    {
        var tekst = Waarde(Verstrekkingkolom.Kenmerk);
        if (kenmerken.TryGetValue(tekst, out var bekend))
            return bekend;
        Fout(Verstrekkingkolom.Kenmerk, tekst.Length == 0 ? "Vul het dossiernummer van de leerling in." : $"Een leerling met nummer '{Reiniger.Toon(tekst)}' kennen wij niet. Lees eerst de leerlingen in.");
        return tekst;
    }

    private DateOnly? Gebeurd()
    {
        var datum = Datum(Verstrekkingkolom.Datum, "Vul in op welke dag de gegevens zijn gegeven.");
        if (datum > vandaag)
            Fout(Verstrekkingkolom.Datum, "Deze dag moet nog komen. In dit bestand staat alleen wat al gebeurd is.");
        return datum;
    }

    private List<Categorie> Categorieen()
    {
        var categorieen = new List<Categorie>();
        foreach (var code in Waarde(Verstrekkingkolom.Categorieen).Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if ((code.Equals("buiten", StringComparison.OrdinalIgnoreCase) ? Categorie.Buiten : Artikel7.VanCode(code)) is { } categorie)
                categorieen.Add(categorie);
            else
                Fout(Verstrekkingkolom.Categorieen, $"Het soort '{Reiniger.Toon(code)}' kennen wij niet. Kies uit 7a tot en met 7o, of buiten, met een komma ertussen.");
        }

        return categorieen;
    }

    private void Uniek(string kenmerk, VerstrekkingGegevens g)
    {
        var sleutel = string.Create(CultureInfo.InvariantCulture, $"{kenmerk}|{g.Datum:yyyy-MM-dd}|{Domain.Leerlingen.Leerling.AlsZoeknaam(g.Naam)}|{string.Join(',', g.Categorieen.Distinct().Order())}");
        if (!_eerder.TryAdd(sleutel, Regel))
            Fout(null, string.Create(CultureInfo.InvariantCulture, $"Deze regel is gelijk aan regel {_eerder[sleutel]}. Haal een van de twee weg."));
    }
}
