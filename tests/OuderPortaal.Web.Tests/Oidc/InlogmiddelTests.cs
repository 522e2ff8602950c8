using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Web;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity.Oidc;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Oidc;

/// <summary>Proof of identity at a real OpenID Connect server, and everything that can be wrong with its answer.</summary>
[Collection(nameof(AanbiederReeks))]
public sealed class InlogmiddelTests(Aanbiederproces aanbieder)
{
    [Theory, Regel("R-ID-2", "D-11", "R-TRM-9")]
    [InlineData(Aanbiederreis.Substantieel, Niveau.N3, false)]
    [InlineData(Aanbiederreis.Laag, Niveau.N2, true)]
    public async Task Proof_WithAnAssuranceThatCounts_RecordsItsLevelAndAnswersTheQuestion(string acr, Niveau niveau, bool teLaag)
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();
        var client = await app.AlsAsync(account);
        await aanbieder.BedienAsync(Aanbiederreis.Nadia(acr));

        var knop = await (await Pagina.HaalAsync(client, $"/mijn/verzoeken/{verzoek.PubliekId}/bewijs")).VolgAsync("Bewijs wie u bent met Yivi");
        var heen = await Aanbiederreis.NaarAanbiederAsync(knop, "main form");
        var klaar = await Aanbiederreis.TerugAsync(client, await Aanbiederproces.BezoekAsync(heen));

        Assert.Equal("Gelukt. Wij weten nu wie u bent", klaar.H1);
        Assert.Equal(teLaag, klaar.Tekst.Contains("meer zekerheid nodig", StringComparison.Ordinal));
        var verificatie = await app.VraagAsync(db => db.Identiteitsverificaties.SingleAsync());
        Assert.Equal((Identificatiewijze.Inlogmiddel, "Yivi", "Nadia Brouwer", niveau), (verificatie.Wijze, verificatie.Documentsoort, verificatie.Naam, verificatie.Niveau));
        Assert.Equal(BewijsOordeel.Goed, (await app.HaalAsync(verzoek)).Bewijsverzoeken.Single().Oordeel);
        Assert.True(await app.VraagAsync(db => db.Brieven.AnyAsync(b => b.Soort == BriefSoort.BewijsOntvangen)));
        Assert.Contains($"form-action 'self' {aanbieder.Uitgever};", knop.Antwoord.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        GeenSporen(app, "999990019", "1984", "Fatima");
    }

    [Fact, Regel("R-ID-2")]
    public async Task Begin_AsksForLittle_AndProvesWhoAsks()
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();

        var een = HttpUtility.ParseQueryString((await Aanbiederreis.BeginAsync(await app.AlsAsync(account), verzoek)).Query);
        var twee = HttpUtility.ParseQueryString((await Aanbiederreis.BeginAsync(await app.AlsAsync(account), verzoek)).Query);

