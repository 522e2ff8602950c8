using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.Routing.Template;
using OuderPortaal.Web.Tests;
using OuderPortaal.Web.Tests.Accounts;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Formulieren;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Toegang;

namespace OuderPortaal.EndToEnd.Tests;

/// <summary>
/// Asks for every page that somebody can come to: every link that each person of the demo sees, every address of the matrix of who may go where, every page with a form. Keeps the fullest page
/// of each route to look at, for each role. A link to what is not there is a fault; so are two h1's, and a heading that skips a level.
/// </summary>
internal sealed class Rondgang(Demostand stand)
{
    /// <summary>Of one route, for one person: enough to meet every state of the demo.</summary>
    private const int KeerPerRoute = 8;

    private readonly Dictionary<string, HttpClient> _bezoekers = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Functie, string Route), Bladzijde> _volste = [];
    private readonly HashSet<(string Wie, string Pad)> _gevraagd = [];
    private readonly Dictionary<(string Wie, string Route), int> _keer = [];
    private List<(string Route, TemplateMatcher Matcher, int Vast)> _routes = [];

    /// <summary>The fullest page of each route, for each function of staff, for parents and pupils, and for visitors.</summary>
    public IEnumerable<Bladzijde> Bladzijden => _volste.Values;

    /// <summary>Routes that answered with a page or a file.</summary>
    public HashSet<string> Beantwoord { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Gebreken { get; } = new(StringComparer.Ordinal);

    /// <summary>Every route that is there to be read.</summary>
    public IEnumerable<string> Routes => _routes.Select(r => r.Route);

    public async Task LoopAsync()
    {
        _routes = [.. (await Eindpunt.VanAsync(stand.App.Services)).Where(e => !e.Post).Select(e => e.Route).Distinct()
            .Select(r => (r, new TemplateMatcher(TemplateParser.Parse(r.TrimStart('/')), []), r.Split('/').Count(s => s.Length > 0 && !s.StartsWith('{'))))];

        foreach (var wie in Toegangsmatrix.Ingelogd.Append(Toegangsmatrix.Bezoeker))
            await VolgAsync(wie, "/");
        var adressen = new Toegangsadressen(stand);
        foreach (var regel in Toegangsmatrix.Regels.Where(r => r.Wie.Length > 0 && Routes.Except(Beantwoord).Contains(r.Route)))
        {
            await stand.HerstelAsync();
            var adres = await adressen.VanAsync(regel);
            foreach (var wie in regel.Wie)
                await VolgAsync(wie, adres);
        }

        foreach (var proef in Formulierproeven.Alle.Values)
        {
            await stand.HerstelAsync();
            await VolgAsync(proef.Wie, (await proef.Vul(stand, stand.Browser(proef.Wie))).Pagina.Pad);
        }

        await NaEenFormulierAsync();
    }

    /// <summary>Pages that only come after something was typed just before.</summary>
    private async Task NaEenFormulierAsync()
    {
        const string adres = "nieuw@ouders.example";
        var bezoeker = stand.App.AlsBezoeker();
        await Accountreis.VraagLinkAsync(bezoeker, adres);
        var link = stand.App.LaatsteLink(adres);
        Bewaar(Toegangsmatrix.Bezoeker, await (await Pagina.HaalAsync(bezoeker, link)).VolgAsync("Wachtwoord kiezen"));
        Bewaar(Toegangsmatrix.Bezoeker, await Accountreis.KiesWachtwoordAsync(bezoeker, link));
        await Accountreis.MaakAfAsync(bezoeker, link);
        Bewaar(Toegangsmatrix.Bezoeker, await Accountreis.WachtwoordAsync(stand.App.AlsBezoeker(), adres));

        var jong = await Wizard.BeginAsync(stand.Browser("Anouk")).KiesAsync("Onderwerp", "IkAlsLeerling");
        Bewaar("Anouk", await jong.Formulier().Zet("Invoer.Naam", "Anouk de Wit").Zet("Invoer.Geboren.Dag", "3").Zet("Invoer.Geboren.Maand", "9").Zet("Invoer.Geboren.Jaar", "2014").VerstuurAsync());
    }

    /// <summary>Asks for this address, and for what it links to; not for the screens that a library brings, which are as it makes them.</summary>
    public async Task VolgAsync(string wie, string begin)
    {
        var rij = new Queue<string>([begin]);
        while (rij.TryDequeue(out var pad))
        {
            var route = RouteVan(pad);
            if (route is null)
                Gebreken.Add($"{wie}: a link to {pad}, which is no route");
            else if (route != Toegangsmatrix.VanHangfire && _gevraagd.Add((wie, pad)) && (_keer[(wie, route)] = _keer.GetValueOrDefault((wie, route)) + 1) <= KeerPerRoute)
                (await VraagAsync(wie, pad, route)).ForEach(rij.Enqueue);
        }
    }

    private async Task<List<string>> VraagAsync(string wie, string pad, string route)
    {
        using var antwoord = await Browser(wie).GetAsync(pad);
        if (antwoord.Headers.Location is { } naar)
            return [.. new[] { Eigen(pad, naar.ToString()) }.OfType<string>()];
        if (antwoord.StatusCode != HttpStatusCode.OK && !pad.StartsWith("/fout/", StringComparison.Ordinal) && !pad.StartsWith("/health/", StringComparison.Ordinal))
        {
            Gebreken.Add($"{wie}: {route} gave {(int)antwoord.StatusCode}");
            return [];
        }

        Beantwoord.Add(route);
        if (antwoord.Content.Headers.ContentType?.MediaType != "text/html" || antwoord.Content.Headers.ContentDisposition is not null)
            return [];
        var pagina = await Pagina.VanAsync(Browser(wie), antwoord);
        Bewaar(wie, pagina);
        return [.. pagina.Document.QuerySelectorAll("a[href]").OfType<IHtmlAnchorElement>().Select(a => Eigen(pad, a.GetAttribute("href")!)).OfType<string>()];
    }

    private void Bewaar(string wie, Pagina pagina)
    {
        var route = RouteVan(pagina.Pad)!;
        Beantwoord.Add(route);
        var functie = wie == Toegangsmatrix.Bezoeker ? wie : stand.Account(wie).Functie;
        if (!_volste.TryGetValue((functie, route), out var tot) || pagina.Html.Length > tot.Html.Length)
            _volste[(functie, route)] = new(wie, route, pagina.Pad, pagina.Html, pagina.Antwoord.Headers.Concat(pagina.Antwoord.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.Ordinal));
        ToetsKoppen(pagina.Document, $"{route} for {wie}");
    }

    private void ToetsKoppen(IHtmlDocument document, string waar)
    {
        var niveaus = document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(k => k.LocalName[1] - '0').ToList();
        if (niveaus.Count(n => n == 1) != 1)
            Gebreken.Add($"{waar}: {niveaus.Count(n => n == 1)} times h1");
        if (niveaus.Zip(niveaus.Skip(1)).Any(n => n.Second > n.First + 1))
            Gebreken.Add($"{waar}: a heading skips a level ({string.Join(' ', niveaus)})");
    }

    private HttpClient Browser(string wie) => wie != Toegangsmatrix.Bezoeker ? stand.Kaal(wie)
        : _bezoekers.TryGetValue(wie, out var client) ? client : _bezoekers[wie] = stand.App.CreateDefaultClient(Inloggen.Basis, new CookieContainerHandler());

    private string? RouteVan(string pad) => _routes.Where(r => r.Matcher.TryMatch(pad.Split('?')[0], [])).OrderByDescending(r => r.Vast).Select(r => r.Route).FirstOrDefault();

    private static string? Eigen(string hier, string naar) =>
        Uri.TryCreate(new Uri(Inloggen.Basis, hier), naar, out var url) && url.Host == Inloggen.Basis.Host && url.Scheme == Inloggen.Basis.Scheme ? url.PathAndQuery : null;
}
