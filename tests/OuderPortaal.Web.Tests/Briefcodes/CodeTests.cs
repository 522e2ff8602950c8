using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Briefcodes;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Briefcodes;

/// <summary>Typing in the code of a letter (R-ID-2, R-ID-9; veiligheid.md T5, T10).</summary>
public sealed class CodeTests : IAsyncLifetime
{
    internal const string Vorm = "main form[action='/mijn/code']";

    private readonly PortaalApp _app = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-ID-2", "R-TRM-9", "B4")]
    public async Task Post_RightCode_GivesN3AndProofAndLetsTheTermRun()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var tekens = await zaak.VerstuurAsync();
        _app.Klok.Zet(Zaken.Om(2026, 3, 10));

        var thuis = await Pagina.HaalAsync(await zaak.AlsOuderAsync(), "/mijn");
        var code = await thuis.VolgAsync("Ik heb een brief met een code");
        var klaar = await code.Formulier(Vorm).Zet("Brief.Code", tekens.ToLowerInvariant().Replace('-', ' ')).VerstuurAsync();
        var verzoek = await (await klaar.VolgAsync("Naar dit verzoek")).VolgAsync("Dank u wel, wij hebben uw bewijs");

        var identiteit = await _app.VraagAsync(db => db.Identiteitsverificaties.SingleAsync());
        Assert.Equal((Identificatiewijze.Briefcode, Niveau.N3, "Nadia Brouwer"), (identiteit.Wijze, identiteit.Niveau, identiteit.Naam));
        var bewijs = (await _app.HaalAsync(zaak.Verzoek)).Bewijsverzoeken.Single();
        Assert.Equal((new DateOnly(2026, 3, 10), BewijsOordeel.Goed), (bewijs.GeleverdOp, bewijs.Oordeel));
        Assert.Equal(7, (await _app.HaalAsync(zaak.Verzoek)).Termijn.N);
        Assert.Contains("wij weten nu wie u bent", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, verzoek.Status);
        Assert.Equal(1, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.BewijsOntvangen)));
    }

    [Fact, Regel("S-13", "D-10", "D-11")]
    public async Task KnownByCopyOnly_AsksTheLetterHerselfAfterTheAnswer_AndTheCodeOpensTheOverview()
    {
        var zaak = await Zaak.MaakAsync(_app, await Gezin.MaakAsync(_app, wijze: Identificatiewijze.AfgeschermdeKopie));
        await zaak.MaakBeschikbaarAsync();
        await _app.BewaarAsync(async db => (await db.Leerlingen.SingleAsync()).VoegContactToe(new(zaak.Gezin.Account.Naam, Contactrelatie.OuderMetGezag, Codezaak.Adres, new DateOnly(2020, 1, 1), "", false), Zaken.Iemand, _app.Klok.Nu));
        var moeder = await _app.AlsAsync(zaak.Gezin.Account);
        var termijn = (await _app.VraagAsync(db => db.Verzoeken.SingleAsync())).Termijn;

        var geweigerd = await Pagina.HaalAsync(moeder, $"{zaak.Adres}/overzicht");
        var gevraagd = await geweigerd.Formulier("main form").VerstuurAsync();
        await (await Pagina.HaalAsync(moeder, $"{zaak.Adres}/overzicht")).Formulier("main form").VerstuurAsync();
        var post = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/secretariaat/post/codes");
        var tekens = _app.Services.GetRequiredService<Codemaker>().Toon(await _app.VraagAsync(db => db.Briefcodes.SingleAsync()))!;
        await post.Formulier("main form:has([name='Verzonden.Code'])").VerstuurAsync();
        var klaar = await (await Pagina.HaalAsync(moeder, "/mijn/code")).Formulier(Vorm).Zet("Brief.Code", tekens).VerstuurAsync();
        var open = await Pagina.HaalAsync(moeder, $"{zaak.Adres}/overzicht");

        Assert.Contains("Wij hebben uw vraag om een brief gekregen.", gevraagd.Tekst, StringComparison.Ordinal);
        Assert.Contains("zelf gevraagd", post.Tekst, StringComparison.Ordinal);
        Assert.Contains(tekens, post.Tekst, StringComparison.Ordinal);
        Assert.Contains("wij weten nu wie u bent", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal("Alles wat wij over Noor hebben", open.H1);
        Assert.Equal(termijn.Uiterlijk, (await _app.VraagAsync(db => db.Verzoeken.SingleAsync())).Termijn.Uiterlijk);
    }

    [Fact, Regel("R-ID-2", "T4")]
    public async Task Aanvragen_ForTheRequestOfAnother_IsNotThere()
    {
        var zaak = await Codezaak.MaakAsync(_app, metVraag: false);
        var vader = await _app.AlsAsync(await _app.MaakAccountAsync("Tom Verhage"));

        var bericht = (await Pagina.HaalAsync(vader, "/mijn/code")).Formulier(Vorm).Bericht();
        bericht.RequestUri = new Uri($"/mijn/code?handler=Aanvragen&verzoek={zaak.Verzoek.PubliekId}", UriKind.Relative);
        var antwoord = await vader.SendAsync(bericht);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Equal(0, await _app.VraagAsync(db => db.Briefcodes.CountAsync()));
    }

    [Fact, Regel("R-ID-2")]
    public async Task Post_Typo_CostsNoTry()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var tekens = await zaak.VerstuurAsync();

        var pagina = await zaak.VulInAsync((tekens[0] == 'A' ? 'B' : 'A') + tekens[1..]);

        Assert.Contains("Dit telt niet als poging.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, (await zaak.CodeAsync()).Pogingen);
    }

    [Fact, Regel("R-ID-9", "T10")]
    public async Task Post_HundredWrongCodesAtOnce_CountsExactlyFive()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var tekens = await zaak.VerstuurAsync();
        var client = await zaak.AlsOuderAsync();

        var antwoorden = await TegelijkAsync(client, [.. Enumerable.Range(0, 100).Select(Willekeurig)]);
        var daarna = await zaak.VulInAsync(tekens, client);

        Assert.All(antwoorden, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Equal(5, (await zaak.CodeAsync()).Pogingen);
        Assert.Contains("Vraag een nieuwe brief.", daarna.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Identiteitsverificaties.CountAsync()));
    }

    [Fact, Regel("R-ID-2", "T10")]
    public async Task Post_SixtyFourRightCodesAtOnce_HasOneWinner()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var tekens = await zaak.VerstuurAsync();
        _app.Klok.Zet(Zaken.Om(2026, 3, 4));

        var antwoorden = await TegelijkAsync(await zaak.AlsOuderAsync(), [.. Enumerable.Repeat(tekens, 64)]);

        Assert.DoesNotContain(antwoorden, a => (int)a.StatusCode >= 500);
        Assert.Equal(1, await _app.VraagAsync(db => db.Identiteitsverificaties.CountAsync()));
        Assert.Equal(1, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.BewijsOntvangen)));
        Assert.NotNull((await zaak.CodeAsync()).GebruiktOp);
    }

    [Fact, Regel("T5", "R-ID-9")]
    public async Task Post_KnownAndUnknownCodes_CannotBeToldApart()
    {
        var bekend = new List<string>();
        for (var i = 0; i < 10; i++)
            bekend.Add(await (await Codezaak.MaakAsync(_app, $"Kind{i}")).VerstuurAsync());
        var client = await _app.AlsOuderAsync("Eva Anders");
        var vorm = await Pagina.HaalAsync(client, "/mijn/code");

        var wel = await VormenAsync(client, vorm, i => bekend[i % bekend.Count]);
        var niet = await VormenAsync(client, vorm, Willekeurig);

        Assert.Single(wel.Concat(niet).Distinct());
        Assert.Equal(0, await _app.VraagAsync(db => db.Briefcodes.SumAsync(c => c.Pogingen)));
        Assert.Equal(0, await _app.VraagAsync(db => db.Identiteitsverificaties.CountAsync()));
    }

    [Fact, Regel("R-ID-2", "T1")]
    public async Task Post_CodeOfAnotherAccount_GivesNothingAndCostsTheOtherNoTry()
    {
        var (moeder, ander) = (await Codezaak.MaakAsync(_app), await Codezaak.MaakAsync(_app, "Finn"));
        var tekens = await moeder.VerstuurAsync();
        await ander.VerstuurAsync();

        var pagina = await ander.VulInAsync(tekens);

        Assert.Contains("Deze code werkt niet.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal((0, 1), ((await moeder.CodeAsync()).Pogingen, (await ander.CodeAsync()).Pogingen));
        Assert.Equal(0, await _app.VraagAsync(db => db.Identiteitsverificaties.CountAsync()));
    }

    [Fact, Regel("R-ID-2")]
    public async Task Post_AfterTheLastDay_WorksNoMore()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var tekens = await zaak.VerstuurAsync();

        _app.Klok.Zet(Zaken.Om(2026, 3, 24));
        var (client, teLaat) = (await zaak.AlsOuderAsync(), await zaak.VulInAsync(tekens));
        _app.Klok.Zet(Zaken.Om(2026, 3, 23));
        var opTijd = await zaak.VulInAsync(tekens, await zaak.AlsOuderAsync());

        Assert.NotNull(client);
        Assert.Contains("Deze code werkt niet.", teLaat.Tekst, StringComparison.Ordinal);
        Assert.Contains("wij weten nu wie u bent", opTijd.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-ID-2")]
    public async Task Post_CodeOfAnOlderLetter_WorksNoMore()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var oud = await zaak.VerstuurAsync();
        _app.Klok.Zet(Zaken.Om(2026, 3, 5));
        await zaak.VraagCodeAsync();
        var nieuw = await zaak.VerstuurAsync();

        var metOud = await zaak.VulInAsync(oud);
        var metNieuw = await zaak.VulInAsync(nieuw);

        Assert.Contains("Deze code werkt niet.", metOud.Tekst, StringComparison.Ordinal);
        Assert.Contains("wij weten nu wie u bent", metNieuw.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-ID-2")]
    public async Task Post_AfterTheDeskWasFirstOrTheRequestEnded_WorksNoMore()
    {
        var (balie, weg) = (await Codezaak.MaakAsync(_app), await Codezaak.MaakAsync(_app, "Finn"));
        var (een, twee) = (await balie.VerstuurAsync(), await weg.VerstuurAsync());
        await _app.DoeMetAsync(balie.Verzoek, v => v.OntvangBewijs(v.Bewijsverzoeken[0].Id, new DateOnly(2026, 3, 2), BewijsOordeel.Goed, _app.Klok.Nu, identiteit: Balie(v)));
        await _app.DoeMetAsync(weg.Verzoek, v => v.TrekIn(_app.Klok.Nu));

        Assert.Contains("Deze code werkt niet.", (await balie.VulInAsync(een)).Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze code werkt niet.", (await weg.VulInAsync(twee)).Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.CodeVersturen && t.GedaanOp == null)));
    }

    [Fact, Regel("R-ID-9")]
    public async Task Post_Nieuw_GivesStaffOneTask()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        await zaak.VerstuurAsync();
        var client = await zaak.AlsOuderAsync();

        for (var keer = 0; keer < 2; keer++)
            await (await Pagina.HaalAsync(client, "/mijn/code")).Formulier("main form[action*=Nieuw]").VerstuurAsync();

        Assert.Equal(1, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.CodeVersturen && t.GedaanOp == null)));
    }

    [Fact, Regel("T10")]
    public async Task Post_MoreThanTheNetworkMay_Is429()
    {
        await using var app = new PortaalApp().Zet("Portaal:Accountlimiet", "3");
        var client = await app.AlsOuderAsync();
        var vorm = (await Pagina.HaalAsync(client, "/mijn/code")).Formulier();
        var statussen = new List<HttpStatusCode>();

        for (var keer = 0; keer < 4; keer++)
            statussen.Add((await client.SendAsync(vorm.Zet("Brief.Code", Willekeurig(keer)).Bericht(), TestContext.Current.CancellationToken)).StatusCode);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statussen);
    }

    [Fact, Regel("R-ID-9", "T10")]
    public async Task Codes_TwoHundredThatFailInAnHour_TellSecretariaatAndFgOncePerHour()
    {
        await ProbeerAsync(Codealarm.Grens - 1);
        _app.Klok.Verder(Codealarm.Venster);
        await ProbeerAsync(Codealarm.Grens - 1);
        Assert.Empty(await AlarmenAsync());

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ProbeerAsync(1)));
        var eerste = await AlarmenAsync();
        _app.Klok.Verder(TimeSpan.FromMinutes(59));
        await ProbeerAsync(5);
        var zelfdeUur = await AlarmenAsync();
        _app.Klok.Verder(TimeSpan.FromMinutes(2));
        await ProbeerAsync(Codealarm.Grens);

        Assert.Equal([Rol.Secretariaat, Rol.Fg], eerste.Select(t => t.VoorRol).Order());
        Assert.All(eerste, t => Assert.Equal((null, null, null), (t.VerzoekId, t.LeerlingId, t.VoorMedewerker)));
        Assert.DoesNotContain(eerste, t => t.Omschrijving.Contains("Nadia", StringComparison.Ordinal));
        Assert.Equal(2, zelfdeUur.Count);
        Assert.Equal(4, (await AlarmenAsync()).Count);
        Assert.Contains("werkten 200 codes", (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Fg), "/fg/taken")).Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("T10")]
    public async Task Alarm_CountsWrongCodesOnly()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var tekens = await zaak.VerstuurAsync();

        await zaak.VulInAsync((tekens[0] == 'A' ? 'B' : 'A') + tekens[1..]);
        await zaak.VulInAsync(Willekeurig(1));
        await zaak.VulInAsync(tekens);

        var rij = Assert.Single(await _app.VraagAsync(db => db.Journaal.Where(j => j.Handeling == Codealarm.Handeling).ToListAsync()));
        Assert.Equal((zaak.Account.AccountId, "verzoeker", ""), (rij.AccountId, rij.Hoedanigheid, rij.Bijzonderheid));
    }

    private Task<List<Taak>> AlarmenAsync() => _app.VraagAsync(db => db.Taken.AsNoTracking().Where(t => t.Soort == TaakSoort.Codealarm).ToListAsync());

    /// <summary>As many accounts, one guess each.</summary>
    private async Task ProbeerAsync(int keer)
    {
        for (var i = 0; i < keer; i++)
            await _app.DoeAsync<Codecontrole>(c => c.ProbeerAsync(new AccountId(Guid.CreateVersion7(_app.Klok.Nu)), Willekeurig(i), CancellationToken.None));
    }

    [Fact, Regel("R-ID-2", "R-ID-5")]
    public async Task Database_HoldsNoCode()
    {
        var zaak = await Codezaak.MaakAsync(_app);
        var tekens = await zaak.VerstuurAsync();

        var code = await zaak.CodeAsync();

        Assert.Null(code.Zout);
        Assert.Equal(32, code.Hash.Length);
        Assert.False(_app.Bewaart(Codeschrift.Lees(tekens)!, tekens));
    }

    private static string Willekeurig(int zaad)
    {
        var bytes = new byte[Codeschrift.Bytes];
        new Random(zaad).NextBytes(bytes);
        return Codeschrift.Toon(Codeschrift.Van(bytes));
    }

    /// <summary>Each from a form of its own, as so many browsers would.</summary>
    private static async Task<HttpResponseMessage[]> TegelijkAsync(HttpClient client, IReadOnlyList<string> codes)
    {
        var berichten = new List<HttpRequestMessage>();
        foreach (var code in codes)
            berichten.Add((await Pagina.HaalAsync(client, "/mijn/code")).Formulier(Vorm).Zet("Brief.Code", code).Bericht());
        return await Task.WhenAll(berichten.Select(b => client.SendAsync(b, TestContext.Current.CancellationToken)));
    }

    private Identiteitsverificatie Balie(Verzoek v) =>
        Identiteitsverificatie.LegVast(v.AccountId, v.Id, v.VerzoekerNaam, Identificatiewijze.Balie, "paspoort", new DateOnly(2026, 3, 2), Zaken.Iemand, _app.Klok.Nu);

    /// <summary>Status, length and headers of 200 probes.</summary>
    private static async Task<IReadOnlyList<string>> VormenAsync(HttpClient client, Pagina vorm, Func<int, string> code)
    {
        var vormen = new List<string>();
        for (var keer = 0; keer < 200; keer++)
        {
            var antwoord = await client.SendAsync(vorm.Formulier().Zet("Brief.Code", code(keer)).Bericht(), TestContext.Current.CancellationToken);
            var lengte = (await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
            var koppen = antwoord.Headers.Concat(antwoord.Content.Headers).Where(k => k.Key is not ("Date" or "Set-Cookie")).OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => $"{k.Key}={string.Join(',', k.Value)}");
            vormen.Add($"{(int)antwoord.StatusCode} {lengte} {string.Join(' ', koppen)}");
        }

        return vormen;
    }
}
