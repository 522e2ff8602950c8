using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OuderPortaal.Web.Tests;

/// <summary>A page as it came back, after redirects.</summary>
public sealed class Pagina
{
    private readonly HttpClient _client;

    private Pagina(HttpClient client, HttpResponseMessage antwoord, string html)
    {
        _client = client;
        Antwoord = antwoord;
        Html = html;
        Document = new HtmlParser().ParseDocument(html);
    }

    public HttpResponseMessage Antwoord { get; }

    public HttpStatusCode Status => Antwoord.StatusCode;

    /// <summary>Path and query where we ended.</summary>
    public string Pad => Antwoord.RequestMessage!.RequestUri!.PathAndQuery;

    public string Html { get; }

    public IHtmlDocument Document { get; }

    /// <summary>What a person reads in <c>main</c>, white space collapsed.</summary>
    public string Tekst => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body!).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Titel => Document.Title ?? "";

    public string H1 => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public static async Task<Pagina> HaalAsync(HttpClient client, string url) => await VanAsync(client, await client.GetAsync(url));

    public static async Task<Pagina> VanAsync(HttpClient client, HttpResponseMessage antwoord) => new(client, antwoord, await antwoord.Content.ReadAsStringAsync());

    /// <summary>The form in <c>main</c>; with several, say which by a CSS selector.</summary>
    public Formulier Formulier(string selector = "main form")
    {
        var gevonden = Document.QuerySelectorAll(selector).OfType<IHtmlFormElement>().ToList();
        return gevonden is [var formulier]
            ? new Formulier(_client, this, formulier)
            : throw new InvalidOperationException($"{gevonden.Count} forms match '{selector}' on {Pad} ({Status}): {Tekst}");
    }

    /// <summary>Follows the link with this text.</summary>
    public async Task<Pagina> VolgAsync(string linktekst)
    {
        var link = Document.QuerySelectorAll("a[href]").OfType<IHtmlAnchorElement>().FirstOrDefault(a => a.TextContent.Contains(linktekst, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No link '{linktekst}' on {Pad}: {Tekst}");
        return await HaalAsync(_client, new Uri(Antwoord.RequestMessage!.RequestUri!, link.GetAttribute("href")!).ToString());
    }
}
