using System.Net;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Formulieren;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Bewaren;

/// <summary>What goes when its term passed: put on a list, looked at, confirmed, gone everywhere, and not back with a backup (article 12).</summary>
public sealed class VernietigenTests : IAsyncDisposable
{
    private const string Lijst = "/secretariaat/bewaartermijnen/te-vernietigen";
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateOnly Vandaag => Amsterdam.Datum(_app.Klok.Nu);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, Regel("R-12.1-4"), InlineData("2026-06-30", 0), InlineData("2026-07-01", 1), InlineData("2026-07-20", 1)]
    public async Task Job_OnceAMonth_ListsWhatIsDueThatMonth_WithOneTask_HoweverOftenAndLateItRuns(string dag, int regels)
    {
        await _app.LeerlingAsync(new DateOnly(2023, 7, 14));
        await _app.LeerlingAsync(null);
        await OpAsync(dag);

        foreach (var _ in Enumerable.Range(0, 3))
        {
            await _app.RunAsync();
            _app.Klok.Verder(TimeSpan.FromHours(3));
        }

        Assert.Equal(regels, await _app.VraagAsync(db => db.Vernietigingsvoorstellen.CountAsync(Ct)));
        Assert.Equal(regels, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Vernietigen, Ct)));
        Assert.Equal(1, await _app.VraagAsync(db => db.Maandlijsten.CountAsync(Ct)));
    }

    [Fact, Regel("R-12.1-1")]
    public async Task Line_OnBothSidesOfTheDate_CanBeConfirmedFromTheFirstDayAfterThreeYears()
    {
        await _app.LeerlingAsync(new DateOnly(2023, 7, 14));
        await OpAsync("2026-07-01");
        await _app.RunAsync();
        var voorstel = await _app.VoorstelAsync();

        await OpAsync("2026-07-14");
        var ervoor = await PaginaAsync(voorstel.Pad());
        var lijst = await PaginaAsync(Lijst);
        await OpAsync("2026-07-15");
        var erna = await PaginaAsync(voorstel.Pad());

        Assert.Empty(ervoor.Document.QuerySelectorAll("main form"));
        Assert.Contains("Dit mag weg vanaf woensdag 15 juli 2026.", Plat(ervoor), StringComparison.Ordinal);
        Assert.Contains("Mag later deze maand weg", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wat weg is, komt niet terug. Weet u het zeker?", erna.Tekst, StringComparison.Ordinal);
        Assert.Single(erna.Document.QuerySelectorAll("main form"));
    }

    [Fact, Regel("R-12.1-5"), Regel("R-AM-36")]
    public async Task Confirmation_DestroysThePupil_AndLeavesNoTraceInDatabaseLogVaultOrPage()
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        await _app.VulAsync(leerling);
        var sleutel = await _app.VraagAsync(db => db.Set<Datasleutel>().Where(d => d.EigenaarId == leerling.Id).Select(d => d.Gewikkeld).SingleAsync(Ct));
        await _app.RunAsync();
        Assert.True(_app.Bewaart(Bewaarzaak.Canary), "The name is there in plain, or this test can prove nothing.");
        var voorstel = await _app.VoorstelAsync();

        var na = await Formulierproef.Eerste(await PaginaAsync(voorstel.Pad()), "Bevestig").VerstuurAsync("Ja, vernietig dit");

        // No night came: it is gone from the write-ahead log too.
        Assert.Equal(HttpStatusCode.OK, na.Status);
        Assert.Equal((0, 0, 0, 0), await _app.VraagAsync(async db => (
            await db.Leerlingen.CountAsync(Ct), await db.Verstrekkingen.CountAsync(Ct), await db.Toestemmingen.CountAsync(Ct), await db.Betrokkenheden.CountAsync(Ct))));
        Assert.False(await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == leerling.Id, Ct)));
        Assert.False(_app.Bewaart(Bewaarzaak.Canary));
        Assert.False(_app.Bewaart(sleutel));
        foreach (var adres in new[] { Lijst, voorstel.Pad(), "/secretariaat/bewaartermijnen", "/secretariaat/bewaartermijnen?jaar=2026", "/secretariaat/leerlingen", $"/secretariaat/leerlingen?zoek={Bewaarzaak.Canary}", "/secretariaat/taken", "/secretariaat" })
            Assert.DoesNotContain($"Verhage{Bewaarzaak.Canary}", (await PaginaAsync(adres)).Html.Replace($"zoek={Bewaarzaak.Canary}", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await PaginaAsync($"/secretariaat/leerlingen/{leerling.PubliekId}")).Status);
    }

    [Fact, Regel("R-WIS-5")]
    public async Task SourceSystems_AreTickedByTwo_AndEndInACertificateWithoutContent()
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        await _app.RunAsync();
        var voorstel = await _app.VoorstelAsync();
        var (fatma, marleen) = (await _app.AlsAsync(Rol.Secretariaat, "Fatma"), await _app.AlsAsync(Rol.Directeur, "Marleen"));
        await Formulierproef.Eerste(await Pagina.HaalAsync(fatma, voorstel.Pad()), "Bevestig").VerstuurAsync("Ja, vernietig dit");

        var taken = await _app.VraagAsync(db => db.Taken.Where(t => t.Soort == TaakSoort.Vernietigen && t.LeerlingId == leerling.Id).ToListAsync(Ct));
        var pagina = await Pagina.HaalAsync(fatma, voorstel.Pad());
        Assert.Contains(leerling.Kenmerk, pagina.Tekst, StringComparison.Ordinal);
        foreach (var client in new[] { fatma, marleen })
        {
            foreach (var _ in taken)
                pagina = await Formulierproef.Eerste(await Pagina.HaalAsync(client, voorstel.Pad()), "VinkAf").VerstuurAsync();
        }

        Assert.Equal((4, new DateOnly(2026, 3, 9)), (taken.Count, taken.Select(t => t.Uiterlijk).Distinct().Single()));
        Assert.Equal("Verklaring van vernietiging", pagina.H1);
        Assert.DoesNotContain(leerling.Kenmerk, pagina.Html, StringComparison.Ordinal);
        Assert.Equal("", (await _app.VoorstelAsync()).Kenmerk ?? "");
        Assert.False(await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == voorstel.Id, Ct)));
        Assert.False(await _app.VraagAsync(db => db.Taken.AnyAsync(t => t.LeerlingId == leerling.Id && t.GedaanOp == null, Ct)));
        Assert.Contains("Marleen", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-12.1-5")]
    public async Task OpenRequest_HoldsItPastTheDate_AndItGoesOnceThatIsClosed()
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        await _app.RunAsync();
        var voorstel = await _app.VoorstelAsync();
        var formulier = Formulierproef.Eerste(await PaginaAsync(voorstel.Pad()), "Bevestig");
        var verzoek = await _app.DienInAsync((await _app.MaakAccountAsync("Nadia Brouwer")).AccountId, geboren: leerling.Geboortedatum);
        var los = await PaginaAsync(Lijst);
        await _app.BewaarAsync(async db =>
        {
            (await db.Verzoeken.SingleAsync(Ct)).KoppelLeerling(await db.Leerlingen.SingleAsync(Ct), _app.Klok.Nu);
            return true;
        });

        var geweigerd = await formulier.VerstuurAsync("Ja, vernietig dit");
        var lijst = await PaginaAsync(Lijst);
        var eigen = await PaginaAsync($"/secretariaat/leerlingen/{leerling.PubliekId}");
        Assert.Equal(1, await _app.VraagAsync(db => db.Leerlingen.CountAsync(Ct)));
        await _app.DoeMetAsync(verzoek, v => v.TrekIn(_app.Klok.Nu));
        var klaar = await Formulierproef.Eerste(await PaginaAsync(voorstel.Pad()), "Bevestig").VerstuurAsync("Ja, vernietig dit");

        Assert.Contains($"Verzoek {verzoek.Nummer} is nog aan geen leerling gekoppeld.", los.Tekst, StringComparison.Ordinal);
        Assert.Contains($"Dit moet nog wachten. Verzoek {verzoek.Nummer} loopt nog.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Moet wachten", lijst.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(voorstel.PubliekId, lijst.Html, StringComparison.Ordinal);
        Assert.Contains($"Verzoek {verzoek.Nummer} loopt nog.", eigen.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, klaar.Status);
        Assert.Equal(0, await _app.VraagAsync(db => db.Leerlingen.CountAsync(Ct)));

        // What has a date of its own is still there, and every page about it opens.
        var zaak = await PaginaAsync($"/secretariaat/verzoeken/{verzoek.PubliekId}");
        Assert.Equal(HttpStatusCode.OK, zaak.Status);
        Assert.Equal(HttpStatusCode.OK, (await PaginaAsync("/secretariaat")).Status);
    }

    [Fact, Regel("R-BWR-5")]
    public async Task ClosedRequest_OutlivesThePupil_AndEveryPageAboutItStillOpens()
    {
        var (nadia, ilse) = (await _app.MaakAccountAsync("Nadia Brouwer"), await _app.AlsAsync(Rol.Fg, "Ilse"));
        var (verzoek, leerling) = await _app.VastgesteldAsync(nadia.AccountId, Zaken.Iemand);
        await _app.BewaarAsync(async db =>
        {
            (await db.Leerlingen.SingleAsync(Ct)).LegTrajectVast(TrajectSoort.Advies, new DateOnly(2019, 1, 7), new DateOnly(2023, 1, 14), Zaken.Iemand, _app.Klok.Nu);
            return true;
        });
        await _app.DoeMetAsync(verzoek, v => v.TrekIn(_app.Klok.Nu));
        await _app.RunAsync();

        await Formulierproef.Eerste(await PaginaAsync((await _app.VoorstelAsync()).Pad()), "Bevestig").VerstuurAsync("Ja, vernietig dit");
        await _app.NachtAsync();

        Assert.Equal((0, 1), await _app.VraagAsync(async db => (await db.Leerlingen.CountAsync(Ct), await db.Verzoeken.CountAsync(Ct))));
        var moeder = await _app.AlsAsync(nadia);
        var brieven = await _app.VraagAsync(db => db.Brieven.Select(b => b.PubliekId).ToListAsync(Ct));
        foreach (var adres in new[] { "/mijn", "/mijn/berichten", "/mijn/toestemmingen", "/mijn/machtigingen", $"/mijn/verzoeken/{verzoek.PubliekId}" })
            Assert.Equal(HttpStatusCode.OK, (await Pagina.HaalAsync(moeder, adres)).Status);
        foreach (var brief in brieven)
            Assert.NotEqual(HttpStatusCode.InternalServerError, (await Pagina.HaalAsync(moeder, $"/mijn/brieven/{brief}")).Status);
        foreach (var adres in new[] { "", "/overzicht", "/leerling", "/gezag", "/kopie", "/kennisgevingen" })
            Assert.NotEqual(HttpStatusCode.InternalServerError, (await PaginaAsync($"/secretariaat/verzoeken/{verzoek.PubliekId}{adres}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Pagina.HaalAsync(ilse, $"/fg/verzoeken/{verzoek.PubliekId}")).Status);
        Assert.False(await _app.VraagAsync(db => db.Vertegenwoordigingen.AnyAsync(v => v.LeerlingId == leerling.Id && v.Status == VertegenwoordigingStatus.Actief, Ct)));
    }

    [Fact, Regel("R-12.1-5"), Regel("R-VTG-9")]
    public async Task GezagConflict_HoldsIt()
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        await _app.BewaarAsync(async db =>
        {
            var link = Vertegenwoordiging.LegVast(
                await db.Leerlingen.SingleAsync(Ct), null, "Nadia Brouwer", VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, Vandaag, null, Zaken.Iemand, _app.Klok.Nu);
            db.Add(link);
            db.Add(GezagConflict.LegVast(link, "Tom Verhage", null, Bezwaarweg.Brief, Vandaag, "Ik ben het er niet mee eens.", Zaken.Iemand, _app.Klok.Nu));
            return true;
        });

        await _app.RunAsync();
        var pagina = await PaginaAsync((await _app.VoorstelAsync()).Pad());

        Assert.Contains("Eerst beslist de directeur.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(pagina.Document.QuerySelectorAll("main form"));
    }

    [Fact, Regel("R-12.1-4")]
    public async Task AnotherTraject_KeepsThePupil_AndOnlyWhatIsDueGoes()
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        await _app.VulAsync(leerling);
        await _app.BewaarAsync(async db =>
        {
            (await db.Leerlingen.SingleAsync(Ct)).LegTrajectVast(TrajectSoort.Toekenning, new DateOnly(2022, 8, 1), new DateOnly(2024, 7, 31), Zaken.Iemand, _app.Klok.Nu);
            return true;
        });
        await _app.RunAsync();

        await Formulierproef.Eerste(await PaginaAsync((await _app.VoorstelAsync()).Pad()), "Bevestig").VerstuurAsync("Ja, vernietig dit");

        var na = await _app.VraagAsync(db => db.Leerlingen.SingleAsync(Ct));
        Assert.Equal([TrajectSoort.Toekenning], na.Trajecten.Select(t => t.Soort));
        Assert.Equal(1, await _app.VraagAsync(db => db.Verstrekkingen.CountAsync(Ct)));
        Assert.Contains("Alles van deze leerling gaat weg na zaterdag 31 juli 2027.", Plat(await PaginaAsync($"/secretariaat/leerlingen/{leerling.PubliekId}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoPeople_WhoConfirmTheSameLine_DestroyOnce_AndTheSecondHearsIt()
    {
        await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        await _app.RunAsync();
        var voorstel = await _app.VoorstelAsync();
        var formulieren = new List<Formulier>();
        foreach (var naam in new[] { "Fatma", "Farid" })
            formulieren.Add(Formulierproef.Eerste(await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat, naam), voorstel.Pad()), "Bevestig"));

        var paginas = await Task.WhenAll(formulieren.Select(f => f.VerstuurAsync("Ja, vernietig dit")));

        Assert.Single(paginas, p => p.Tekst.Contains("Een collega was u net voor", StringComparison.Ordinal));
        Assert.All(paginas, p => Assert.Equal(HttpStatusCode.OK, p.Status));
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == nameof(VernietigingBevestigd), Ct)));
        Assert.Equal(4, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Soort == TaakSoort.Vernietigen && t.LeerlingId != null, Ct)));
    }

    [Fact, Regel("R-BWR-13")]
    public async Task Backup_ThatIsPutBack_DoesNotBringThePupilBack()
    {
        var (weg, blijft) = (await _app.LeerlingAsync(new DateOnly(2023, 1, 14)), await _app.LeerlingAsync(new DateOnly(2025, 1, 14)));
        await _app.VulAsync(weg);
        await _app.VulAsync(blijft);
        await _app.RunAsync();
        var voorstel = await _app.VraagAsync(db => db.Vernietigingsvoorstellen.SingleAsync(v => v.LeerlingId == weg.Id, Ct));
        var kopie = Path.Combine(_app.Map, "..", Path.GetRandomFileName());
        using (var verbinding = _app.OpenSqlite())
        {
            using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = "VACUUM INTO $kopie";
            opdracht.Parameters.AddWithValue("$kopie", kopie);
            opdracht.ExecuteNonQuery();
        }

        await Formulierproef.Eerste(await PaginaAsync(voorstel.Pad()), "Bevestig").VerstuurAsync("Ja, vernietig dit");
        await using var na = new PortaalApp();
        File.Move(kopie, na.Databasebestand, overwrite: true);
        File.Copy(Path.Combine(_app.Map, "vernietigd.lijst"), Path.Combine(na.Map, "vernietigd.lijst"));
        _ = na.Services;

        Assert.Equal([blijft.Id], await na.VraagAsync(db => db.Leerlingen.Select(l => l.Id).ToListAsync(Ct)));
        Assert.Equal([blijft.Id], await na.VraagAsync(db => db.Verstrekkingen.Select(v => v.LeerlingId).ToListAsync(Ct)));
        Assert.False(await na.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == weg.Id, Ct)));
        Assert.Single(await na.VraagAsync(db => db.Taken.Where(t => t.VoorRol == Rol.Fg && t.Omschrijving.Contains("reservekopie")).ToListAsync(Ct)));
        na.Klok.Zet(_app.Klok.Nu);
        await na.RunAsync();
        // The backup is of before the yes: what still has to go from the source systems is asked again.
        var terug = await na.VraagAsync(db => db.Vernietigingsvoorstellen.SingleAsync(Ct));
        var echt = await _app.VraagAsync(db => db.Vernietigingsvoorstellen.SingleAsync(v => v.LeerlingId == weg.Id, Ct));
        Assert.Equal((VoorstelStatus.Bevestigd, weg.Kenmerk, echt.BevestigdOp, echt.BevestigdDoor), (terug.Status, terug.Kenmerk, terug.BevestigdOp, terug.BevestigdDoor));
        Assert.Equal(echt.Stappen.Select(s => (s.Id, s.Bron, s.Uiterlijk)), terug.Stappen.Select(s => (s.Id, s.Bron, s.Uiterlijk)));
        Assert.Equal(4, await na.VraagAsync(db => db.Taken.CountAsync(t => t.LeerlingId == weg.Id && t.Soort == TaakSoort.Vernietigen && t.GedaanOp == null, Ct)));
    }

    [Fact]
    public async Task Line_WhoseEndWasCorrected_LapsesThatNight()
    {
        await _app.LeerlingAsync(new DateOnly(2023, 1, 14));
        await _app.RunAsync();
        await _app.BewaarAsync(async db =>
        {
            (await db.Leerlingen.SingleAsync(Ct)).LegTrajectVast(TrajectSoort.Toelaatbaarheid, new DateOnly(2019, 1, 7), new DateOnly(2025, 1, 14), Zaken.Iemand, _app.Klok.Nu);
            return true;
        });

        await _app.RunAsync();

        var voorstel = await _app.VoorstelAsync();
        Assert.Equal(VoorstelStatus.Vervallen, voorstel.Status);
        Assert.Contains("Hier hoeft niets weg", (await PaginaAsync(voorstel.Pad())).Tekst, StringComparison.Ordinal);
    }

    [Theory, Regel("R-AM-32"), InlineData(false), InlineData(true)]
    public async Task Family_WithAnAccount_HearsItThirtyDaysBefore_OnlyWhenTheSettingSaysSo_AndOnce(bool aan)
    {
        var leerling = await _app.LeerlingAsync(new DateOnly(2023, 4, 1), geboren: new DateOnly(2014, 9, 3));
        var nadia = await _app.MaakAccountAsync("Nadia Brouwer");
        await _app.BewaarAsync(async db =>
        {
            db.Add(Vertegenwoordiging.LegVast(
                await db.Leerlingen.SingleAsync(Ct), nadia.AccountId, nadia.Naam, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, Vandaag, null, Zaken.Iemand, _app.Klok.Nu));
            if (aan)
                db.Add((await db.InstellingenVersies.SingleAsync(Ct)).MetKeuzes(new() { GezinVertellen = true }, _app.Klok.Nu));
            return true;
        });

        // Two days before it is the thirtieth day before 2 April; then the first of April makes the list.
        await OpAsync("2026-03-02");
        await _app.RunAsync();
        var ervoor = await _app.VraagAsync(db => db.Meldingen.CountAsync(m => m.Soort == MeldingSoort.GegevensGaanWeg, Ct));
        await OpAsync("2026-03-05");
        await _app.RunAsync();
        await _app.RunAsync();
        var melding = await _app.VraagAsync(db => db.Meldingen.SingleOrDefaultAsync(m => m.Soort == MeldingSoort.GegevensGaanWeg, Ct));
        var inbox = await Pagina.HaalAsync(await _app.AlsAsync(nadia), "/mijn/berichten");
        await OpAsync("2026-04-02");
        await _app.RunAsync();
        var opTijd = await PaginaAsync((await _app.VoorstelAsync()).Pad());
        await OpAsync("2026-04-04");
        var erna = await PaginaAsync((await _app.VoorstelAsync()).Pad());

        Assert.Equal(0, ervoor);
        Assert.Equal(aan ? new DateOnly(2026, 4, 4) : null, melding?.Dag);
        Assert.Equal(aan, Plat(inbox).Contains("Vanaf zaterdag 4 april 2026 halen wij oude gegevens van een leerling weg.", StringComparison.Ordinal));
        Assert.Equal(aan ? 0 : 1, opTijd.Document.QuerySelectorAll("main form").Length);
        Assert.Equal(aan, Plat(opTijd).Contains("Het kan vanaf zaterdag 4 april 2026.", StringComparison.Ordinal));
        Assert.Single(erna.Document.QuerySelectorAll("main form"));
        Assert.DoesNotContain(leerling.Voornaam, inbox.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_ShowsPerMonthWhatGoes_AndFiltersByYear()
    {
        await _app.LeerlingAsync(new DateOnly(2023, 12, 31));
        await _app.LeerlingAsync(new DateOnly(2024, 2, 29), TrajectSoort.Advies);

        var dit = await PaginaAsync("/secretariaat/bewaartermijnen");
        var volgend = await PaginaAsync("/secretariaat/bewaartermijnen?jaar=2027");

        Assert.Contains("In 2026 gaat er niets weg", dit.Tekst, StringComparison.Ordinal);
        Assert.Equal(["januari 2027", "maart 2027"], volgend.Document.QuerySelectorAll("main h2").Select(h => h.TextContent.Trim()));
        Assert.Contains("Weg mag vanaf maandag 1 maart 2027.", Plat(volgend), StringComparison.Ordinal);
        Assert.Contains("2027 (2 trajecten)", volgend.Tekst, StringComparison.Ordinal);
    }

    private async Task<Pagina> PaginaAsync(string adres) => await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), adres);

    private static string Plat(Pagina pagina) => pagina.Tekst.Replace('\u00A0', ' ');

    private Task OpAsync(string dag)
    {
        _app.Klok.Zet(Amsterdam.BeginVanDag(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)).AddHours(7));
        return Task.CompletedTask;
    }
}