        Assert.Equal("https://localhost/mijn/bewijs/terug", een["redirect_uri"]);
        Assert.Equal(("code", "S256", "openid profile", "login"), (een["response_type"], een["code_challenge_method"], een["scope"], een["prompt"]));
        Assert.Equal($"{Aanbiederreis.Substantieel} {Aanbiederreis.Laag}", een["acr_values"]);
        Assert.DoesNotContain("birthdate", een["claims"], StringComparison.Ordinal);
        Assert.All(new[] { "state", "nonce", "code_challenge" }, naam =>
        {
            Assert.Equal(43, een[naam]!.Length);
            Assert.NotEqual(een[naam], twee[naam]);
        });
    }

    [Fact]
    public async Task Proof_WhoseClaimsAreAtUserinfoOnly_IsTaken()
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();
        await aanbieder.BedienAsync(Aanbiederreis.Nadia() with { AlleenUserinfo = true });

        var klaar = await Aanbiederreis.BewijsAsync(await app.AlsAsync(account), verzoek);

        Assert.Equal("Gelukt. Wij weten nu wie u bent", klaar.H1);
    }

    [Fact, Regel("R-ID-8")]
    public async Task Proof_OfAnotherName_IsRefusedWithATaskAndRecordsNothing()
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();
        var client = await app.AlsAsync(account);
        await aanbieder.BedienAsync(Aanbiederreis.Nadia(achternaam: "Zonderling"));

        var een = await Aanbiederreis.BewijsAsync(client, verzoek);
        await Aanbiederreis.BewijsAsync(client, verzoek);

        Assert.Contains("De naam of geboortedatum bij Yivi is anders dan bij ons.", een.Tekst, StringComparison.Ordinal);
        Assert.Single(een.Document.QuerySelectorAll($"main a[href='/mijn/verzoeken/{verzoek.PubliekId}/bewijs']"));
        Assert.Equal(1, await app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.AndereNaam && t.VerzoekId == verzoek.Id)));
        await NietsVastgelegdAsync(app, verzoek);
        GeenSporen(app, "Zonderling", "999990019", "1984");
    }

    [Theory, Regel("R-ID-2")]
    [InlineData("https://example.org/acr/onbekend")]
    [InlineData(null)]
    public async Task Proof_OfAnUnknownAssurance_GivesNothing(string? acr)
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();
        await aanbieder.BedienAsync(Aanbiederreis.Nadia(acr));

        var pagina = await Aanbiederreis.BewijsAsync(await app.AlsAsync(account), verzoek);

        Assert.Contains("Yivi was niet zeker genoeg.", pagina.Tekst, StringComparison.Ordinal);
        Assert.False(await app.VraagAsync(db => db.Taken.AnyAsync(t => t.Soort == TaakSoort.AndereNaam)));
        await NietsVastgelegdAsync(app, verzoek);
    }

    [Fact]
    public async Task Proof_WithATokenThatWasSignedAgainAndIsRight_IsTaken()
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();
        await aanbieder.BedienAsync(Aanbiederreis.Nadia() with { Token = new() { ["aud"] = new[] { "portaal", "een-ander" }, ["azp"] = "portaal" } });

        Assert.Equal("Gelukt. Wij weten nu wie u bent", (await Aanbiederreis.BewijsAsync(await app.AlsAsync(account), verzoek)).H1);
    }

    public static TheoryData<string, string?, object?> Vervalst => new()
    {
        { "nonce", null, "een-andere" },
        { "nonce", null, null },
        { "iss", null, "https://iemand-anders.example" },
        { "aud", null, "een-ander" },
        { "aud", null, new[] { "portaal", "een-ander" } },
        { "azp", null, "een-ander" },
        { "exp", null, 1_600_000_000 },
        { "exp", null, null },
        { "nbf", null, 4_000_000_000 },
        { "iat", null, 4_000_000_000 },
        { "iat", null, null },
        { "sub", null, null },
        { "at_hash", null, "AAAAAAAAAAAAAAAAAAAAAA" },
        { "", "none", null },
        { "", "HS256", null },
        { "", "vreemd", null },
    };

    [Theory, MemberData(nameof(Vervalst))]
    public async Task Proof_WithATokenThatIsNotRight_IsRefused(string claim, string? alg, object? waarde)
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();
        await aanbieder.BedienAsync(Aanbiederreis.Nadia() with
        {
            Token = claim.Length == 0 ? null : new() { [claim] = waarde }, Alg = alg is "vreemd" ? null : alg, VreemdeSleutel = alg == "vreemd",
        });

        var pagina = await Aanbiederreis.BewijsAsync(await app.AlsAsync(account), verzoek);

        Assert.Contains("Het lukte niet. U kunt het nog eens proberen of een andere manier kiezen.", pagina.Tekst, StringComparison.Ordinal);
        await NietsVastgelegdAsync(app, verzoek);
    }

    [Theory]
    [InlineData("state", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("state", "")]
    [InlineData("iss", "https://iemand-anders.example")]
    [InlineData("code", "een-andere")]
    [InlineData("code", "")]
    public async Task Answer_ThatWasChangedOnTheWay_IsRefused(string naam, string waarde)
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();
        var client = await app.AlsAsync(account);
        await aanbieder.BedienAsync(Aanbiederreis.Nadia());
        var antwoord = new UriBuilder(await Aanbiederproces.BezoekAsync(await Aanbiederreis.BeginAsync(client, verzoek)));
        var query = HttpUtility.ParseQueryString(antwoord.Query);
        query[naam] = waarde;
        antwoord.Query = query.ToString();

        var pagina = await Aanbiederreis.TerugAsync(client, antwoord.Uri);

        Assert.Contains("U kunt het nog eens proberen of een andere manier kiezen.", pagina.Tekst, StringComparison.Ordinal);
        await NietsVastgelegdAsync(app, verzoek);
    }

    [Fact]
    public async Task Answer_Replayed_AlsoByTwentyAtOnce_CountsOnce()
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();
        var client = await app.AlsAsync(account);
        await aanbieder.BedienAsync(Aanbiederreis.Nadia());
        var antwoord = await Aanbiederproces.BezoekAsync(await Aanbiederreis.BeginAsync(client, verzoek));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Aanbiederreis.TerugAsync(client, antwoord)));
        var nogEens = await Aanbiederreis.TerugAsync(client, antwoord);

        Assert.Equal("Dit werkt niet meer", nogEens.H1);
        Assert.Equal(1, await app.VraagAsync(db => db.Identiteitsverificaties.CountAsync()));
    }

    [Fact]
    public async Task Answer_InTheBrowserOfAnotherAccount_CountsForNobody()
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();
        var (ander, _) = await app.VraagBewijsAsync();
        await aanbieder.BedienAsync(Aanbiederreis.Nadia());
        var antwoord = await Aanbiederproces.BezoekAsync(await Aanbiederreis.BeginAsync(await app.AlsAsync(account), verzoek));
        var client = await app.AlsAsync(ander);

        var pagina = await Aanbiederreis.TerugAsync(client, antwoord);

        Assert.Equal("Dit werkt niet meer", pagina.H1);
        await NietsVastgelegdAsync(app, verzoek);
    }

    [Fact]
    public async Task Answer_InABrowserWhereSomebodyElseLoggedInMeanwhile_CountsForNobody()
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();
        var ander = (await app.MaakAccountAsync("Nadia Brouwer")).AccountId;
        await aanbieder.BedienAsync(Aanbiederreis.Nadia());
        var client = await app.AlsAsync(account);
        var antwoord = await Aanbiederproces.BezoekAsync(await Aanbiederreis.BeginAsync(client, verzoek));
        await app.VraagAsync(db => db.Set<Aanbiedervraag>().ExecuteUpdateAsync(s => s.SetProperty(v => v.Account, (Domain.AccountId?)ander)));

        var pagina = await Aanbiederreis.TerugAsync(client, antwoord);

        Assert.Equal("Dit werkt niet meer", pagina.H1);
        await NietsVastgelegdAsync(app, verzoek);
    }

    [Fact]
    public async Task Answer_AfterTenMinutes_IsTooLate()
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();
        var client = await app.AlsAsync(account);
        await aanbieder.BedienAsync(Aanbiederreis.Nadia());
        var antwoord = await Aanbiederproces.BezoekAsync(await Aanbiederreis.BeginAsync(client, verzoek));
        app.Klok.Verder(TimeSpan.FromMinutes(10));

        Assert.Equal("Dit werkt niet meer", (await Aanbiederreis.TerugAsync(client, antwoord)).H1);
        await NietsVastgelegdAsync(app, verzoek);
    }

    [Fact]
    public async Task Person_WhoStopsAtTheProvider_ComesBackWithNothingLost()
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();
        var client = await app.AlsAsync(account);
        await aanbieder.BedienAsync(new(Fout: "access_denied"));

        var gestopt = await Aanbiederreis.BewijsAsync(client, verzoek);
        await aanbieder.BedienAsync(Aanbiederreis.Nadia());
        var daarna = await Aanbiederreis.TerugAsync(client, await Aanbiederproces.BezoekAsync(await Aanbiederreis.NaarAanbiederAsync(gestopt, "main form")));

        Assert.Contains("U bent gestopt bij Yivi. Er is niets veranderd.", gestopt.Tekst, StringComparison.Ordinal);
        Assert.Equal("Gelukt. Wij weten nu wie u bent", daarna.H1);
    }

    [Fact]
    public async Task Provider_ThatIsAwayOrSaysNothing_IsASentenceWithinFiveSeconds()
    {
        using var stil = new TcpListener(IPAddress.Loopback, 0);
        stil.Start();
        await using var app = new PortaalApp().MetIdentiteit(aanbieder).Zet("Identiteit:Aanbieder:Uitgever", $"http://{stil.LocalEndpoint}");
        var (account, verzoek) = await app.VraagBewijsAsync();
        var client = await app.AlsAsync(account);
        var pagina = await Pagina.HaalAsync(client, $"/mijn/verzoeken/{verzoek.PubliekId}/bewijs/inlogmiddel");

        var begin = Stopwatch.GetTimestamp();
        var zwijgt = await pagina.Formulier().VerstuurAsync();
        var duur = Stopwatch.GetElapsedTime(begin);
        stil.Stop();
        var weg = await pagina.Formulier().VerstuurAsync();

        Assert.Contains("Yivi geeft nu geen antwoord.", zwijgt.Tekst, StringComparison.Ordinal);
        Assert.Contains("Yivi geeft nu geen antwoord.", weg.Tekst, StringComparison.Ordinal);
        Assert.InRange(duur, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Provider_ThatGoesAwayHalfWay_IsASentenceAndNothingLost()
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder).Zet("Identiteit:Aanbieder:Wachttijd", "00:00:01");
        var (account, verzoek) = await app.VraagBewijsAsync();
        await aanbieder.BedienAsync(Aanbiederreis.Nadia() with { Traag = "/token" });

        var pagina = await Aanbiederreis.BewijsAsync(await app.AlsAsync(account), verzoek);

        Assert.Contains("Yivi geeft nu geen antwoord.", pagina.Tekst, StringComparison.Ordinal);
        await NietsVastgelegdAsync(app, verzoek);
    }

    [Fact, Regel("R-SEC-8")]
    public async Task Pages_OfAnotherParentsRequest_AreNotThere()
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (_, verzoek) = await app.VraagBewijsAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AlsOuderAsync()).GetAsync($"/mijn/verzoeken/{verzoek.PubliekId}/bewijs/inlogmiddel")).StatusCode);
    }

    [Fact]
    public async Task Success_OnlySaidByTheAddressBar_IsNotShown()
    {
        await using var app = new PortaalApp().MetIdentiteit(aanbieder);
        var (account, verzoek) = await app.VraagBewijsAsync();

        var pagina = await Pagina.HaalAsync(await app.AlsAsync(account), $"/mijn/verzoeken/{verzoek.PubliekId}/bewijs/inlogmiddel?uitkomst=Gelukt");

        Assert.Equal("Bewijs wie u bent met Yivi", pagina.H1);
    }

    private static async Task NietsVastgelegdAsync(PortaalApp app, Verzoek verzoek)
    {
        Assert.Equal(0, await app.VraagAsync(db => db.Identiteitsverificaties.CountAsync()));
        Assert.Null((await app.HaalAsync(verzoek)).Bewijsverzoeken.Single().GeleverdOp);
    }

    /// <summary>Neither in the log nor anywhere in the database.</summary>
    private static void GeenSporen(PortaalApp app, params string[] woorden)
    {
        var inhoud = app.RuweInhoud();
        var log = string.Join('\n', app.Logboek.Regels.Where(r => !r.Contains("EntityFrameworkCore", StringComparison.Ordinal)));
        Assert.All(woorden, woord => Assert.DoesNotContain(woord, woord == "1984" ? log : inhoud + log, StringComparison.Ordinal));
    }
}
