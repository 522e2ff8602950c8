using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data.Demo;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>Tries the matrix on a running application, person by person, and says what is not as a line says. Stops where its reader stops.</summary>
internal sealed partial class Toegangsproef(Demostand stand)
{
    /// <summary>Where the words stand that Karin wrote in confidence, and who reads them there: nobody else, and nowhere else.</summary>
    private static readonly (string Wie, string Route)[] Vertrouwelijk = [("Karin", "/mijn/fg"), ("Ilse", "/fg/lijn/{id}")];

    private readonly Toegangsadressen _adressen = new(stand);
    private readonly Dictionary<string, string> _tokens = new(StringComparer.Ordinal);
    private readonly HttpClient _bezoeker = stand.App.AlsBezoeker();
    private readonly List<(Guid Wie, string Route)> _verwacht = [];
    private ILookup<Toegangsregel, Eindpunt>? _eindpunten;

    /// <summary>The endpoints of the running application for which this line speaks.</summary>
    public async Task<IReadOnlyList<Eindpunt>> EindpuntenAsync(Toegangsregel regel) =>
        [.. (_eindpunten ??= (await Eindpunt.VanAsync(stand.App.Services)).SelectMany(Toegangsmatrix.Voor, (e, r) => (Regel: r, Eindpunt: e)).ToLookup(p => p.Regel, p => p.Eindpunt))[regel]];

    /// <summary>What is not so: who may not and finds something, who may and finds nothing, a refusal that is not written down once, a visitor who is let in.</summary>
    /// <param name="regel">The line.</param>
    /// <param name="vooraf">Once it is known what the line speaks of, before anybody tries.</param>
    public async IAsyncEnumerable<string> FoutenAsync(Toegangsregel regel, Action? vooraf = null)
    {
        await BeginAsync();
        var adres = await _adressen.VanAsync(regel);
        vooraf?.Invoke();
        var eindpunten = await EindpuntenAsync(regel);
        foreach (var eindpunt in eindpunten.Where(e => !e.Post || !regel.Wie.Contains(Toegangsmatrix.Bezoeker)))
        {
            if (await ProbeerAlsBezoekerAsync(eindpunt, adres, regel.Wie.Contains(Toegangsmatrix.Bezoeker)) is { } fout)
                yield return fout;
        }

        // Those first who come in soonest when something is left open: visitors, staff.
        foreach (var wie in Enumerable.Reverse(Toegangsmatrix.Ingelogd).OrderBy(regel.Wie.Contains))
        {
            foreach (var eindpunt in eindpunten.Where(e => !e.Post || !regel.Wie.Contains(wie)))
            {
                if (await ProbeerAsync(eindpunt, wie, adres, regel.Wie.Contains(wie)) is { } fout)
                    yield return fout;
            }
        }

        if (await JournaalfoutAsync() is { } rijen)
            yield return rijen;
    }

    /// <summary>The same for ids that nobody has, by somebody who may go there with an id of their own.</summary>
    public async IAsyncEnumerable<string> FoutenBijRadenAsync(Toegangsregel regel)
    {
        await BeginAsync();
        var geraden = Toegangsadressen.Geraden(regel.Route);
        foreach (var eindpunt in await EindpuntenAsync(regel))
        {
            if (await ProbeerAsync(eindpunt, regel.Wie[0], geraden, mag: false) is { } fout)
                yield return fout;
        }

        if (await JournaalfoutAsync() is { } rijen)
            yield return rijen;
    }

    private async Task BeginAsync()
    {
        await stand.HerstelAsync();
        _verwacht.Clear();
    }

    private async Task<string?> ProbeerAsync(Eindpunt eindpunt, string wie, string adres, bool mag)
    {
        using var bericht = Bericht(eindpunt, adres);
        if (eindpunt.Post)
            bericht.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", await TokenAsync(wie))]);
        using var antwoord = await stand.Kaal(wie).SendAsync(bericht);
        var tekst = $"{antwoord.Headers}{antwoord.Content.Headers}{await antwoord.Content.ReadAsStringAsync()}";
        if (!mag)
            _verwacht.Add((stand.Account(wie).AccountId.Waarde, eindpunt.Route.Trim('/')));

        var rijen = await stand.App.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == Toegangsjournaal.Handeling));
        var goed = mag
            ? antwoord.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.InternalServerError)
            : antwoord.StatusCode is HttpStatusCode.NotFound && NietGevonden().IsMatch(tekst);
        if (tekst.Contains(Demofg.Vraag, StringComparison.Ordinal) != (mag && Vertrouwelijk.Contains((wie, eindpunt.Route))))
            return $"{wie}: {bericht.Method} {eindpunt.Naam} has the words of the confidential line, or has them no more";
        return goed && rijen == _verwacht.Count ? null : $"{wie}: {bericht.Method} {eindpunt.Naam} gave {antwoord.StatusCode}, {rijen} rows of refusals in all and not {_verwacht.Count}";
    }

    /// <summary>A visitor is asked who it is, also when it sends a form, or finds nothing; and sees the page when everybody may.</summary>
    private async Task<string?> ProbeerAlsBezoekerAsync(Eindpunt eindpunt, string adres, bool mag)
    {
        using var bericht = Bericht(eindpunt, adres);
        if (eindpunt.Post)
            bericht.Content = new FormUrlEncodedContent([]);
        using var antwoord = await _bezoeker.SendAsync(bericht);
        var waar = antwoord.RequestMessage!.RequestUri!.AbsolutePath;
        var goed = mag ? antwoord.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.InternalServerError) : antwoord.StatusCode is HttpStatusCode.NotFound || (waar == "/account/inloggen" && antwoord.StatusCode == HttpStatusCode.OK);
        return goed ? null : $"A visitor: {eindpunt.Naam} gave {antwoord.StatusCode} at {waar}";
    }

    /// <summary>The rows name who tried and the route, never the id.</summary>
    private async Task<string?> JournaalfoutAsync()
    {
        var rijen = await stand.App.VraagAsync(db => db.Journaal.AsNoTracking().Where(j => j.Handeling == Toegangsjournaal.Handeling).Select(j => new { j.AccountId, j.Bijzonderheid }).ToListAsync());
        return rijen.Select(r => (r.AccountId!.Value.Waarde, r.Bijzonderheid.Trim('/'))).Order().SequenceEqual(_verwacht.Order()) ? null : $"rows: {string.Join(" , ", rijen)}";
    }

    private static HttpRequestMessage Bericht(Eindpunt eindpunt, string adres) =>
        new(eindpunt.Post ? HttpMethod.Post : HttpMethod.Get, eindpunt.Handler.Length > 0 ? $"{adres.Split('?')[0]}?handler={eindpunt.Handler}" : adres);

    /// <summary>Belongs to the login, so one is enough.</summary>
    private async Task<string> TokenAsync(string wie)
    {
        if (!_tokens.TryGetValue(wie, out var token))
            _tokens[wie] = token = (await Pagina.HaalAsync(stand.Browser(wie), "/account")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return token;
    }

    [GeneratedRegex("<h1[^>]*>Deze pagina is er niet</h1>", RegexOptions.None, 1000)]
    private static partial Regex NietGevonden();
}
