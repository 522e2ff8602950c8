using System.Globalization;
using System.Text;

namespace OuderPortaal.Web.Overzichten;

/// <summary>Names of downloads: plain ASCII, short, and without a person in them (ontwerp.md 5).</summary>
public static class Bestandsnaam
{
    private const int MaxTekens = 60;

    /// <summary>"INZ-2026-00042.zip".</summary>
    public static string Zip(Overzichtsinhoud inhoud) => $"{inhoud.Vraag.Nummer}.zip";

    /// <summary>"documenten/01-onderwijskundig-rapport.pdf"; words of the person's own name are left out.</summary>
    public static string Document(Overzichtsinhoud inhoud, int index)
    {
        var document = inhoud.Documenten[index];
        var naam = Woorden(inhoud.Vraag.Weergavenaam).ToHashSet();
        var titel = string.Join('-', Woorden(document.Titel).Where(w => !naam.Contains(w)));
        if (titel.Length > MaxTekens) titel = titel[..MaxTekens].TrimEnd('-');
        return string.Create(CultureInfo.InvariantCulture, $"documenten/{index + 1:00}-{(titel.Length == 0 ? "document" : titel)}{Extensie(document.MediaType)}");
    }

    public static string Extensie(string mediaType) => mediaType switch
    {
        "application/pdf" => ".pdf",
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        _ => ".txt",
    };

    private static string[] Woorden(string tekst)
    {
        var schoon = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(teken)) schoon.Append(char.ToLowerInvariant(teken));
            else if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark) schoon.Append(' ');
        }

        return schoon.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
