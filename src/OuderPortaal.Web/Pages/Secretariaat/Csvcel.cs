using System.Buffers;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>One cell of a CSV export. What a spreadsheet would take for a formula gets an apostrophe in front.</summary>
public static class Csvcel
{
    private static readonly SearchValues<char> Speciaal = SearchValues.Create(";\"\r\n,\t");

    public static string Maak(string? waarde)
    {
        var tekst = waarde ?? "";
        if (tekst.Length > 0 && tekst[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n')
            tekst = "'" + tekst;
        return tekst.AsSpan().ContainsAny(Speciaal) ? $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : tekst;
    }
}
