using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Ochtend;

/// <summary>Work in every state, on Monday 2 March 2026: each number of the morning mail is the number of rows on the screen of that same person, and the sheet of the week shows them.</summary>
public sealed class OchtendstandTests(Demostand stand) : IClassFixture<Demostand>, IAsyncLifetime
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await stand.HerstelAsync();
        var (nadia, nu) = (stand.Account("Nadia").AccountId, stand.App.Klok.Nu);
        foreach (var dag in new[] { new DateOnly(2026, 1, 30), new DateOnly(2026, 2, 2), new DateOnly(2026, 2, 4), new DateOnly(2026, 2, 5) })
        {
            stand.App.Klok.Zet(Zaken.Om(dag.Year, dag.Month, dag.Day));
            await stand.App.DienInAsync(nadia);
        }

        stand.App.Klok.Zet(nu);
        await TaakAsync("Bel de ouder.", Rol.Secretariaat, null);
        await TaakAsync("Alleen voor Joris.", Rol.Behandelaar, stand.Account("Joris").MedewerkerId);
        await stand.App.DoeAsync<OchtendmailJob>(job => job.RunAsync(Ct));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory, InlineData("Fatma"), InlineData("Joris"), InlineData("Eva"), InlineData("Marleen")]
    public async Task Mail_HasTheNumbersOfTheScreensOfWhoReadsIt_AndNothingElse(string wie)
    {
        var browser = stand.Browser(wie);
        var rij = await Pagina.HaalAsync(browser, "/secretariaat");
        var taken = await Pagina.HaalAsync(browser, "/secretariaat/taken");
        var tekenen = await Pagina.HaalAsync(browser, "/directie");
        var post = await Pagina.HaalAsync(browser, "/secretariaat/post");
        var codes = await Pagina.HaalAsync(browser, "/secretariaat/post/codes");
        var jarig = await Pagina.HaalAsync(browser, "/secretariaat/verjaardagen");
        var nu = Groep(rij, "Te laat of vandaag");
        var laat = nu.Count(r => r.QuerySelector(".dagmerk--laat") is not null);
        List<string> scherm =
        [
            $"Te laat: {laat}", $"Vandaag klaar: {nu.Count - laat}", $"Deze week klaar: {Groep(rij, "Deze week").Count}", $"Wacht op bewijs: {Groep(rij, "Staat stil").Count}",
            $"Taken: {taken.Document.QuerySelectorAll("section[aria-labelledby=open] tbody tr").Length}",
            .. wie == "Marleen" ? [$"Te tekenen: {tekenen.Document.QuerySelectorAll("main > ul.rijen > li").Length}", $"Na te kijken: {tekenen.Document.QuerySelectorAll("section ul.kaal > li").Length}"] : Array.Empty<string>(),
            .. wie == "Fatma"
                ? [$"Brieven voor de post: {post.Document.QuerySelectorAll("main > ul.rijen > li").Length}", $"Brieven met code: {codes.Document.QuerySelectorAll("main > .stapel > ul.rijen > li").Length}",
                    $"Brieven bij verjaardagen: {jarig.Document.QuerySelectorAll("#brieven ul.rijen > li").Length}"]
                : Array.Empty<string>(),
        ];

        var mail = await MailAsync(wie);

        Assert.Equal(scherm, mail.Skip(1));
        Assert.All(mail.Skip(1), r => Assert.Matches("^[A-Z][a-z ]+: [0-9]+$", r));
    }

    /// <summary>That the comparison above says something: the numbers are not all nothing, and not the same for everybody.</summary>
    [Fact]
    public async Task Mails_DifferByReachAndRole()
    {
        var (fatma, joris, eva, marleen) = (await MailAsync("Fatma"), await MailAsync("Joris"), await MailAsync("Eva"), await MailAsync("Marleen"));

        Assert.All(fatma.Skip(1).Take(7), r => Assert.DoesNotMatch(": 0$", r));
        Assert.All(marleen[^2..], r => Assert.DoesNotMatch(": 0$", r));
        Assert.Equal(fatma[1..5], joris[1..5]);
        Assert.NotEqual(joris[1..5], eva[1..5]);
        Assert.NotEqual(joris[5], eva[5]);
        // Rosa too, who begins today.
        Assert.Equal(5, await stand.App.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.Ochtend, Ct)));
    }

    [Fact]
    public async Task Week_ShowsWhatIsDue_WhatLiesOnTheDesk_AndHowMuchIsNotOnTheSheet()
    {
        var mail = await MailAsync("Fatma");

        var week = await Pagina.HaalAsync(stand.Browser("Fatma"), "/secretariaat/deze-week");
        var rij = await Pagina.HaalAsync(stand.Browser("Fatma"), "/secretariaat");

        Assert.Contains("Van maandag 2 maart tot en met zondag 8 maart 2026", week.Tekst, StringComparison.Ordinal);
        Assert.Equal(Getal(mail[1]) + Getal(mail[2]) + Getal(mail[3]), Aantal(week, "Klaar deze week"));
        var nummers = Deel(week, "Klaar deze week").QuerySelectorAll(".nummer").Select(n => n.TextContent).ToList();
        Assert.Equal(rij.Document.QuerySelectorAll("tbody .nummer").Select(n => n.TextContent).Take(nummers.Count), nummers);
        Assert.Contains("wacht op", Deel(week, "Klaar deze week").TextContent, StringComparison.Ordinal);
        Assert.Contains("Bel de ouder.", Deel(week, "Bellen").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Bel de ouder.", Deel(week, "Taken").TextContent, StringComparison.Ordinal);
        Assert.Equal(Getal(mail[6]) + Math.Min(1, Getal(mail[7])) + Math.Min(1, Getal(mail[8])), Aantal(week, "Afdrukken en posten"));
        Assert.All(new[] { "Verhage", "Amrani", "Brouwer", "de Wit" }, n => Assert.DoesNotContain(n, week.Tekst, StringComparison.Ordinal));
    }

    private static int Getal(string regel) => int.Parse(regel.Split(": ")[1], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The lines that stand there, and how many more it says there are.</summary>
    private static int Aantal(Pagina week, string kop)
    {
        var deel = Deel(week, kop);
        var rest = deel.QuerySelector("p a")?.TextContent.Split(' ')[2];
        return deel.QuerySelectorAll("li").Length + int.Parse(rest ?? "0", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static IElement Deel(Pagina pagina, string kop) => pagina.Document.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == kop);

    private static List<IElement> Groep(Pagina pagina, string kop) =>
        [.. pagina.Document.QuerySelectorAll("section.deel").Where(s => s.QuerySelector("h2")?.TextContent == kop).SelectMany(s => s.QuerySelectorAll("tbody tr"))];

    private Task<string[]> MailAsync(string wie) => stand.App.VraagAsync(async db =>
        (await db.UitgaandeMails.SingleAsync(m => m.Soort == MailSoort.Ochtend && m.AccountId == stand.Account(wie).AccountId, Ct)).Link.Split('\n'));

    private Task<bool> TaakAsync(string wat, Rol rol, MedewerkerId? wie) => stand.App.BewaarAsync(db =>
    {
        db.Add(Taak.Maak(TaakSoort.Bellen, rol, null, wat, new DateOnly(2026, 3, 4), stand.App.Klok.Nu, wie));
        return Task.FromResult(true);
    });
}
