using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A pupil of the register that a roster would change, with what it was and what it becomes.</summary>
public sealed record Leerlingwijziging(Leerling Leerling, LeerlingGegevens Wordt)
{
    /// <summary>The secrecy of an address would end: the one change that can do harm (R-VTG-22).</summary>
    public bool GeheimVervalt => Leerling.GeheimAdres && !Wordt.GeheimAdres;

    public IReadOnlyList<(string Veld, string Was, string Wordt)> Verschillen
    {
        get
        {
            var was = Leerling.Gegevens;
            (string Veld, string Was, string Wordt)[] velden =
            [
                ("Voornaam", was.Voornaam, Wordt.Voornaam),
                ("Achternaam", was.Achternaam, Wordt.Achternaam),
                ("Geboortedatum", Datum(was.Geboortedatum), Datum(Wordt.Geboortedatum)),
                ("Adres", was.Adres, Wordt.Adres),
                ("Geheim adres", JaNee(was.GeheimAdres), JaNee(Wordt.GeheimAdres)),
                ("School", was.School, Wordt.School),
            ];
            return [.. velden.Where(v => v.Was != v.Wordt)];
        }
    }

    public static string Datum(DateOnly datum) => $"{Datumtekst.DagMaand(datum)} {datum.Year}";

    private static string JaNee(bool waarde) => waarde ? "ja" : "nee";
}
