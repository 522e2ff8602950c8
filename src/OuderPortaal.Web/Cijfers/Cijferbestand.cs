using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Cijfers;

/// <summary>The figures as a file for a spreadsheet: always the same lines and columns, so that two periods can be laid side by side.</summary>
public static class Cijferbestand
{
    /// <summary>A comma in numbers.</summary>
    public static byte[] Maak(Cijferblad blad)
    {
        ArgumentNullException.ThrowIfNull(blad);
        var soorten = Enum.GetValues<VerzoekSoort>();
        return Csvbestand.Maak(
        [
            ["Periode", "Onderwerp", "Cijfer", "Alles", .. soorten.Select(Zaakstand.Tekst)],
            .. Cijferregels.Alle.Select(r => (IEnumerable<string>)[blad.Periode.Code, r.Groep, r.Naam, Getal(r, blad.Samen), .. soorten.Select(s => Getal(r, blad.Van(s)))]),
        ]);
    }

    private static string Getal(Cijferregel regel, Soortcijfers cijfers) => regel.Getal(cijfers) is { } getal ? Cijferregels.Tekst(getal) : "";
}
