using System.Text;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>Lines of cells as a file for a spreadsheet: semicolons, and UTF-8 with the mark in front, without which Excel does not take it for that.</summary>
public static class Csvbestand
{
    public const string Soort = "text/csv; charset=utf-8";

    public static byte[] Maak(IEnumerable<IEnumerable<string?>> regels)
    {
        ArgumentNullException.ThrowIfNull(regels);
        var tekst = new StringBuilder();
        foreach (var cellen in regels)
            tekst.AppendJoin(';', cellen.Select(Csvcel.Maak)).Append("\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(tekst.ToString())];
    }
}
