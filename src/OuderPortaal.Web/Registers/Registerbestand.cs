using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Registers;

/// <summary>The register as a file for a spreadsheet: a line for each activity, and beside its name the seven fields of article 14.</summary>
public static class Registerbestand
{
    public static byte[] Maak(Samenwerkingsverband swv, IEnumerable<Activiteitinhoud> activiteiten) => Csvbestand.Maak(
    [
        ["Verwerking", .. Artikel14Veld.Alle.Select(v => v.Kop)],
        .. activiteiten.Select(inhoud => (IEnumerable<string>)[inhoud.Naam, .. Artikel14Veld.Alle.Select(v => v.Tekst(swv, inhoud))]),
    ]);
}
