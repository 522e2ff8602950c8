using System.Text;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Cijfers;

/// <summary>The figures as a file for a spreadsheet: always the same lines and columns, so that two periods can be laid side by side.</summary>
public static class Cijferbestand
{
    /// <summary>UTF-8 with the mark in front (Excel), semicolons, a comma in numbers.</summary>
    public static byte[] Maak(Cijferblad blad)
    {
        ArgumentNullException.ThrowIfNull(blad);
        var soorten = Enum.GetValues<VerzoekSoort>();
        var tekst = new StringBuilder();
        Regel(tekst, ["Periode", "Onderwerp", "Cijfer", "Alles", .. soorten.Select(Zaakstand.Tekst)]);
        foreach (var regel in Cijferregels.Alle)
            Regel(tekst, [blad.Periode.Code, regel.Groep, regel.Naam, Getal(regel, blad.Samen), .. soorten.Select(s => Getal(regel, blad.Van(s)))]);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(tekst.ToString())];
    }

    private static string Getal(Cijferregel regel, Soortcijfers cijfers) => regel.Getal(cijfers) is { } getal ? Cijferregels.Tekst(getal) : "";

    private static void Regel(StringBuilder tekst, IEnumerable<string> cellen) => tekst.AppendJoin(';', cellen.Select(Csvcel.Maak)).Append("\r\n");
}
