using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>"Wie heeft gekeken?": functions and days, for who may see the file, and nobody else.</summary>
[Regel("R-SEC-5", "T8")]
public sealed class WieKeekTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();
    private Zaak _zaak = null!;
    private string _pad = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        _zaak = await Zaak.MaakAsync(_app);
        _pad = $"/mijn/kinderen/{_zaak.Gezin.Leerling.PubliekId}/wie-keek";
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Page_AfterTwoViewsOfStaff_NamesFunctionAndDay_AndNoName()
    {
        var fatma = await _app.AlsAsync(Rol.Secretariaat, "Fatma Yildiz");
        var verzoek = await _app.VraagAsync(db => db.Verzoeken.SingleAsync(Ct));
        await Pagina.HaalAsync(fatma, $"/secretariaat/verzoeken/{verzoek.PubliekId}");
        await Pagina.HaalAsync(fatma, $"/secretariaat/leerlingen/{_zaak.Gezin.Leerling.PubliekId}");

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), _pad);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains("Maandag 2 maart 2026", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Medewerker van het secretariaat, 2 keer", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Fatma", pagina.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", pagina.Titel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OverManyDays_IsPagedWithoutLossOrRepeat()
    {
        var wie = await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat);
        await _app.VraagAsync(db =>
        {
            db.AddRange(Enumerable.Range(0, 45).SelectMany(dag => Enumerable.Range(0, 3).Select(i => _app.Klok.Nu.AddDays(-dag).AddMinutes(-i))).Select(op => new JournaalRegel
            {
                Id = Guid.CreateVersion7(op), Op = op, AccountId = wie.AccountId, Hoedanigheid = "Secretariaat", Handeling = "LeerlingBekeken", LeerlingId = _zaak.Gezin.Leerling.Id,
            }));
            return db.SaveChangesAsync(Ct);
        });
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);

        var dagen = new List<string>();
        string? pad = _pad;
        for (var bladzijde = 0; pad is not null && bladzijde < 5; bladzijde++)
        {
            var pagina = await Pagina.HaalAsync(moeder, pad);
            dagen.AddRange(pagina.Document.QuerySelectorAll("#dagen > li > h2").Select(h => h.TextContent));
            pad = pagina.Document.QuerySelector("a[href*='?voor=']")?.GetAttribute("href");
        }

        Assert.Equal(45, dagen.Count);
        Assert.Equal(45, dagen.Distinct().Count());
    }

    [Theory, InlineData("0001-01-01"), InlineData("9999-12-31"), InlineData("gisteren")]
    public async Task Page_BeforeADayThatNobodyCanMean_IsNoError(string voor) =>
        Assert.Equal(HttpStatusCode.OK, (await Pagina.HaalAsync(await _app.AlsAsync(_zaak.Gezin.Account), $"{_pad}?voor={voor}")).Status);

    [Theory, InlineData("N2"), InlineData("beeindigd"), InlineData("betwist"), InlineData("16 jaar")]
    public async Task Page_ForWhoMayNotOpenTheOverviewAnyMore_DoesNotExist(string waarom)
    {
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);
        var mocht = (await Pagina.HaalAsync(moeder, _pad)).Status;

        await _app.VraagAsync(async db =>
        {
            var (link, leerling) = (await db.Vertegenwoordigingen.SingleAsync(v => v.Id == _zaak.Gezin.Link.Id, Ct), _zaak.Gezin.Leerling.Id);
            switch (waarom)
            {
                case "N2":
                    await db.Identiteitsverificaties.ExecuteUpdateAsync(s => s.SetProperty(i => i.Wijze, Domain.Identiteit.Identificatiewijze.AfgeschermdeKopie), Ct);
                    break;
                case "beeindigd":
                    link.Beeindig(Domain.Leerlingen.Eindreden.GezagGewijzigd, null, _app.Klok.Nu);
                    break;
                case "betwist":
                    db.Add(Domain.Leerlingen.GezagConflict.LegVast(link, "Tom Verhage", "", Domain.Leerlingen.Bezwaarweg.Brief, new DateOnly(2026, 3, 2), "", Secretariaat.Zaken.Iemand, _app.Klok.Nu));
                    break;
                default:
                    await db.Leerlingen.Where(l => l.Id == leerling).ExecuteUpdateAsync(s => s.SetProperty(l => l.Geboortedatum, new DateOnly(2010, 3, 2)), Ct);
                    break;
            }

            return await db.SaveChangesAsync(Ct);
        });

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (mocht, (await Pagina.HaalAsync(moeder, _pad)).Status));
    }

    [Fact]
    public async Task Page_ForSomebodyWithoutALink_DoesNotExist()
    {
        var ander = await _app.MaakAccountAsync("Iemand Anders");
        var medewerker = await _app.AlsAsync(Rol.Secretariaat, "Fatma Yildiz");

        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(await _app.AlsAsync(ander), _pad)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Pagina.HaalAsync(medewerker, _pad)).Status);
        Assert.Equal(2, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "GeweigerdeToegang", Ct)));
    }

    [Fact]
    public async Task Home_AndOverview_LeadThere()
    {
        await _zaak.MaakBeschikbaarAsync();
        var moeder = await _app.AlsAsync(_zaak.Gezin.Account);

        Assert.NotNull((await Pagina.HaalAsync(moeder, "/mijn")).Document.QuerySelector($"a[href='{_pad}']"));
        Assert.NotNull((await Pagina.HaalAsync(moeder, $"{_zaak.Adres}/overzicht")).Document.QuerySelector($"a[href='{_pad}']"));
    }
}
