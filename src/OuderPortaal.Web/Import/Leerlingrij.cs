using System.Globalization;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Import;

/// <summary>A row of a roster. The domain says what a pupil can be.</summary>
internal sealed class Leerlingrij(string bestand, Leerlingkolom?[] kolommen, Meldingen meldingen, DateTimeOffset nu) : Lijstrij<Leerlingkolom, LeerlingGegevens>(bestand, kolommen, meldingen)
{
    private readonly Dictionary<string, int> _regelVanKenmerk = new(StringComparer.OrdinalIgnoreCase);

    protected override LeerlingGegevens? Maak()
    {
        // Never empty: an empty cell would quietly make a secret address an ordinary one (R-VTG-22).
        var (geboren, geheim) = (Datum(Leerlingkolom.Geboortedatum, "Vul de geboortedatum in, als 2015-10-31 of als 31-10-2015."), JaNee(Leerlingkolom.GeheimAdres));
        Uniek();
        if (geboren is not { } datum || geheim is not { } isGeheim || !Goed)
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

    protected override int Hoogstens(Leerlingkolom kolom) => kolom switch
    {
        Leerlingkolom.Kenmerk => 40,
        Leerlingkolom.Voornaam or Leerlingkolom.Achternaam => 100,
        Leerlingkolom.Adres => 400,
        Leerlingkolom.School => 200,
        _ => 40,
    };

    private void Uniek()
    {
        var kenmerk = Waarde(Leerlingkolom.Kenmerk);
        if (kenmerk.Length > 0 && !_regelVanKenmerk.TryAdd(kenmerk, Regel))
            Fout(Leerlingkolom.Kenmerk, string.Create(CultureInfo.InvariantCulture, $"Dit kenmerk staat ook op regel {_regelVanKenmerk[kenmerk]}. Elke leerling staat er één keer in."));
    }
}
