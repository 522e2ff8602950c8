using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Oefeningen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Oefeningen;
using OuderPortaal.Web.Tests.Jobs;
using OuderPortaal.Web.Tests.Mail;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Oefeningen;

/// <summary>The fire drill: a synthetic request through the real jobs, seen by nobody, gone afterwards, and loud when it fails.</summary>
public sealed class BrandoefeningTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Ochtend = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);

    private PortaalApp _app = null!;
    private Postvanger _post = null!;
    private Identity.Account _bas = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (_app, _post) = Postvanger.In(new PortaalApp());
        _app.Klok.Zet(Ochtend);
        _bas = await _app.MaakAccountAsync("Bas", Rol.Beheerder);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Drill_OfTheQuarter_ProvesAlarmMailAndDestruction_AndLeavesNothing()
    {
        var numbers = await _app.VraagAsync(db => db.Nummertellers.CountAsync(Ct));

        await LoopAsync();

        var oefening = Assert.Single(await OefeningenAsync());
        Assert.Equal((OefeningStatus.Geslaagd, "2026-K2"), (oefening.Status, oefening.Kwartaal));
        Assert.All(Enum.GetValues<Oefenstap>(), stap => Assert.NotNull(oefening.Gezien(stap)));
        Assert.Equal(2, _post.Mails.Count);
        Assert.All(_post.Mails, m => Assert.Equal((_bas.Email, "Er staat een bericht voor u klaar"), (m.Aan, m.Onderwerp)));
        Assert.All(_post.Mails, m => Assert.DoesNotMatch("OEF|oefening", m.ToString()));
        Assert.Empty(await RestAsync(oefening.VerzoekId!.Value));
        Assert.Equal((0, 0, 0), await _app.VraagAsync(async db => (await db.Set<Kluisbestand>().CountAsync(Ct), await db.Taken.CountAsync(Ct), await db.Brieven.CountAsync(Ct))));
        Assert.Empty(Directory.EnumerateFiles(_app.Map, "*.kluis", SearchOption.AllDirectories));
        Assert.Equal(numbers, await _app.VraagAsync(db => db.Nummertellers.CountAsync(Ct)));
    }

    [Fact]
    public async Task Drill_RunAgainAndAgain_IsOneAQuarter_NotBeforeTenAndNotBeforeAWerkdag()
    {
        _app.Klok.Zet(new(2026, 5, 1, 7, 30, 0, TimeSpan.Zero));
        await LoopAsync();
        Assert.Empty(await OefeningenAsync());
        _app.Klok.Zet(new(2026, 5, 1, 8, 30, 0, TimeSpan.Zero));
        await LoopAsync();
        _app.Klok.Verder(TimeSpan.FromDays(40));
        await LoopAsync();
        Assert.Equal(["2026-K2"], (await OefeningenAsync()).Select(o => o.Kwartaal));

        // 1 January is a holiday, and 2 and 3 January 2027 are a weekend.
        _app.Klok.Zet(new(2027, 1, 2, 11, 0, 0, TimeSpan.Zero));
        await LoopAsync();
        Assert.Single(await OefeningenAsync());
        _app.Klok.Zet(new(2027, 1, 4, 11, 0, 0, TimeSpan.Zero));
        await LoopAsync();
        Assert.Equal(["2026-K2", "2027-K1"], (await OefeningenAsync()).Select(o => o.Kwartaal));
    }

    [Fact]
    public async Task Drill_WithABrokenOutbox_FailsLoudly_AndIsGoneAllTheSame()
    {
        var ilse = await _app.MaakAccountAsync("Ilse", Rol.Fg);
        _post.Fout = _ => new MailNietVerstuurd("ServerWeg", blijvend: false, server: true);

        await LoopAsync();

        var oefening = Assert.Single(await OefeningenAsync());
        Assert.Equal((OefeningStatus.Mislukt, true, false, true), (oefening.Status, oefening.AlarmOp is not null, oefening.MailOp is not null, oefening.WegOp is not null));
        Assert.Empty(await RestAsync(oefening.VerzoekId!.Value));
        Assert.Equal([Rol.Fg, Rol.Beheerder], (await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Brandoefening && t.GedaanOp == null).Select(t => t.VoorRol).ToListAsync(Ct))).Order());
        Assert.Equal(new[] { _bas.AccountId, ilse.AccountId }.OrderBy(a => a.Waarde), (await _app.VraagAsync(db => db.UitgaandeMails.Where(m => m.Soort == MailSoort.BrandoefeningMislukt).Select(m => m.AccountId).ToListAsync(Ct))).OrderBy(a => a.Waarde));
        Assert.Contains("De brandoefening van woensdag 1 april 2026 mislukte.", (await Pagina.HaalAsync(await _app.AlsAsync(_bas), "/beheer/taken")).Tekst, StringComparison.Ordinal);
        Assert.Contains("De brandoefening van woensdag 1 april 2026 mislukte.", (await Pagina.HaalAsync(await _app.AlsAsync(ilse), "/fg")).Tekst, StringComparison.Ordinal);

        // The mail server is back: who drills again sees it pass, and the tasks go.
        _post.Fout = null;
        _app.Klok.Verder(TimeSpan.FromHours(2));
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(ilse), "/brandoefening");
        Assert.Contains("nee, dit is niet gezien", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Zet eerst het vinkje.", (await pagina.Formulier().VerstuurAsync()).Tekst, StringComparison.Ordinal);
        Assert.Contains("Er loopt een oefening.", (await pagina.Formulier().Zet("Zeker", "true").VerstuurAsync()).Tekst, StringComparison.Ordinal);
        await LoopAsync();
        Assert.Equal([OefeningStatus.Mislukt, OefeningStatus.Geslaagd], (await OefeningenAsync()).Select(o => o.Status));
        Assert.Equal(0, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.GedaanOp == null, Ct)));
    }

    [Fact]
    public async Task Drill_HalfWay_IsInNoListAndNoFigure_AndIsCleanedUpAfterAStop()
    {
        await _app.VerzoekAsync(await _app.AccountAsync("nadia@voorbeeld.example"));
        var wie = new List<(Rol Rol, Identity.Account Account)>();
        foreach (var rol in new[] { Rol.Secretariaat, Rol.Directeur, Rol.Fg, Rol.Behandelaar })
            wie.Add((rol, await _app.MaakAccountAsync($"{rol}", rol, alleLeerlingen: true)));
        var voor = await KijkAsync(wie);
        var verzoek = await HalfwegAsync();
        await _app.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(Ct));

        Assert.NotEmpty(await RestAsync(verzoek));
        Assert.True(await _app.VraagAsync(db => db.Alarmen.AnyAsync(a => a.VerzoekId == verzoek, Ct)));
        Assert.Equal(voor, await KijkAsync(wie));
        Assert.Equal(1, await _app.VraagAsync(db => db.Verzoeken.CountAsync(Ct)));

        // While it runs nobody else begins one; half an hour later it is known to have stopped.
        await LoopAsync();
        Assert.Equal([OefeningStatus.Loopt], (await OefeningenAsync()).Select(o => o.Status));
        _app.Klok.Verder(Brandoefening.Vastgelopen);
        await LoopAsync();

        Assert.Equal([OefeningStatus.Afgebroken, OefeningStatus.Geslaagd], (await OefeningenAsync()).Select(o => o.Status));
        Assert.Equal("2026-K2", (await OefeningenAsync())[1].Kwartaal);
        Assert.Empty(await RestAsync(verzoek));
        Assert.Contains("Wat er nog lag, is opgeruimd", (await Pagina.HaalAsync(await _app.AlsAsync(_bas), "/brandoefening")).Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.Verzoeken.CountAsync(Ct)));
    }

    [Fact]
    public async Task Drill_AskedForTwiceAtOnce_IsOne()
    {
        // Before ten: the one of the quarter is not due yet.
        _app.Klok.Zet(Ochtend.AddHours(-3));
        await Assert.ThrowsAsync<DbUpdateException>(() => _app.BewaarAsync(db =>
        {
            db.AddRange(Brandoefening.Vraag(null, _bas.MedewerkerId, Ochtend), Brandoefening.Vraag(null, _bas.MedewerkerId, Ochtend));
            return Task.FromResult(0);
        }));
        await _app.BewaarAsync(db => Task.FromResult(db.Add(Brandoefening.Vraag(null, _bas.MedewerkerId, Ochtend))));

        await Task.WhenAll(LoopAsync(), LoopAsync());

        Assert.Single(await OefeningenAsync());
        Assert.Equal(0, await _app.VraagAsync(db => db.Verzoeken.IgnoreQueryFilters().CountAsync(Ct)));
    }

    private Task LoopAsync() => _app.DoeAsync<BrandoefeningJob>(job => job.RunAsync(Ct));

    private Task<List<Brandoefening>> OefeningenAsync() => _app.VraagAsync(db => db.Set<Brandoefening>().AsNoTracking().OrderBy(o => o.GevraagdOp).ThenBy(o => o.Id).ToListAsync(Ct));

    private async Task<IReadOnlyList<string>> RestAsync(Guid verzoek)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Oefenrest>().ZoekAsync(verzoek, Ct);
    }

    /// <summary>A drill that was stopped after it made its request and its file.</summary>
    private async Task<Guid> HalfwegAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var verzoek = Verzoek.Oefen(_bas.AccountId, "OEF-1", await scope.ServiceProvider.GetRequiredService<Spelregelboek>().VanNuAsync(Ct), _app.Klok.Nu);
        await scope.ServiceProvider.GetRequiredService<Documentkluis>().BewaarAsync(verzoek.Id, new MemoryStream("Brandoefening."u8.ToArray()), 1000, Ct);
        var oefening = Brandoefening.Vraag("2026-K2", null, _app.Klok.Nu);
        db.AddRange(verzoek, oefening);
        oefening.Begin(verzoek.Id, _app.Klok.Nu);
        await db.SaveChangesAsync(Ct);
        return verzoek.Id;
    }

    private async Task<string> KijkAsync(IEnumerable<(Rol Rol, Identity.Account Account)> wie)
    {
        var tekst = new List<string>();
        foreach (var (rol, account) in wie)
        {
            var client = await _app.AlsAsync(account);
            foreach (var pad in rol == Rol.Fg ? new[] { "/fg", "/fg/verzoeken", "/fg/taken", "/cijfers/intern" } : ["/secretariaat", "/secretariaat/taken", .. rol == Rol.Behandelaar ? Array.Empty<string>() : ["/cijfers/intern"]])
                tekst.Add($"{rol} {pad}: {(await Pagina.HaalAsync(client, pad)).Document.QuerySelector("main")!.TextContent.Trim()}");
        }

        return string.Join('\n', tekst.Select(t => System.Text.RegularExpressions.Regex.Replace(t, @"\s+", " ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))));
    }
}
