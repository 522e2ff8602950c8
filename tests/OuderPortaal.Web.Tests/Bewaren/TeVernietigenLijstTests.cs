using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Tests.Accounts;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Bewaren;

/// <summary>The list "te vernietigen" page by page, and the pupils that never come on it by themselves (R-12.1-4, R-AM-26).</summary>
public sealed class TeVernietigenLijstTests : IAsyncDisposable
{
    private const string Lijst = "/secretariaat/bewaartermijnen/te-vernietigen";
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-12.1-4")]
    public async Task List_OfMoreThanAPage_ShowsEachLineOnce_PageByPage_AndCountsTo99()
    {
        await VulAsync(120);
        await _app.RunAsync();
        var client = await _app.AlsAsync(Rol.Secretariaat);
        var (gezien, bladzijden, adres) = (new List<string>(), 0, Lijst);

        while (adres is not null && bladzijden < 10)
        {
            var pagina = await Pagina.HaalAsync(client, adres);
            Assert.Contains("Op de lijst: 99+ leerlingen.", pagina.Tekst, StringComparison.Ordinal);
            var regels = pagina.Document.QuerySelectorAll("main li.rij h3 a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.InRange(regels.Count, 1, 50);
            gezien.AddRange(regels);
            adres = pagina.Document.QuerySelector("main a[rel=next]")?.GetAttribute("href");
            bladzijden++;
        }

        Assert.Equal((3, 120, 120), (bladzijden, gezien.Count, gezien.Distinct().Count()));
    }

    [Fact, Regel("R-12.1-4")]
    public async Task Certificates_AndWhatStillHasToGo_GoOnOnANextPage()
    {
        await VulAsync(60);
        await _app.RunAsync();
        await _app.BewaarAsync(async db =>
        {
            var leerlingen = await db.Leerlingen.ToDictionaryAsync(l => l.Id, Ct);
            foreach (var (voorstel, i) in (await db.Vernietigingsvoorstellen.ToListAsync(Ct)).Select((v, i) => (v, i)))
            {
                var leerling = leerlingen[voorstel.LeerlingId];
                // Without a source system it is done at once.
                voorstel.Bevestig(leerling, [.. leerling.Trajecten.Select(t => t.Id)], [], i < 6 ? ["Dossiersysteem"] : [], new DateOnly(2026, 3, 9), Zaken.Iemand, _app.Klok.Nu);
            }

            return true;
        });
        var client = await _app.AlsAsync(Rol.Directeur);

        var een = await Pagina.HaalAsync(client, Lijst);
        var volgende = een.Document.QuerySelector("#klaar ~ p a[rel=next], main a[rel=next]")!.GetAttribute("href")!;
        var twee = await Pagina.HaalAsync(client, volgende);

        Assert.Equal(6 + 50, een.Document.QuerySelectorAll("main li.rij").Length);
        Assert.Equal(4, twee.Document.QuerySelectorAll("main li.rij").Length);
        Assert.Null(twee.Document.QuerySelector("main a[rel=next]"));
        Assert.Equal(["Te vernietigen"], twee.Document.QuerySelectorAll("h1").Select(h => h.TextContent.Trim()));
    }

    [Theory, Regel("R-AM-26")]
    [InlineData("2027-03-01", false, 0)]
    [InlineData("2027-03-03", false, 1)]
    [InlineData("2027-03-03", true, 0)]
    public async Task PupilWithoutAnEnd_AboutWhomNothingHappenedForTwelveMonths_GetsOneTask(string dag, bool metEinde, int taken)
    {
        var leerling = await _app.LeerlingAsync(metEinde ? new DateOnly(2026, 1, 14) : null);
        Op(dag);

        await _app.RunAsync();
        await _app.RunAsync();

        var open = await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.EindeInvullen).ToListAsync(Ct));
        Assert.Equal(taken, open.Count);
        Assert.All(open, t => Assert.Equal((leerling.Id, Rol.Secretariaat, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture).AddDays(28)), (t.LeerlingId, t.VoorRol, t.Uiterlijk)));
    }

    [Fact, Regel("R-AM-26")]
    public async Task PupilWithoutAnyTraject_ComesUpToo_LookingAtTheFileIsNoAct_AndAnOpenRequestIs()
    {
        var (stil, bezig) = (await _app.SchrijfInAsync(), await _app.SchrijfInAsync(geboren: new DateOnly(2013, 1, 2)));
        Op("2027-03-01");
        await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), $"/secretariaat/leerlingen/{stil.PubliekId}");
        await _app.BewaarAsync(db =>
        {
            db.AddRange(OuderPortaal.Web.Toegang.Dossierblik.Handelingen.Select(blik => new OuderPortaal.Web.Journaal.JournaalRegel
            {
                Id = Guid.CreateVersion7(_app.Klok.Nu), Op = _app.Klok.Nu, Hoedanigheid = "Secretariaat", Handeling = blik, LeerlingId = stil.Id,
            }));
            return Task.FromResult(true);
        });
        var verzoek = await _app.DienInAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, geboren: bezig.Geboortedatum);
        await _app.BewaarAsync(async db =>
        {
            (await db.Verzoeken.SingleAsync(v => v.Id == verzoek.Id, Ct)).KoppelLeerling(await db.Leerlingen.SingleAsync(l => l.Id == bezig.Id, Ct), _app.Klok.Nu);
            return true;
        });
        Op("2027-03-03");

        await _app.RunAsync();

        Assert.Equal([stil.Id], await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.EindeInvullen).Select(t => t.LeerlingId!.Value).ToListAsync(Ct)));
    }

    [Fact, Regel("R-AM-26")]
    public async Task TaskForTheEnd_IsDoneOnceItIsFilledIn_AndOneThatWasTickedOffComesBackAfterTwelveMonths()
    {
        var (gevuld, getikt) = (await _app.LeerlingAsync(null), await _app.LeerlingAsync(null));
        Op("2027-03-03");
        await _app.RunAsync();
        await _app.BewaarAsync(async db =>
        {
            (await db.Leerlingen.SingleAsync(l => l.Id == gevuld.Id, Ct)).LegTrajectVast(TrajectSoort.Toelaatbaarheid, new DateOnly(2019, 1, 7), new DateOnly(2026, 7, 1), Zaken.Iemand, _app.Klok.Nu);
            (await db.Taken.SingleAsync(t => t.LeerlingId == getikt.Id && t.Soort == TaakSoort.EindeInvullen, Ct)).VinkAf(Zaken.Iemand, _app.Klok.Nu);
            return true;
        });

        var erna = await OpenAsync();
        Op("2028-03-02");
        await _app.RunAsync();
        var bijnaEenJaar = await OpenAsync();
        Op("2028-03-04");
        await _app.RunAsync();

        Assert.Empty(erna);
        Assert.Empty(bijnaEenJaar);
        Assert.Equal([getikt.Id], await OpenAsync());
    }

    private Task<List<Guid>> OpenAsync() => _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.EindeInvullen && t.GedaanOp == null).Select(t => t.LeerlingId!.Value).ToListAsync(Ct));

    private Task<bool> VulAsync(int aantal) => _app.BewaarAsync(db =>
    {
        for (var i = 0; i < aantal; i++)
        {
            var leerling = Leerling.SchrijfIn(new LeerlingGegevens($"K-{i:000}", "Noor", $"Verhage{i:000}", new DateOnly(2014, 9, 3), "", false, "De Wilgen"), Zaken.Iemand, _app.Klok.Nu);
            leerling.LegTrajectVast(TrajectSoort.Advies, new DateOnly(2019, 1, 7), new DateOnly(2023, 1, 14), Zaken.Iemand, _app.Klok.Nu);
            db.Add(leerling);
        }

        return Task.FromResult(true);
    });

    private void Op(string dag) => _app.Klok.Zet(Domain.Kalender.Amsterdam.BeginVanDag(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)).AddHours(12));
}
