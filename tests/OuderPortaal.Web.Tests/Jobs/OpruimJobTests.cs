using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Leeftijd;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>What goes, when, and that nothing of it stays behind.</summary>
public sealed class OpruimJobTests : IAsyncLifetime
{
    private const string Canary = "CANARYTEKST7b1e";
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-AM-04", "S-25", "R-INZ-12", "R-AM-24")]
    public async Task Run_AfterTheLastDayAndAfterBezwaar_ClosesAndThenDestroysEveryTrace()
    {
        // Made known 20-3-2026: available until 1-5, bezwaar until 1-5.
        var (verzoek, overzicht) = await BeschikbaarAsync();
        var (rij, bestand) = await ZegelsAsync(overzicht);
        Assert.True(_app.Bewaart(rij));
        var einde = await _app.VraagAsync(db => db.Verzoeken.Where(v => v.Id == verzoek).Select(v => v.Besluit!.EindeBezwaar!.Value).SingleAsync(Ct));
        var tot = await _app.VraagAsync(db => db.Overzichten.Select(o => o.BeschikbaarTot!.Value).SingleAsync(Ct));

        await OpAsync(tot.ToDateTime(new TimeOnly(22, 0)));
        Assert.Equal(OverzichtStatus.Beschikbaar, await StatusAsync(overzicht));
        await OpAsync(tot.AddDays(1).ToDateTime(new TimeOnly(3, 0)));
        Assert.Equal(OverzichtStatus.Verzegeld, await StatusAsync(overzicht));
        // Posted on the last day, bezwaar may still arrive for a week.
        await OpAsync(einde.AddDays(7).ToDateTime(new TimeOnly(3, 0)));
        Assert.Equal(OverzichtStatus.Verzegeld, await StatusAsync(overzicht));
        Assert.Equal(VerzoekStatus.Besloten, await _app.VraagAsync(db => db.Verzoeken.Where(v => v.Id == verzoek).Select(v => v.Status).SingleAsync(Ct)));
        await OpAsync(einde.AddDays(8).ToDateTime(new TimeOnly(3, 0)));

        Assert.Equal(OverzichtStatus.Vernietigd, await StatusAsync(overzicht));
        var na = await _app.VraagAsync(db => db.Overzichten.Include(o => o.Gegevens).Include(o => o.Documenten).SingleAsync(o => o.Id == overzicht, Ct));
        Assert.Equal((0, 0, 1, "afdruk"), (na.Gegevens.Count, na.Documenten.Count, na.AantalGegevens, na.Vingerafdruk));
        Assert.Equal(VerzoekStatus.Afgesloten, await _app.VraagAsync(db => db.Verzoeken.Where(v => v.Id == verzoek).Select(v => v.Status).SingleAsync(Ct)));
        Assert.False(_app.Bewaart(rij));
        Assert.False(_app.Bewaart(Canary));
        Assert.False(File.Exists(bestand));
        Assert.False(await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == overzicht, Ct)));
        Assert.DoesNotContain(Directory.GetFiles(_app.Map, "*", SearchOption.AllDirectories), f => f.Contains(Canary, StringComparison.Ordinal));
    }

    [Fact, Regel("R-AM-04")]
    public async Task Run_WhileBezwaarMayStillCome_KeepsTheOverviewClosed()
    {
        var (verzoek, overzicht) = await BeschikbaarAsync();
        var tot = await _app.VraagAsync(db => db.Overzichten.Select(o => o.BeschikbaarTot!.Value).SingleAsync(Ct));
        await _app.InAsync((db, _) => db.Set<Besluit>().Where(b => b.VerzoekId == verzoek).ExecuteUpdateAsync(s => s.SetProperty(b => b.EindeBezwaar, tot.AddDays(7)), Ct));

        await OpAsync(tot.AddDays(7).ToDateTime(new TimeOnly(20, 0)));

        Assert.Equal(OverzichtStatus.Verzegeld, await StatusAsync(overzicht));
        Assert.Equal(VerzoekStatus.Besloten, await _app.VraagAsync(db => db.Verzoeken.Where(v => v.Id == verzoek).Select(v => v.Status).SingleAsync(Ct)));
    }

    [Theory, Regel("R-INZ-12"), InlineData(13, false, 0), InlineData(14, false, 1), InlineData(20, false, 1), InlineData(20, true, 0)]
    public async Task Run_WhenNobodyOpenedTheOverview_RemindsOnceFromDayFourteen(int dagen, bool bekeken, int brieven)
    {
        var (verzoek, overzicht) = await BeschikbaarAsync();
        if (bekeken)
        {
            await _app.InAsync(async (db, _) =>
            {
                (await db.Overzichten.SingleAsync(o => o.Id == overzicht, Ct)).LegBekekenVast(_app.Klok.Nu);
                await db.SaveChangesAsync(Ct);
            });
        }

        _app.Klok.Verder(TimeSpan.FromDays(dagen));
        await RunAsync();
        await RunAsync();

        Assert.Equal(brieven, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.VerzoekId == verzoek && b.Soort == BriefSoort.HerinneringOverzicht, Ct)));
    }

    [Theory, Regel("R-BWR-1"), InlineData(13, false, true), InlineData(15, false, false), InlineData(15, true, true)]
    public async Task Run_ForAnAccountThatWasNeverConfirmed_DeletesItAfterFourteenDays(int dagen, bool bevestigd, bool blijft)
    {
        var account = await _app.AccountAsync("nieuw@voorbeeld.example");
        await _app.InAsync((db, _) => db.Users.ExecuteUpdateAsync(s => s.SetProperty(u => u.EmailConfirmed, bevestigd), Ct));
        await _app.InAsync(async (db, _) =>
        {
            db.Add(OuderPortaal.Web.Mail.UitgaandeMail.OverAccount(OuderPortaal.Web.Mail.MailSoort.BevestigAdres, account, "https://x.example", _app.Klok.Nu));
            await db.SaveChangesAsync(Ct);
        });

        _app.Klok.Verder(TimeSpan.FromDays(dagen));
        await RunAsync();

        Assert.Equal(blijft, await _app.VraagAsync(db => db.Users.AnyAsync(Ct)));
        Assert.Equal(blijft, await _app.VraagAsync(db => db.UitgaandeMails.AnyAsync(Ct)));
    }

    [Fact]
    public async Task Run_ForAnUnconfirmedAccountWithARequest_LeavesItAlone()
    {
        var account = await _app.AccountAsync("nieuw@voorbeeld.example");
        await _app.VerzoekAsync(account);
        await _app.InAsync((db, _) => db.Users.ExecuteUpdateAsync(s => s.SetProperty(u => u.EmailConfirmed, false), Ct));

        _app.Klok.Verder(TimeSpan.FromDays(20));
        await RunAsync();

        Assert.True(await _app.VraagAsync(db => db.Users.AnyAsync(Ct)));
    }

    [Theory, InlineData(29, true), InlineData(31, false)]
    public async Task Run_ForADraft_DeletesItWithItsKeyAfterThirtyDays(int dagen, bool blijft)
    {
        var account = await _app.AccountAsync("nadia@voorbeeld.example");
        var id = Guid.CreateVersion7(_app.Klok.Nu);
        await _app.InAsync(async (db, _) =>
        {
            db.Add(new Concept { Id = id, PubliekId = PubliekId.Nieuw(), AccountId = account, Inhoud = Canary, GemaaktOp = _app.Klok.Nu, GewijzigdOp = _app.Klok.Nu });
            db.Add(new EenmaligeSleutel { Sleutel = "0123456789abcdef", Op = _app.Klok.Nu });
            await db.SaveChangesAsync(Ct);
        });

        _app.Klok.Verder(TimeSpan.FromDays(dagen));
        await RunAsync();

        Assert.Equal(blijft, await _app.VraagAsync(db => db.Concepten.AnyAsync(Ct)));
        Assert.Equal(blijft, await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == id, Ct)));
        Assert.False(await _app.VraagAsync(db => db.EenmaligeSleutels.AnyAsync(Ct)));
    }

    [Theory, Regel("R-BWR-5"), InlineData("2029-03-20", true), InlineData("2029-03-21", false)]
    public async Task Run_ThreeYearsAfterClosing_DeletesTheRequestAndItsLettersAndKeepsTheJournaal(string dag, bool blijft)
    {
        var id = await _app.VerzoekAsync(await _app.AccountAsync("nadia@voorbeeld.example"));
        _app.Klok.Zet(new DateTimeOffset(2026, 3, 20, 10, 0, 0, TimeSpan.Zero));
        await _app.BijVerzoekAsync(id, v => v.TrekIn(_app.Klok.Nu));

        await OpAsync(DateTime.Parse(dag, System.Globalization.CultureInfo.InvariantCulture).AddHours(3));

        Assert.Equal(blijft, await _app.VraagAsync(db => db.Verzoeken.AnyAsync(Ct)));
        Assert.Equal(blijft, await _app.VraagAsync(db => db.Brieven.AnyAsync(Ct)));
        Assert.Equal(blijft, await _app.VraagAsync(db => db.Taken.AnyAsync(Ct)));
        Assert.Equal(blijft, await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == id, Ct)));
        Assert.True(await _app.VraagAsync(db => db.Journaal.AnyAsync(j => j.VerzoekId == id && j.Handeling == nameof(VerzoekOntvangen), Ct)));
    }

    [Theory, Regel("R-COR-4", "R-COR-1", "R-BWR-5")]
    [InlineData(CorrectieSoort.Verbetering, true, false, true)]
    [InlineData(CorrectieSoort.Verbetering, true, true, false)]
    [InlineData(CorrectieSoort.Verbetering, false, false, false)]
    [InlineData(CorrectieSoort.Afscherming, false, false, true)]
    [InlineData(CorrectieSoort.Afscherming, false, true, false)]
    public async Task Run_ThreeYearsAfterClosing_KeepsWhatTravelsWithTheFileUntilTheFileIsDestroyed(CorrectieSoort soort, bool verklaart, bool dossierWeg, bool blijft)
    {
        var zaak = await Correcties.Correctiezaak.MaakAsync(_app, vragen: Correcties.Correctiezaak.Mening with { Soort = soort });
        await zaak.BeslisAsync(soort == CorrectieSoort.Afscherming);
        if (verklaart)
            await zaak.VerklaarAsync("Noor is rustig.");
        if (soort == CorrectieSoort.Afscherming)
            await zaak.VoerUitAsync();
        await OpAsync(new DateTime(2026, 6, 1));
        Assert.Equal(VerzoekStatus.Afgesloten, (await zaak.VerzoekAsync()).Status);
        if (dossierWeg)
        {
            await _app.InAsync(async (db, diensten) =>
            {
                await diensten.GetRequiredService<OuderPortaal.Web.Bewaren.Leerlingvernietiging>().VernietigAsync(await db.Leerlingen.AsSplitQuery().SingleAsync(Ct), Zaken.Fatma, Ct);
                await db.SaveChangesAsync(Ct);
            });
        }

        await OpAsync(new DateTime(2029, 7, 1));

        Assert.Equal((blijft, blijft), await _app.VraagAsync(async db => (await db.Verzoeken.AnyAsync(Ct), await db.Correcties.AnyAsync(Ct))));
        Assert.Equal(blijft, await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == zaak.Verzoek.Id, Ct)));
    }

    [Fact, Regel("R-AM-29", "R-BWR-5")]
    public async Task Run_WhileARefusedObjectionIsStillClosedOff_NeitherClosesNorDeletesIt()
    {
        var zaak = await Correcties.Correctiezaak.MaakBezwaarAsync(_app);
        await zaak.BeslisAsync(toe: false);

        await OpAsync(new DateTime(2026, 7, 1));
        Assert.Equal(VerzoekStatus.Besloten, (await zaak.VerzoekAsync()).Status);
        // As one that was closed before this was asked.
        var nu = _app.Klok.Nu;
        await _app.VraagAsync(db => db.Verzoeken.Where(v => v.Id == zaak.Verzoek.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(v => v.Status, VerzoekStatus.Afgesloten).SetProperty(v => v.GeslotenOp, nu), Ct));
        await OpAsync(new DateTime(2029, 8, 1));

        Assert.True(await _app.VraagAsync(db => db.Correcties.AnyAsync(Ct)));
    }

    [Fact, Regel("R-AM-29")]
    public async Task Run_WhileOneKindOfAnObjectionWasGranted_DoesNotTakeItInHandEachNight()
    {
        var ertussen = Ertussen.In(_app);
        var zaak = await Correcties.Correctiezaak.MaakBezwaarAsync(_app, vraag: Correcties.Correctiezaak.Verslag with { Plek = new("Alles") });
        await _app.BewaarAsync(async db =>
        {
            var (v, c) = (await db.Verzoeken.SingleAsync(Ct), await db.Correcties.SingleAsync(Ct));
            c.Beoordeel(1, new(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", ["Dossiersysteem"]) { Categorie = Categorie.C7d }, v, Zaken.Fatma, _app.Klok.Nu);
            v.LegCorrectieVoor(c, Zaken.Fatma, _app.Klok.Nu);
            v.MaakBekend(Zaken.Joris, Bekendmakingswijze.Portaal, _app.Klok.Nu, _app.Klok.Nu);
            c.BeginUitvoering(v, new Wisbelang(false, null, false), _app.Klok.Nu);
            return true;
        });
        await zaak.VoerUitAsync();
        Assert.Equal(VerzoekStatus.Uitgevoerd, (await zaak.VerzoekAsync()).Status);
        _app.Klok.Zet(new DateTimeOffset(2026, 7, 1, 3, 0, 0, TimeSpan.Zero));

        ertussen.Doe(() => Task.CompletedTask);
        await _app.DoeAsync<Verzoekopruiming>(v => v.SluitAfAsync(Ct));

        Assert.Equal(0, ertussen.Begonnen);
        Assert.Equal(VerzoekStatus.Uitgevoerd, (await zaak.VerzoekAsync()).Status);
    }

    [Theory, Regel("R-BWR-5"), InlineData("2029-06-15", true), InlineData("2029-06-16", false)]
    public async Task Run_ThreeYearsAfterTheBirthday_DeletesItsLetters_AndWritesThemNoSecondTime(string dag, bool blijven)
    {
        var jarige = await Jarige.MaakAsync(_app);
        await jarige.VeegAsync();
        var brieven = await _app.VraagAsync(db => db.Leeftijdsbrieven.CountAsync(Ct));
        Assert.True(brieven >= 2);

        await OpAsync(DateTime.Parse(dag, System.Globalization.CultureInfo.InvariantCulture).AddHours(3));
        await jarige.VeegAsync();

        Assert.Equal(blijven ? brieven : 0, await _app.VraagAsync(db => db.Leeftijdsbrieven.CountAsync(b => b.Moment != Leeftijdsmoment.Achttien, Ct)));
    }

    [Theory, Regel("R-BWR-4", "R-VTG-2"), InlineData("2029-03-20", true), InlineData("2029-03-21", false)]
    public async Task Run_ThreeYearsAfterAReportOfAPupilWasClosed_DeletesItWithItsKey(string dag, bool blijft)
    {
        _app.Klok.Zet(new DateTimeOffset(2026, 3, 20, 10, 0, 0, TimeSpan.Zero));
        var gesloten = await MeldAsync(sluit: true);

        await OpAsync(DateTime.Parse(dag, System.Globalization.CultureInfo.InvariantCulture).AddHours(3));

        Assert.Equal(blijft, await _app.VraagAsync(db => db.Leerlingmeldingen.AnyAsync(m => m.Id == gesloten, Ct)));
        Assert.Equal(blijft, await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == gesloten, Ct)));
    }

    [Theory, Regel("R-BWR-4", "R-VTG-2")]
    [InlineData("2026-04-03", false, null)]
    [InlineData("2026-04-04", false, "2026-04-03")]
    [InlineData("2026-04-10", true, null)]
    [InlineData("2026-04-11", true, "2026-04-03")]
    public async Task Run_OnAReportOfAPupilThatNobodyProved_ClosesItOnItsOwnDay_AndNotWhileALetterWithACodeIsOut(string dag, bool metBrief, string? gesloten)
    {
        _app.Klok.Zet(new DateTimeOffset(2026, 3, 20, 10, 0, 0, TimeSpan.Zero));
        var id = await MeldAsync(sluit: false, metBrief);

        await OpAsync(DateTime.Parse(dag, System.Globalization.CultureInfo.InvariantCulture).AddHours(3));

        var melding = await _app.VraagAsync(db => db.Leerlingmeldingen.SingleAsync(m => m.Id == id, Ct));
        Assert.Equal(gesloten, melding.GeslotenOp is { } op ? $"{Amsterdam.Datum(op):yyyy-MM-dd}" : null);
        Assert.Equal(gesloten is null ? "Noor Verhage" : "", melding.Naam);
    }

    [Theory, Regel("R-BWR-4", "R-VTG-2"), InlineData("2029-04-03", true), InlineData("2029-04-04", false)]
    public async Task Run_ThreeYearsAfterAReportOfAPupilLapsed_DeletesItWithItsKey(string dag, bool blijft)
    {
        _app.Klok.Zet(new DateTimeOffset(2026, 3, 20, 10, 0, 0, TimeSpan.Zero));
        var id = await MeldAsync(sluit: false);
        await OpAsync(new DateTime(2026, 4, 5, 3, 0, 0));

        await OpAsync(DateTime.Parse(dag, System.Globalization.CultureInfo.InvariantCulture).AddHours(3));

        Assert.Equal(blijft, await _app.VraagAsync(db => db.Leerlingmeldingen.AnyAsync(m => m.Id == id, Ct)));
        Assert.Equal(blijft, await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == id, Ct)));
    }

    private async Task<Guid> MeldAsync(bool sluit, bool metBrief = false)
    {
        var account = await _app.MaakAccountAsync("Noor Verhage");
        var leerling = await _app.SchrijfInAsync(geboren: new DateOnly(2009, 5, 1));
        var id = Guid.Empty;
        await _app.InAsync(async (db, _) =>
        {
            var melding = Leerlingmelding.Meld(account.AccountId, "Noor Verhage", new DateOnly(2009, 5, 1), _app.Klok.Nu);
            db.Add(melding);
            await db.SaveChangesAsync(Ct);
            if (sluit)
                melding.LegTerzijde(_app.Klok.Nu);
            if (metBrief)
                db.Add(Leerlingcode.Maak(Guid.CreateVersion7(_app.Klok.Nu), melding, leerling, [1], [2], "sleutel", (await db.KalenderVersies.FirstAsync(Ct)).Werkdagen, _app.Klok.Nu));
            await db.SaveChangesAsync(Ct);
            id = melding.Id;
        });
        return id;
    }

    [Fact]
    public async Task Run_WhenTheRequestWasWithdrawn_DestroysItsOverviewThatNight()
    {
        var id = await InBehandelingAsync();
        var overzicht = await OverzichtAsync(id);
        await _app.BijVerzoekAsync(id, v => v.TrekIn(_app.Klok.Nu));

        await RunAsync();

        Assert.Equal(OverzichtStatus.Vernietigd, await StatusAsync(overzicht));
    }

    [Fact]
    public async Task Run_WhenOneOverviewCannotBeOpened_DoesEverythingElse_AndTellsThatItFailed()
    {
        var (stuk, heel) = (await InBehandelingAsync(), await _app.VerzoekAsync(await _app.AccountAsync("tom@voorbeeld.example")));
        await _app.BijVerzoekAsync(heel, v => v.WijsToe(Zaken.Fatma, _app.Klok.Nu));
        var (kapot, goed) = (await OverzichtAsync(stuk), await OverzichtAsync(heel));
        var (rij, _) = await ZegelsAsync(goed);
        await _app.BijVerzoekAsync(stuk, v => v.TrekIn(_app.Klok.Nu));
        await _app.BijVerzoekAsync(heel, v => v.TrekIn(_app.Klok.Nu));
        await _app.InAsync(async (db, _) =>
        {
            await db.Database.ExecuteSqlAsync($"UPDATE \"Gegevens\" SET \"Waarde\" = {new byte[] { 1, 2 }} WHERE \"OverzichtId\" = {kapot}", Ct);
            db.Add(new EenmaligeSleutel { Sleutel = "0123456789abcdef", Op = _app.Klok.Nu.AddDays(-8) });
            await db.SaveChangesAsync(Ct);
        });

        await _app.Services.GetRequiredService<Taakloper>().Wek(Schedule.Opruim);

        Assert.Equal((OverzichtStatus.Ingetrokken, OverzichtStatus.Vernietigd), (await StatusAsync(kapot), await StatusAsync(goed)));
        Assert.False(await _app.VraagAsync(db => db.EenmaligeSleutels.AnyAsync(Ct)));
        Assert.False(_app.Bewaart(rij));
        Assert.Contains("SleutelVernietigd", await File.ReadAllTextAsync(Path.Combine(_app.Map, "vernietigd.lijst"), Ct), StringComparison.Ordinal);
        Assert.True(await _app.VraagAsync(db => db.Set<Taakverloop>().Where(t => t.Naam == Schedule.Opruim.Naam).Select(t => t.MisluktOp != null).SingleAsync(Ct)));
    }

    [Fact, Regel("R-11.1-3")]
    public async Task Overview_OfWhichACopyIsAskedWhileTheNightRuns_IsKept()
    {
        var ertussen = Ertussen.In(_app);
        var (verzoek, overzicht) = await BeschikbaarAsync();
        _app.Klok.Zet(new DateTimeOffset(2026, 8, 1, 3, 0, 0, TimeSpan.Zero));
        await _app.DoeAsync<Overzichtopruiming>(o => o.VerzegelAsync(Ct));

        ertussen.Doe(() => _app.InAsync(async (db, diensten) =>
        {
            var (van, van2) = (await db.Verzoeken.SingleAsync(v => v.Id == verzoek, Ct), await db.Overzichten.SingleAsync(o => o.Id == overzicht, Ct));
            db.Add(Verzoek.VraagKopie(
                van, van2, AntwoordKanaal.Ophalen, "", "KOP-2026-00001", await diensten.GetRequiredService<Spelregelboek>().VanNuAsync(Ct), _app.Klok.Nu));
            await db.SaveChangesAsync(Ct);
        }));
        await _app.DoeAsync<Overzichtopruiming>(o => o.VernietigAsync(Ct));

        Assert.True(ertussen.Begonnen > 0);
        Assert.Equal(OverzichtStatus.Verzegeld, await StatusAsync(overzicht));
    }

    [Fact]
    public async Task Draft_ThatIsEditedWhileTheNightRuns_IsKept()
    {
        var ertussen = Ertussen.In(_app);
        var account = await _app.AccountAsync("nadia@voorbeeld.example");
        var id = Guid.CreateVersion7(_app.Klok.Nu);
        await _app.InAsync(async (db, _) =>
        {
            db.Add(new Concept { Id = id, PubliekId = PubliekId.Nieuw(), AccountId = account, Inhoud = Canary, GemaaktOp = _app.Klok.Nu, GewijzigdOp = _app.Klok.Nu });
            await db.SaveChangesAsync(Ct);
        });
        _app.Klok.Verder(TimeSpan.FromDays(31));

        ertussen.Doe(() => _app.InAsync(async (db, _) =>
        {
            (await db.Concepten.SingleAsync(Ct)).GewijzigdOp = _app.Klok.Nu;
            await db.SaveChangesAsync(Ct);
        }));
        await _app.DoeAsync<Restopruiming>(r => r.RuimOpAsync(Ct));

        Assert.True(ertussen.Begonnen > 0);
        Assert.Equal(Canary, await _app.VraagAsync(db => db.Concepten.Select(c => c.Inhoud).SingleAsync(Ct)));
    }

    private Task RunAsync() => _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));

    private Task OpAsync(DateTime utc)
    {
        _app.Klok.Zet(new DateTimeOffset(utc, TimeSpan.Zero).AddHours(-1));
        return RunAsync();
    }

    private Task<OverzichtStatus> StatusAsync(Guid id) => _app.VraagAsync(db => db.Overzichten.Where(o => o.Id == id).Select(o => o.Status).SingleAsync(Ct));

    private async Task<Guid> InBehandelingAsync()
    {
        _app.Klok.Zet(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var id = await _app.VerzoekAsync(await _app.AccountAsync("nadia@voorbeeld.example"));
        await _app.BijVerzoekAsync(id, v => v.WijsToe(Zaken.Fatma, _app.Klok.Nu));
        return id;
    }

    /// <summary>One item and one document, with the canary in every text.</summary>
    private async Task<Guid> OverzichtAsync(Guid verzoekId)
    {
        var id = Guid.Empty;
        await _app.InAsync(async (db, diensten) =>
        {
            var nu = _app.Klok.Nu;
            var overzicht = Gegevensoverzicht.Begin(await db.Verzoeken.SingleAsync(v => v.Id == verzoekId, Ct), Zaken.Fatma, nu);
            db.Add(overzicht);
            await db.SaveChangesAsync(Ct);
            overzicht.Importeer(
                [new() { Sleutel = "1", Categorie = Categorie.C7a, Label = Canary, Waarde = Canary, Herkomst = new(HerkomstSoort.Onbekend, toelichting: Canary), Bijzonder = false }], [], 0, Zaken.Fatma, nu);
            using var stroom = new MemoryStream(Encoding.UTF8.GetBytes($"tekst {Canary}"));
            var document = await diensten.GetRequiredService<Documentkluis>().BewaarAsync(overzicht.Id, stroom, 1000, Ct);
            overzicht.VoegDocumentToe("d1", Canary, null, document.Id, document.MediaType, document.Lengte, document.Sha256, Zaken.Fatma, nu);
            overzicht.LegZoekingVast("Dossiersysteem", new DateOnly(2026, 3, 2), Zoekresultaat.Gevonden, Zaken.Fatma, nu);
            overzicht.BiedAan([], Zaken.Fatma, nu);
            overzicht.StuurTerug(Canary, Zaken.Joris, nu);
            await db.SaveChangesAsync(Ct);
            id = overzicht.Id;
        });
        return id;
    }

    private async Task<(Guid Verzoek, Guid Overzicht)> BeschikbaarAsync()
    {
        var verzoek = await InBehandelingAsync();
        var overzicht = await OverzichtAsync(verzoek);
        _app.Klok.Zet(new DateTimeOffset(2026, 3, 20, 10, 0, 0, TimeSpan.Zero));
        await _app.InAsync(async (db, _) =>
        {
            var nu = _app.Klok.Nu;
            var o = await db.Overzichten.Include(x => x.Gegevens).Include(x => x.Documenten).Include(x => x.Zoekingen).Include(x => x.Weglatingen).AsSplitQuery().SingleAsync(x => x.Id == overzicht, Ct);
            var v = await db.Verzoeken.SingleAsync(x => x.Id == verzoek, Ct);
            o.BiedAan([], Zaken.Fatma, nu);
            o.GeefVrij(Zaken.Joris, vierOgen: true, reden: null, nu);
            v.LegVoor(BesluitUitkomst.Toegewezen, "", Zaken.Fatma, nu);
            v.MaakBekend(Zaken.Joris, Bekendmakingswijze.Portaal, nu, nu);
            o.MaakBeschikbaar(42, "afdruk", nu);
            await db.SaveChangesAsync(Ct);
        });
        return (verzoek, overzicht);
    }

    /// <summary>The sealed bytes of the item as they stand in the database, and the path of the file.</summary>
    private async Task<(byte[] Rij, string Bestand)> ZegelsAsync(Guid overzicht)
    {
        var rij = await _app.VraagAsync(db => db.Database.SqlQuery<byte[]>($"SELECT \"Waarde\" AS \"Value\" FROM \"Gegevens\" WHERE \"OverzichtId\" = {overzicht}").SingleAsync(Ct));
        var id = await _app.VraagAsync(db => db.Set<Kluisbestand>().Where(k => k.EigenaarId == overzicht).Select(k => k.Id).SingleAsync(Ct));
        var bestand = Directory.GetFiles(_app.Map, "*", SearchOption.AllDirectories).Single(f => Path.GetFileName(f).Contains(id.ToString("N"), StringComparison.OrdinalIgnoreCase) || Path.GetFileName(f).Contains(id.ToString(), StringComparison.OrdinalIgnoreCase));
        return (rij, bestand);
    }
}
