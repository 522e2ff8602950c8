using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Scholingen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Jobs;

namespace OuderPortaal.Web.Tests.Fg;

/// <summary>Training of staff: recorded by FG or beheerder, due after a year, and said so.</summary>
[Regel("R-13.2-2")]
public sealed class ScholingTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();
    private Identity.Account _ilse = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _ilse = await _app.MaakAccountAsync("Ilse", Rol.Fg);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Training_IsRecorded_CountsForAYear_AndIsAskedForAgain()
    {
        var pagina = await HaalAsync();
        Assert.Contains("Iedereen is bij.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Kies een medewerker.", (await pagina.Formulier().Zet("Onderwerp", "Privacy").Zet("GevolgdOp", "2026-03-02").VerstuurAsync()).Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze dag ligt na vandaag.", (await VulAsync(pagina, "Privacy", "2026-03-03")).Tekst, StringComparison.Ordinal);
        Assert.Contains("telt niet meer", (await VulAsync(pagina, "Privacy", "2025-03-01")).Tekst, StringComparison.Ordinal);
        await VulAsync(pagina, "Privacy", "2026-03-02");
        Assert.Equal(1, await _app.VraagAsync(db => db.Set<Scholing>().CountAsync(Ct)));

        // The other subject was never followed: thirty days for somebody new.
        Assert.Equal(0, await TaakAsync(new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero)));
        Assert.Equal(1, await TaakAsync(new(2026, 4, 2, 9, 0, 0, TimeSpan.Zero)));
        Assert.Equal(1, await TaakAsync(new(2026, 4, 20, 9, 0, 0, TimeSpan.Zero)));
        Assert.Contains("Een medewerker is aan de beurt.", (await HaalAsync()).Tekst, StringComparison.Ordinal);
        Assert.Contains("Medewerkers die scholing moeten volgen: 1", (await Pagina.HaalAsync(await _app.AlsAsync(_ilse), "/fg")).Document.QuerySelector("#voor-u")!.TextContent, StringComparison.Ordinal);
        await VulAsync(await HaalAsync(), "Datalekken", "2026-04-20");
        Assert.Contains("Iedereen is bij.", (await HaalAsync()).Tekst, StringComparison.Ordinal);

        _app.Klok.Zet(new(2027, 1, 30, 9, 0, 0, TimeSpan.Zero));
        Assert.Contains("Iedereen is bij.", (await HaalAsync()).Tekst, StringComparison.Ordinal);
        _app.Klok.Zet(new(2027, 1, 31, 9, 0, 0, TimeSpan.Zero));
        Assert.Contains("Een medewerker is aan de beurt.", (await HaalAsync()).Tekst, StringComparison.Ordinal);
    }

    [Theory, InlineData(Rol.Secretariaat), InlineData(Rol.Directeur), InlineData(Rol.Behandelaar)]
    public async Task List_IsForFgAndBeheerder(Rol rol)
    {
        using var antwoord = await (await _app.AlsAsync(rol, "Iemand")).GetAsync("/scholing", Ct);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    private async Task<Pagina> HaalAsync() => await Pagina.HaalAsync(await _app.AlsAsync(_ilse), "/scholing");

    private Task<Pagina> VulAsync(Pagina pagina, string onderwerp, string dag) => pagina.Formulier().Zet("Wie", _ilse.Id.ToString()).Zet("Onderwerp", onderwerp).Zet("GevolgdOp", dag).VerstuurAsync();

    private async Task<int> TaakAsync(DateTimeOffset op)
    {
        _app.Klok.Zet(op);
        await _app.DoeAsync<ScholingJob>(job => job.RunAsync(Ct));
        return await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Scholing, Ct));
    }
}
