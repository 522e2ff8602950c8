using System.Text.RegularExpressions;
using OuderPortaal.Web.Tests.Accounts;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>The road of the first-time parent over HTTP: where it leads, and how its pages read.</summary>
public sealed partial class EersteBezoekTests
{
    private const string Blokken = "main h1, main h2, main h3, main p, main li, main dt, main dd, main label, main legend";

    [Fact, Regel("R-AM-08")]
    public async Task Newcomer_AfterChoosingAFactor_GoesToTheFirstQuestionAndNotToAnEmptyHome()
    {
        await using var app = new PortaalApp();

        var account = await Accountreis.RegistreerAsync(app, app.AlsBezoeker(), "nieuw@deproeftuin.example");

        Assert.Equal("Waar gaat het over?", (await account.Klaar.VolgAsync("Ik heb ze bewaard, verder")).H1);
    }

    [Fact, Regel("R-AM-08")]
    public async Task KnownParent_WhoBeganARequest_GoesToTheFirstQuestionAfterLoggingIn()
    {
        await using var app = new PortaalApp();
        var client = app.AlsBezoeker();
        var inloggen = await (await (await Pagina.HaalAsync(client, "/")).VolgAsync("Begin een verzoek")).VolgAsync("Log in en begin");
        await Accountreis.RegistreerAsync(app, app.AlsBezoeker(), "bekend@deproeftuin.example");
        await Accountreis.VraagLinkAsync(app.AlsBezoeker(), "bekend@deproeftuin.example");

        var mail = app.LaatsteLink("bekend@deproeftuin.example");

        Assert.Contains("terug=%2Fmijn%2Fverzoeken%2Fnieuw", inloggen.Pad, StringComparison.Ordinal);
        Assert.EndsWith("/account/inloggen?terug=/mijn/verzoeken/nieuw", mail, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-08", "R-TXT-1")]
    public async Task Road_OfTheFirstVisit_ReadsInShortSentences()
    {
        await using var app = new PortaalApp();
        var bezoeker = app.AlsBezoeker();
        var paginas = new List<Pagina>();
        foreach (var pad in (string[])["/", "/account/registreren", "/uitleg/jonger-dan-16"])
            paginas.Add(await Pagina.HaalAsync(bezoeker, pad));
        paginas.Add(await Accountreis.VraagLinkAsync(bezoeker, "kort@deproeftuin.example"));
        paginas.Add(await Pagina.HaalAsync(bezoeker, app.LaatsteLink("kort@deproeftuin.example")));

        var client = await app.AlsOuderAsync();
        var waar = await Wizard.BeginAsync(client);
        var kind = await waar.Formulier().Zet("Invoer.Onderwerp", "Kind").VerstuurAsync();
        var controle = await Wizard.TotControleAsync(client, "Mila Jansen");
        var antwoord = await Pagina.HaalAsync(client, controle.Pad.Replace("controleren", "antwoord", StringComparison.Ordinal));
        paginas.AddRange([waar, kind, antwoord, controle, await controle.VerstuurVerzoekAsync()]);

        var zinnen = paginas.SelectMany(Zinnen).ToList();
        var lang = zinnen.Where(zin => zin.Split(' ').Length > 20).ToList();
        Assert.True(lang.Count == 0, string.Join('\n', lang));
        Assert.True(zinnen.Count > 120, $"{zinnen.Count}");
        Assert.InRange(zinnen.Average(zin => zin.Split(' ').Length), 1, 12);
    }

    [Fact, Regel("R-AM-08", "D-16", "R-AM-38")]
    public async Task Child_WithoutARepresentative_FindsWhoCanHelpWithoutAnAccount()
    {
        await using var app = new PortaalApp();

        var pagina = await (await Pagina.HaalAsync(app.AlsBezoeker(), "/")).VolgAsync("nog geen 16");

        Assert.Equal("Ben je nog geen 16?", pagina.H1);
        Assert.All(["Zoek een volwassene die je vertrouwt.", "Vraag het op school.", "Woon je niet thuis?"], deel => Assert.Contains(deel, pagina.Tekst, StringComparison.Ordinal));
        Assert.All(["main a[href^='tel:']", "main a[href^='mailto:']", "main a[href^='https:']"], link => Assert.NotNull(pagina.Document.QuerySelector(link)));
        Assert.DoesNotMatch(@"\b([Uu]|[Uu]w)\b", pagina.Tekst);
    }

    /// <summary>Sentences of two words or more; a heading or label without a full stop is one as well. What stands within another block is read there.</summary>
    private static IEnumerable<string> Zinnen(Pagina pagina) =>
        from blok in pagina.Document.QuerySelectorAll(Blokken)
        where blok.QuerySelector("p, li, dt, dd, ul, ol") is null && blok.Closest("details") is null
        from zin in Zinseinde().Split(string.Join(' ', blok.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        where zin.Contains(' ', StringComparison.Ordinal)
        select zin;

    [GeneratedRegex(@"(?<=[.?!:])\s", RegexOptions.None, 1000)]
    private static partial Regex Zinseinde();
}
