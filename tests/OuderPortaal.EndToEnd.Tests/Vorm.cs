using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>
/// What axe judges a page by, without its words: elements, their attributes, and whether words stand in them. A row of equal neighbours counts once. Two pages of one form get one answer.
/// </summary>
internal static class Vorm
{
    /// <summary>Their values are words or addresses; that they are there is what counts.</summary>
    private static readonly HashSet<string> Woorden = new(StringComparer.Ordinal) { "href", "action", "value", "datetime", "content", "title", "alt", "aria-label", "placeholder" };

    /// <summary>The form of the part that is the page's own, that of what stands around it, and the length of the longest word: that may not fit where a shorter one did.</summary>
    public static (string Inhoud, string Omlijsting, int Woord) Van(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var inhoud = document.QuerySelector("main");
        var tekst = inhoud is null ? "" : Van(inhoud);
        var woord = inhoud?.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Max(w => w.Length) ?? 0;
        inhoud?.Remove();
        return (tekst, Van(document.DocumentElement), woord);
    }

    private static string Van(IElement element)
    {
        var attributen = element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal)
            .Select(a => Woorden.Contains(a.Name) ? $"{a.Name}{(a.Value.Length > 0 ? "+" : "")}" : $"{a.Name}={string.Concat(a.Value.Select(c => char.IsAsciiDigit(c) ? '0' : c))}");
        var woorden = element.ChildNodes.OfType<IText>().Any(t => !string.IsNullOrWhiteSpace(t.Data));
        var delen = new List<string>();
        foreach (var deel in element.Children.Select(Van))
        {
            if (delen.Count == 0 || delen[^1] != deel)
                delen.Add(deel);
        }

        return $"<{element.LocalName} {string.Join(' ', attributen)}{(woorden ? " +" : "")}>{string.Concat(delen)}</>";
    }
}
