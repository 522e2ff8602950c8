using System.Text;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Registers;

/// <summary>The register as a file for a spreadsheet: a line for each activity, and beside its name the seven fields of article 14.</summary>
public static class Registerbestand
{
    /// <summary>UTF-8 with the mark in front (Excel), semicolons.</summary>
    public static byte[] Maak(Samenwerkingsverband swv, IEnumerable<Activiteitinhoud> activiteiten)
    {
        ArgumentNullException.ThrowIfNull(activiteiten);
        var tekst = new StringBuilder();
        Regel(tekst, ["Verwerking", .. Artikel14Veld.Alle.Select(v => v.Kop)]);
        foreach (var inhoud in activiteiten)
            Regel(tekst, [inhoud.Naam, .. Artikel14Veld.Alle.Select(v => v.Tekst(swv, inhoud))]);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(tekst.ToString())];
    }

    private static void Regel(StringBuilder tekst, IEnumerable<string> cellen) => tekst.AppendJoin(';', cellen.Select(Csvcel.Maak)).Append("\r\n");
}
