using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Mijn;

namespace OuderPortaal.Web.Tests.Klachten;

/// <summary>"Ik zie gegevens van iemand anders": one click, and the 72 hours of AVG 33.</summary>
[Regel("R-KLT-9")]
public sealed class DatalekTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Melden_FromTheOverview_IsOneClickAndKnowsTheRequest()
    {
        var zaak = await Zaak.MaakAsync(_app);
        await zaak.MaakBeschikbaarAsync();
        var ouder = await _app.AlsAsync(zaak.Gezin.Account);

        var klaar = await (await Pagina.HaalAsync(ouder, $"{zaak.Adres}/overzicht")).Formulier("form[action='/melden']").VerstuurAsync();

        Assert.Equal("/melden/klaar", klaar.Pad);
        var datalek = await DatalekAsync();
        Assert.Equal((zaak.Gezin.Account.AccountId, "/mijn/verzoeken/{id}/overzicht"), (datalek.GemeldDoor, datalek.Plek));
        Assert.NotNull(datalek.VerzoekId);
        Assert.Equal(["Directeur", "Fg"], await TakenAsync());
    }

    [Fact]
    public async Task Melden_ByAVisitorOrStaff_WithoutAnyWord_StartsTheClock()
    {
        await (await Pagina.HaalAsync(_app.AlsBezoeker(), "/melden?plek=uitleg")).Formulier().VerstuurAsync();
        await (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Behandelaar), "/melden")).Formulier().VerstuurAsync();

        var gemeld = await _app.VraagAsync(db => db.Datalekken.OrderBy(d => d.Id).ToListAsync(Ct));
        Assert.Equal(["", "/uitleg"], gemeld.Select(d => d.Plek).Order(StringComparer.Ordinal));
        Assert.All(gemeld, d => Assert.Equal(_app.Klok.Nu.AddHours(72), d.MeldenVoor));
    }

    [Theory, Regel("R-SEC-8")]
    [InlineData("tom-verhage/geboren-3-3-2014", "")]
    [InlineData("mijn/verzoeken/{id}", "/mijn/verzoeken/{id}")]
    public async Task Melden_KeepsTheRouteOfThePage_AndNoWordOfAPerson(string plek, string bewaard)
    {
        await (await Pagina.HaalAsync(_app.AlsBezoeker(), $"/melden?plek={Uri.EscapeDataString(plek)}")).Formulier().VerstuurAsync();

        Assert.Equal(bewaard, (await DatalekAsync()).Plek);
    }

    [Fact, Regel("R-AM-16")]
    public async Task Sweep_ADayBeforeTheEndAndAfterIt_WarnsOnceEach_AtAnyHour()
    {
        await (await Pagina.HaalAsync(_app.AlsBezoeker(), "/melden")).Formulier().VerstuurAsync();
        _app.Klok.Verder(TimeSpan.FromHours(47));
        Assert.Equal(0, await VeegAsync());
        _app.Klok.Verder(TimeSpan.FromHours(1));
        Assert.Equal((1, 0), (await VeegAsync(), await VeegAsync()));
        _app.Klok.Verder(TimeSpan.FromHours(24));
        Assert.Equal((1, 0), (await VeegAsync(), await VeegAsync()));

        Assert.Equal([Alarmstap.LaatsteDag, Alarmstap.TeLaat], await _app.VraagAsync(db => db.Alarmen.Where(a => a.Klok == Klok.Datalek).OrderBy(a => a.Op).Select(a => a.Stap).ToListAsync(Ct)));
    }

    [Fact]
    public async Task Beoordelen_ByTheDirecteur_KeepsWhatAndWhen_AndTheFgOnlyAdvises()
    {
        await (await Pagina.HaalAsync(_app.AlsBezoeker(), "/melden")).Formulier().Zet("Invoer.Toelichting", "Ik zie een andere naam.").VerstuurAsync();
        var pad = $"/datalekken/{(await DatalekAsync()).PubliekId}";
        var (fg, directeur) = (await _app.AlsAsync(Rol.Fg), await _app.AlsAsync(Rol.Directeur));

        await (await Pagina.HaalAsync(fg, pad)).Formulier("form[action$='handler=Advies']").Zet("Advies", "Meld het vandaag.").VerstuurAsync();
        Assert.Empty((await Pagina.HaalAsync(fg, pad)).Document.QuerySelectorAll("form[action$='handler=Oordeel']"));
        await (await Pagina.HaalAsync(directeur, pad)).Formulier("form[action$='handler=Oordeel']").Zet("Besluit.Oordeel", nameof(Datalekoordeel.Melden)).Zet("Besluit.Motivering", "De brief ging naar een ander adres.").VerstuurAsync();
        await (await Pagina.HaalAsync(directeur, pad)).Formulier("form[action$='handler=Ap']").VerstuurAsync();
        await (await Pagina.HaalAsync(directeur, pad)).Formulier("form[action$='handler=Sluit']").VerstuurAsync();

        var datalek = await DatalekAsync();
        Assert.Equal((DatalekStatus.Gesloten, _app.Klok.Nu, "Meld het vandaag."), (datalek.Status, datalek.ApIngelichtOp, datalek.FgAdvies));
        Assert.Contains("De brief ging naar een ander adres.", (await Pagina.HaalAsync(fg, pad)).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), pad)).Status);
    }

    private Task<Datalek> DatalekAsync() => _app.VraagAsync(db => db.Datalekken.SingleAsync(Ct));

    private Task<List<string>> TakenAsync() => _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Datalek).Select(t => t.VoorRol.ToString()).Order().ToListAsync(Ct));

    private async Task<int> VeegAsync()
    {
        var aantal = 0;
        await _app.DoeAsync<TermijnBewakingJob>(async job => aantal = await job.RunAsync(Ct));
        return aantal;
    }
}
