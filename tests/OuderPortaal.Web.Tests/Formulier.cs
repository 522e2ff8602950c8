using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OuderPortaal.Web.Tests;

/// <summary>A form, filled in by field name and sent as a browser without script would, with the antiforgery token and hidden fields that stand in it.</summary>
public sealed class Formulier
{
    private readonly HttpClient _client;
    private readonly Pagina _pagina;
    private readonly IHtmlFormElement _formulier;
    private readonly List<KeyValuePair<string, string>> _velden = [];
    private readonly List<(string Naam, string Bestandsnaam, string Soort, byte[] Inhoud)> _bestanden = [];

    internal Formulier(HttpClient client, Pagina pagina, IHtmlFormElement formulier)
    {
        (_client, _pagina, _formulier) = (client, pagina, formulier);
        foreach (var element in formulier.Elements)
            _velden.AddRange(Waarden(element));
    }

    /// <summary>Where it stands.</summary>
    internal Pagina Pagina => _pagina;

    /// <summary>The value of a field; setting one that is not in the form is an error of the test.</summary>
    public string this[string naam]
    {
        get => _velden.First(v => v.Key == naam).Value;
        set => Zet(naam, value);
    }

    /// <summary>Sets one field, or ticks exactly these boxes.</summary>
    public Formulier Zet(string naam, params string[] waarden)
    {
        var elementen = _formulier.Elements.Where(e => e.GetAttribute("name") == naam).ToList();
        if (elementen.Count == 0)
            throw new InvalidOperationException($"No field '{naam}' on {_pagina.Pad}; there are: {string.Join(", ", Namen())}");
        if (elementen.All(e => e is IHtmlInputElement { Type: "radio" or "checkbox" or "hidden" }) && elementen.Any(e => e is IHtmlInputElement { Type: "radio" or "checkbox" }))
        {
            var mogelijk = elementen.Select(e => e.GetAttribute("value") ?? "on").ToList();
            if (waarden.FirstOrDefault(w => !mogelijk.Contains(w)) is { } vreemd)
                throw new InvalidOperationException($"'{naam}' cannot be '{vreemd}'; possible: {string.Join(", ", mogelijk)}");
        }

        return ZetOngezien(naam, waarden);
    }

    /// <summary>Sets a value that the form does not offer, as an attacker would.</summary>
    public Formulier ZetOngezien(string naam, params string[] waarden)
    {
        _velden.RemoveAll(v => v.Key == naam);
        _velden.AddRange(waarden.Select(w => KeyValuePair.Create(naam, w)));
        return this;
    }

    /// <summary>What a list or a question offers, without the empty choice.</summary>
    public IReadOnlyList<string> Keuzes(string naam) =>
        [.. _formulier.Elements.Where(e => e.GetAttribute("name") == naam)
            .SelectMany(e => e is IHtmlSelectElement lijst ? lijst.Options.Select(o => o.Value) : [e.GetAttribute("value") ?? ""]).Where(w => w.Length > 0)];

    public Formulier Bijlage(string naam, string bestandsnaam, string soort, byte[] inhoud)
    {
        _bestanden.Add((naam, bestandsnaam, soort, inhoud));
        return this;
    }

    /// <summary>Sends it by its first button, or by the button with this text.</summary>
    public async Task<Pagina> VerstuurAsync(string? knop = null) => await Pagina.VanAsync(_client, await _client.SendAsync(Bericht(knop)));

    /// <summary>The request, for tests that send the same one many times at once.</summary>
    public HttpRequestMessage Bericht(string? knop = null)
    {
        var gekozen = Knop(knop);
        var velden = _velden.ToList();
        if (gekozen?.GetAttribute("name") is { Length: > 0 } naam)
            velden.Add(new(naam, gekozen.GetAttribute("value") ?? ""));
        var actie = gekozen?.GetAttribute("formaction") ?? _formulier.GetAttribute("action");
        var hier = _pagina.Antwoord.RequestMessage!.RequestUri!;
        var doel = string.IsNullOrEmpty(actie) ? hier : new Uri(hier, actie);

        if (string.Equals(_formulier.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
            return new(HttpMethod.Post, doel) { Content = Inhoud(velden) };

        var vraag = new FormUrlEncodedContent(velden).ReadAsStringAsync().GetAwaiter().GetResult();
        return new(HttpMethod.Get, new UriBuilder(doel) { Query = vraag }.Uri);
    }

    private HttpContent Inhoud(List<KeyValuePair<string, string>> velden)
    {
        if (!string.Equals(_formulier.GetAttribute("enctype"), "multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return new FormUrlEncodedContent(velden);

        var inhoud = new MultipartFormDataContent();
        foreach (var (naam, waarde) in velden)
            inhoud.Add(new StringContent(waarde), naam);
        foreach (var (naam, bestandsnaam, soort, bytes) in _bestanden)
        {
            var deel = new ByteArrayContent(bytes);
            deel.Headers.ContentType = MediaTypeHeaderValue.Parse(soort);
            inhoud.Add(deel, naam, bestandsnaam);
        }

        return inhoud;
    }

    private IElement? Knop(string? tekst)
    {
        var knoppen = _formulier.Elements.Where(e => e is IHtmlButtonElement { Type: "submit" } or IHtmlInputElement { Type: "submit" }).ToList();
        if (tekst is null)
            return knoppen.FirstOrDefault();
        return knoppen.FirstOrDefault(k => k.TextContent.Contains(tekst, StringComparison.Ordinal) || k.GetAttribute("value") == tekst)
            ?? throw new InvalidOperationException($"No button '{tekst}' on {_pagina.Pad}");
    }

    private IEnumerable<string> Namen() => _formulier.Elements.Select(e => e.GetAttribute("name")).OfType<string>().Distinct();

    private static IEnumerable<KeyValuePair<string, string>> Waarden(IElement element)
    {
        if (element.GetAttribute("name") is not { Length: > 0 } naam || element.HasAttribute("disabled"))
            return [];
        return element switch
        {
            IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" } => [],
            IHtmlInputElement { Type: "checkbox" or "radio" } keuze => keuze.IsChecked ? [new(naam, keuze.GetAttribute("value") ?? "on")] : [],
            IHtmlInputElement invoer => [new(naam, invoer.Value ?? "")],
            IHtmlTextAreaElement tekst => [new(naam, tekst.Value ?? "")],
            IHtmlSelectElement lijst => lijst.Options.Where(o => o.IsSelected).Select(o => KeyValuePair.Create(naam, o.Value ?? "")),
            _ => [],
        };
    }
}
