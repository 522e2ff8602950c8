using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Data;

/// <summary>Which requests still count: the queries say what the domain says, and whatever deletes waits for bezwaar that was posted in time.</summary>
[Regel("R-AM-24")]
public sealed class VerzoeklijstenTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Zet(DateOnly dag) => _app.Klok.Zet(Amsterdam.BeginVanDag(dag).AddHours(9));

    [Fact]
    public async Task Queries_OverEachKindAndState_SayWhatTheDomainSays()
    {
        var wie = (await _app.MaakAccountAsync("Nadia Brouwer")).AccountId;
        foreach (var soort in Enum.GetValues<VerzoekSoort>().Where(s => s != VerzoekSoort.ExtraKopie))
            await _app.DienInAsync(wie, soort: soort);
        await _app.DoeMetAsync(await _app.DienInAsync(wie), v => v.WijsToe(Zaken.Iemand, _app.Klok.Nu));
        await _app.DoeMetAsync(await _app.DienInAsync(wie), v => v.TrekIn(_app.Klok.Nu));
        await BeslotenAsync(wie, leerling: null);

        var alle = await _app.VraagAsync(db => db.Verzoeken.ToListAsync(Ct));
        Assert.Equal(alle.Where(v => v.Soort.VraagtKoppeling()).Select(v => v.Id), (await _app.VraagAsync(db => db.Verzoeken.MetKoppeling().ToListAsync(Ct))).Select(v => v.Id));
        Assert.Equal(alle.Where(v => v.IsOpen).Select(v => v.Id), (await _app.VraagAsync(db => db.Verzoeken.Onbeslist().ToListAsync(Ct))).Select(v => v.Id));
    }

    /// <summary>Days after the last day for bezwaar; closed by then, or still being executed.</summary>
    [Theory, Regel("R-WIS-1", "R-12.1-5")]
    [InlineData(0, false, true)]
    [InlineData(7, false, true)]
    [InlineData(7, true, true)]
    [InlineData(8, true, false)]
    [InlineData(8, false, false)]
    public async Task Erasure_WhileBezwaarOfAnotherRequestMayStillCome_Waits_NotForOneThatIsOnlyNotClosed(int dagen, bool gesloten, bool wacht)
    {
        var wie = (await _app.MaakAccountAsync("Nadia Brouwer")).AccountId;
        var leerling = await _app.SchrijfInAsync();
        var ander = await BeslotenAsync(wie, leerling);
        var verzoek = await _app.DoeMetAsync(await _app.DienInAsync(wie), v => v.KoppelLeerling(leerling, _app.Klok.Nu));

        Zet(ander.Besluit!.EindeBezwaar!.Value.AddDays(dagen));
        if (gesloten)
            await SluitAsync();

        await using var scope = _app.Services.CreateAsyncScope();
        Assert.Equal(wacht, await scope.ServiceProvider.GetRequiredService<Wisfeitenlezer>().LoopErEenZaakAsync(verzoek, Ct));
    }

    [Theory, Regel("R-BWR-2"), InlineData(7, false), InlineData(8, true)]
    public async Task Account_OfWhichBezwaarMayStillCome_IsNotWarnedYet(int dagen, bool gewaarschuwd)
    {
        var wie = (await _app.MaakAccountAsync("Nadia Brouwer")).AccountId;
        Zet(Amsterdam.Datum(_app.Klok.Nu).AddMonths(24));
        var verzoek = await BeslotenAsync(wie, leerling: null);

        Zet(verzoek.Besluit!.EindeBezwaar!.Value.AddDays(dagen));
        await SluitAsync();
        await _app.DoeAsync<Accountopruiming>(a => a.RuimOpAsync(Ct));

        Assert.Equal(gewaarschuwd ? 1 : 0, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.AccountEindigt, Ct)));
    }

    private async Task<Verzoek> BeslotenAsync(AccountId wie, Domain.Leerlingen.Leerling? leerling) => await _app.DoeMetAsync(await _app.DienInAsync(wie), v =>
    {
        v.WijsToe(Zaken.Iemand, _app.Klok.Nu);
        if (leerling is not null)
            v.KoppelLeerling(leerling, _app.Klok.Nu);
        v.LegVoor(BesluitUitkomst.Afgewezen, "Nee.", Zaken.Iemand, _app.Klok.Nu);
        v.MaakBekend(new MedewerkerId(Guid.CreateVersion7(_app.Klok.Nu)), Bekendmakingswijze.Portaal, _app.Klok.Nu, _app.Klok.Nu);
    });

    private Task SluitAsync() => _app.DoeAsync<Verzoekopruiming>(v => v.SluitAfAsync(Ct));
}
