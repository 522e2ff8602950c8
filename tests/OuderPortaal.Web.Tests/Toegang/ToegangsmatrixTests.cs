using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Formulieren;
using OuderPortaal.Web.Tests.Mijn;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>Every route of the running application, with everybody: who may, may; who may not, finds nothing and is written down once.</summary>
[Regel("R-SEC-5", "R-SEC-8")]
public sealed class ToegangsmatrixTests(Demostand stand) : IClassFixture<Demostand>
{
    public static TheoryData<string, string> Regels => [.. Toegangsmatrix.Regels.Select(r => (r.Route, r.Over))];

    public static TheoryData<string, string> MetId => [.. Toegangsmatrix.Regels.Where(r => r.Route.Contains('{', StringComparison.Ordinal) && !r.Route.StartsWith("/fout", StringComparison.Ordinal) && r.Wie.Length > 0).Select(r => (r.Route, r.Over))];

    [Fact]
    public async Task EveryRoute_OfTheRunningApplication_IsInTheMatrix()
    {
        var routes = await Eindpunt.VanAsync(stand.App.Services);

        Assert.Equal("", string.Join(" , ", routes.Where(e => !Toegangsmatrix.Voor(e).Any()).Select(e => e.Route).Distinct().Except(Toegangsmatrix.Nog)));
        Assert.Equal("", string.Join(" , ", Toegangsmatrix.Regels.Where(r => !routes.Any(e => r.Route == e.Route || r.Route == $"POST {e.Naam}")).Select(r => r.Route)));
    }

    [Theory, MemberData(nameof(Regels))]
    public async Task Route_ForEverybody_OpensOnlyForWhoMay_AndWritesARefusalDownOnce(string route, string over)
    {
        var regel = Toegangsmatrix.Regels.Single(r => r.Route == route && r.Over == over);
        var eindpunten = (await Eindpunt.VanAsync(stand.App.Services)).Where(e => Toegangsmatrix.Voor(e).Contains(regel)).ToList();
        await stand.HerstelAsync();
        var adres = await AdresAsync(regel);

        foreach (var wie in Toegangsmatrix.Ingelogd)
        {
            foreach (var eindpunt in eindpunten.Where(e => !e.Post || !regel.Wie.Contains(wie)))
                await ProbeerAsync(eindpunt, wie, adres, mag: regel.Wie.Contains(wie));
        }

        foreach (var eindpunt in eindpunten.Where(e => !e.Post && !regel.Wie.Contains(Toegangsmatrix.Bezoeker)))
            Assert.Contains((await Pagina.HaalAsync(stand.App.AlsBezoeker(), adres)).Pad.Split('?')[0], (string[])["/account/inloggen", adres]);
    }

    [Theory, MemberData(nameof(MetId))]
    public async Task Route_WithAGuessedId_DoesNotExistForWhoMayGoThere(string route, string over)
    {
        var regel = Toegangsmatrix.Regels.Single(r => r.Route == route && r.Over == over);
        await stand.HerstelAsync();
        var geraden = Vul(route, PubliekId.Nieuw(), "99", "01900000-0000-7000-8000-00000000abcd");

        foreach (var eindpunt in (await Eindpunt.VanAsync(stand.App.Services)).Where(e => Toegangsmatrix.Voor(e).Contains(regel)))
            await ProbeerAsync(eindpunt, regel.Wie[0], geraden, mag: false);
    }

    private async Task ProbeerAsync(Eindpunt eindpunt, string wie, string adres, bool mag)
    {
        var voor = await GeweigerdAsync();
        using var bericht = new HttpRequestMessage(eindpunt.Post ? HttpMethod.Post : HttpMethod.Get, eindpunt.Handler.Length > 0 ? $"{adres.Split('?')[0]}?handler={eindpunt.Handler}" : adres);
        if (eindpunt.Post)
            bericht.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", await TokenAsync(wie))]);

        var antwoord = await Pagina.VanAsync(stand.Kaal(wie), await stand.Kaal(wie).SendAsync(bericht));
        var rijen = (await GeweigerdAsync()).ExceptBy(voor.Select(r => r.Id), r => r.Id).ToList();

        var poging = $"{wie}: {bericht.Method} {eindpunt.Naam} gave {antwoord.Status} and {rijen.Count} rows";
        Assert.True(mag == (antwoord.Status != HttpStatusCode.NotFound), poging);
        Assert.True(rijen.Count == (mag ? 0 : 1), poging);
        Assert.All(rijen, r => Assert.Equal((stand.Account(wie).AccountId, eindpunt.Route.Trim('/')), (r.AccountId!.Value, r.Bijzonderheid.Trim('/'))));
        if (!mag)
            Assert.Equal("Deze pagina is er niet", antwoord.H1);
    }

    private Task<List<JournaalRegel>> GeweigerdAsync() => stand.App.VraagAsync(db => db.Journaal.AsNoTracking().Where(j => j.Handeling == Toegangsjournaal.Handeling).ToListAsync());

    private async Task<string> TokenAsync(string wie) =>
        (await Pagina.HaalAsync(stand.Browser(wie), "/account")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <summary>The address of the route about the right person: of the request itself, its pupil, one of its letters, or a draft that is made for it.</summary>
    private async Task<string> AdresAsync(Toegangsregel regel)
    {
        var route = Kaal(regel.Route);
        if (route.Contains("{concept}", StringComparison.Ordinal))
            return route.Replace("{concept}", (await Wizard.BeginAsync(stand.Browser("Karin")).KiesAsync("Onderwerp", "Kind")).Pad.Split('/')[4], StringComparison.Ordinal);
        if (route == "/secretariaat/leerlingen/inlezen/{id}")
            return (await (await Formulierproeven.RoosterAsync(stand.Browser("Fatma"))).VerstuurAsync()).Pad.Split('?')[0];
        if (route == "/secretariaat/verstrekkingen/inlezen/{id}")
            return (await (await Formulierproeven.LijstAsync(stand, stand.Browser("Fatma"))).VerstuurAsync()).Pad.Split('?')[0];
        if (regel.Over.Length == 0)
            return Vul(route, "", "413", "");

        var zaak = stand.Zaak(regel.Over);
        var verzoek = await stand.App.VraagAsync(db => db.Verzoeken.AsNoTracking().SingleAsync(v => v.PubliekId == zaak));
        var document = await stand.App.VraagAsync(db => db.Overzichten.AsNoTracking().Where(o => o.VerzoekId == verzoek.Id).SelectMany(o => o.Documenten).Select(d => (Guid?)d.Id).FirstOrDefaultAsync());
        var id = route switch
        {
            _ when route.Contains("/brieven/", StringComparison.Ordinal) => await stand.App.VraagAsync(db => db.Brieven.Where(b => b.VerzoekId == verzoek.Id).Select(b => b.PubliekId).FirstAsync()),
            _ when route.Contains("/leerlingen/", StringComparison.Ordinal) => await stand.App.VraagAsync(db => db.Leerlingen.Where(l => l.Id == verzoek.LeerlingId).Select(l => l.PubliekId).SingleAsync()),
            _ => zaak,
        };
        var vraag = route.EndsWith("/bewijs-ontvangen", StringComparison.Ordinal) ? $"?bewijs={verzoek.Bewijsverzoeken[0].Id}" : "";
        return Vul(route, id, "1", document?.ToString() ?? "") + vraag;
    }

    /// <summary>Without method, handler, and what may be left out.</summary>
    private static string Kaal(string route) =>
        route.Replace("POST ", "", StringComparison.Ordinal).Replace("/{wie:guid?}", "", StringComparison.Ordinal).Split('?')[0];

    private static string Vul(string route, string id, string nummer, string document) => Kaal(route)
        .Replace("{id}", id, StringComparison.Ordinal).Replace("{concept}", id, StringComparison.Ordinal).Replace("{nummer:int}", nummer, StringComparison.Ordinal)
        .Replace("{code:int}", nummer, StringComparison.Ordinal).Replace("{document:guid}", document, StringComparison.Ordinal);
}
