using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Tests.Uploads;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>A backup that is put back: what was destroyed since stays destroyed.</summary>
[Regel("R-BWR-13")]
public sealed class HervernietigingTests : IAsyncLifetime
{
    private const string Canary = "CANARYTEKST7b1e";
    private readonly PortaalApp _app = new();
    private readonly PortaalApp _na = new();
    private readonly Guid _weg = Guid.CreateVersion7(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private readonly Guid _blijft = Guid.CreateVersion7(new(2026, 3, 2, 9, 0, 1, TimeSpan.Zero));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Lijst => Path.Combine(_app.Map, "vernietigd.lijst");

    public ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Serverdatabase.Server is not null, "The backup that is put back is a file of SQLite.");
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _na.DisposeAsync();
    }

    [Fact, Regel("S-12")]
    public async Task Start_AfterABackupWasPutBack_DestroysAgainWhatWasDestroyedSince_AndNothingElse()
    {
        var (weg, los, blijft) = (await BewaarAsync(_weg), await BewaarAsync(_blijft), await BewaarAsync(_blijft));
        var zegel = await _app.VraagAsync(db => db.Set<Datasleutel>().Where(d => d.EigenaarId == _weg).Select(d => d.Gewikkeld).SingleAsync(Ct));
        await MaakReservekopieAsync();
        await VernietigAsync(k => k.VernietigAllesAsync(_weg, Ct));
        await VernietigAsync(k => k.VernietigAsync(los, Ct));
        Assert.True(_na.Bewaart(zegel), "The backup holds the key, or this test can prove nothing.");

        ZetTerug();
        _ = _na.Services;

        Assert.Equal([_blijft], await _na.VraagAsync(db => db.Set<Datasleutel>().Where(d => d.EigenaarId == _weg || d.EigenaarId == _blijft).Select(d => d.EigenaarId).ToListAsync(Ct)));
        Assert.Equal([blijft], await _na.VraagAsync(db => db.Set<Kluisbestand>().Select(k => k.Id).ToListAsync(Ct)));
        Assert.Equal([$"{blijft:N}.kluis"], Directory.GetFiles(_na.Map, "*.kluis", SearchOption.AllDirectories).Select(Path.GetFileName));
        Assert.False(_na.Bewaart(zegel));
        Assert.NotNull(await LeesAsync(_na, blijft));
        Assert.Null(await LeesAsync(_na, weg));
        var taak = await _na.VraagAsync(db => db.Taken.SingleAsync(Ct));
        Assert.Equal((TaakSoort.Signaal, Rol.Fg), (taak.Soort, taak.VoorRol));
        Assert.Contains("(2 keer)", taak.Omschrijving, StringComparison.Ordinal);
    }

    [Fact, Regel("R-BWR-13")]
    public async Task TwoProcesses_ThatStartAtOnce_DestroyAPupilAgainOnce_AndBothGoOn()
    {
        await using var app = new PortaalApp();
        var (ertussen, nu) = (Ertussen.In(app), app.Klok.Nu);
        var leerling = await Bewaren.Bewaarzaak.LeerlingAsync(app, new DateOnly(2023, 1, 14));
        await File.AppendAllTextAsync(Path.Combine(app.Map, "vernietigd.lijst"), $"{new Vernietiging(Guid.CreateVersion7(nu), nu, Vernietiging.Leerling, leerling.Id, nu)}\n", Ct);
        ertussen.Doe(() => app.DoeAsync<Hervernietiging>(job => job.HerhaalAsync(Ct)));

        await app.DoeAsync<Hervernietiging>(job => job.HerhaalAsync(Ct));

        Assert.False(await app.VraagAsync(db => db.Leerlingen.AnyAsync(Ct)));
        Assert.Equal(1, await app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == Vernietiging.Leerling, Ct)));
    }

    [Fact, Regel("S-12")]
    public async Task Start_WithOneKeyThatCannotBeDestroyed_DestroysTheRest_AndTellsTheFgHowMuch()
    {
        var los = await BewaarAsync(_weg);
        await BewaarAsync(_blijft);
        await MaakReservekopieAsync();
        await using (var verbinding = _na.OpenSqlite())
        {
            await using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = "CREATE TRIGGER Stuk BEFORE DELETE ON Datasleutel WHEN OLD.EigenaarId = $weg COLLATE NOCASE BEGIN SELECT RAISE(ABORT, 'stuk'); END".Replace("$weg", $"'{_weg}'", StringComparison.Ordinal);
            await opdracht.ExecuteNonQueryAsync(Ct);
        }

        await VernietigAsync(k => k.VernietigAllesAsync(_weg, Ct));
        await VernietigAsync(k => k.VernietigAllesAsync(_blijft, Ct));

        ZetTerug();
        var fout = Record.Exception(() => _ = _na.Services);

        Assert.Contains("failed twice", $"{fout}", StringComparison.Ordinal);
        await using var erna = _na.OpenSqlite();
        await using var vraag = erna.CreateCommand();
        vraag.CommandText = "SELECT (SELECT group_concat(EigenaarId) FROM Datasleutel) || ' ' || (SELECT COUNT(*) FROM Taken WHERE VoorRol = 'Fg' AND GedaanOp IS NULL)";
        Assert.Equal($"{_weg} 1", (string?)await vraag.ExecuteScalarAsync(Ct), ignoreCase: true);
        Assert.NotEqual(Guid.Empty, los);
    }

    [Fact, Regel("S-12", "R-ID-5")]
    public async Task Start_AfterABackupOfBeforeTheJudgement_HasNoCopyAgain_AndAsksToRecordTheJudgement()
    {
        var (verzoek, kopie) = await KopieAsync();
        await MaakReservekopieAsync();
        await _app.InAsync(async (db, _) =>
        {
            var k = await db.Bewijskopieen.SingleAsync(Ct);
            db.Add(k.KeurGoed(await db.Verzoeken.SingleAsync(v => v.Id == verzoek, Ct), "paspoort", Zaken.Fatma, _app.Klok.Nu));
            await db.SaveChangesAsync(Ct);
        });

        ZetTerug();
        _ = _na.Services;

        Assert.Equal(KopieOordeel.NietMeerNodig, await _na.VraagAsync(db => db.Bewijskopieen.Select(k => k.Oordeel).SingleAsync(Ct)));
        Assert.False(await _na.VraagAsync(db => db.Set<Kluisbestand>().AnyAsync(Ct)));
        Assert.Null(await LeesAsync(_na, kopie));
        Assert.Empty(Directory.GetFiles(_na.Map, "*.kluis", SearchOption.AllDirectories));
        Assert.Single(await _na.VraagAsync(db => db.Taken.Where(t => t.VoorRol == Rol.Secretariaat && t.VerzoekId == verzoek && t.Omschrijving.Contains("reservekopie")).ToListAsync(Ct)));
    }

    [Fact, Regel("R-AM-28", "S-12")]
    public async Task Start_AfterABackupOfBeforeAnErasure_HasNeitherTheTextOfTheItemNorItsNameInALetter_AndKeepsTheOtherItems()
    {
        var zaak = await Correcties.Correctiezaak.MaakAsync(_app, geboren: new DateOnly(2018, 9, 12), vragen: [Correcties.Correctiezaak.Geboortedatum, Correcties.Correctiezaak.OudAdres with { Toelichting = Canary, Plek = Correcties.Correctiezaak.OudAdres.Plek with { Bladzijde = "12" } }]);
        await zaak.BesluitAsync();
        Assert.Contains("Oud adres", await BrievenAsync(_app), StringComparison.Ordinal);
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync(Ct);
            db.Add(Domain.Berichten.Verzoekbericht.VanVerzoeker(verzoek, zaak.Ouder.AccountId, Canary, 0, _app.Klok.Nu));
            db.Add(Domain.Berichten.Notitie.Maak(verzoek, Canary, new MedewerkerId(Guid.CreateVersion7(_app.Klok.Nu)), _app.Klok.Nu));
            await db.SaveChangesAsync(Ct);
        });
        await MaakReservekopieAsync();
        await zaak.VoerUitAsync();
        var na = await zaak.HaalAsync();
        Assert.Equal(("", "", "Oud adres", "12-09-2013"), (na.Onderdeel(2).Was, na.Onderdeel(2).Toelichting, na.Onderdeel(2).Omschrijving, na.Onderdeel(1).Was));
        Assert.False(await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == na.Onderdeel(2).Id, Ct)));
        Assert.DoesNotContain("Oud adres", await BrievenAsync(_app), StringComparison.Ordinal);

        ZetTerug();
        _ = _na.Services;

        var terug = await _na.VraagAsync(db => db.Correcties.SingleAsync(Ct));
        Assert.Equal(("", "", "Oud adres", "12-09-2013"), (terug.Onderdeel(2).Was, terug.Onderdeel(2).Toelichting, terug.Onderdeel(2).Omschrijving, terug.Onderdeel(1).Was));
        Assert.Equal("", terug.Onderdeel(2).Bladzijde);
        Assert.Equal(("", ""), await _na.VraagAsync(async db => (await db.Verzoekberichten.Select(x => x.Tekst).SingleAsync(Ct), await db.Notities.Select(x => x.Tekst).SingleAsync(Ct))));
        Assert.DoesNotContain("Oud adres", await BrievenAsync(_na), StringComparison.Ordinal);
        Assert.Contains("Geboortedatum", await BrievenAsync(_na), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithoutABackup_LeavesAKeyThatWasMadeAfterTheDestruction()
    {
        await BewaarAsync(_weg);
        await VernietigAsync(k => k.VernietigAllesAsync(_weg, Ct));
        _app.Klok.Verder(TimeSpan.FromMinutes(1));
        var nieuw = await BewaarAsync(_weg);

        await _app.DoeAsync<Hervernietiging>(async h => Assert.Equal(0, await h.HerhaalAsync(Ct)));

        Assert.NotNull(await LeesAsync(_app, nieuw));
        Assert.Equal(0, await _app.VraagAsync(db => db.Taken.CountAsync(Ct)));
    }

    [Fact]
    public async Task Start_Twice_TellsOnce()
    {
        await BewaarAsync(_weg);
        await MaakReservekopieAsync();
        await VernietigAsync(k => k.VernietigAllesAsync(_weg, Ct));

        ZetTerug();
        await _na.DoeAsync<Hervernietiging>(async h => Assert.Equal(0, await h.HerhaalAsync(Ct)));

        Assert.Equal(1, await _na.VraagAsync(db => db.Taken.CountAsync(Ct)));
    }

    [Fact]
    public async Task List_ThatMissedALineOrWasCutOff_IsCompletedAtNight_AndHoldsNumbersOnly()
    {
        var los = await BewaarAsync(_blijft);
        await BewaarAsync(_weg);
        await VernietigAsync(k => k.VernietigAllesAsync(_weg, Ct));
        var regels = await File.ReadAllLinesAsync(Lijst, Ct);
        await File.WriteAllTextAsync(Lijst, regels[0] + "\n" + regels[1][..20], Ct);

        await VernietigAsync(k => k.VernietigAsync(los, Ct));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));

        var heel = (await File.ReadAllLinesAsync(Lijst, Ct)).Where(r => r.Split(' ').Length == 5).ToList();
        Assert.Equal(3, heel.Distinct().Count());
        Assert.Equal(3, heel.Count);
        Assert.All(heel, r => Assert.Matches("^[0-9a-f]{32} [0-9]{13} (Sleutel|Bestand)Vernietigd [0-9a-f]{32} [0-9]{13}$", r));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Lijst));
    }

    [Fact]
    public async Task Destruction_ThatIsRolledBack_IsNotOnTheList()
    {
        var bestand = await BewaarAsync(_weg);
        await _app.InAsync(async (db, diensten) =>
        {
            await using var transactie = await db.Database.BeginTransactionAsync(Ct);
            await diensten.GetRequiredService<Documentkluis>().VernietigAllesAsync(_weg, Ct);
            await db.SaveChangesAsync(Ct);
            await transactie.RollbackAsync(Ct);
        });

        await _app.DoeAsync<Hervernietiging>(h => h.HerhaalAsync(Ct));

        Assert.False(File.Exists(Lijst));
        Assert.NotNull(await LeesAsync(_app, bestand));
    }

    private static async Task<string> BrievenAsync(PortaalApp app) => string.Concat((await app.VraagAsync(db => db.Brieven.ToListAsync(Ct))).Select(b => b.Html));

    private async Task<Guid> BewaarAsync(Guid eigenaar)
    {
        var id = Guid.Empty;
        await _app.InAsync(async (db, diensten) =>
        {
            using var stroom = new MemoryStream(Encoding.UTF8.GetBytes($"tekst {Canary}"));
            id = (await diensten.GetRequiredService<Documentkluis>().BewaarAsync(eigenaar, stroom, 1000, Ct)).Id;
            await db.SaveChangesAsync(Ct);
        });
        return id;
    }

    private async Task<(Guid Verzoek, Guid Kopie)> KopieAsync()
    {
        var account = await _app.AccountAsync("nadia@voorbeeld.example");
        var verzoek = await _app.VerzoekAsync(account);
        var kopie = Guid.Empty;
        await _app.InAsync(async (db, diensten) =>
        {
            var v = await db.Verzoeken.SingleAsync(Ct);
            v.WijsToe(Zaken.Fatma, _app.Klok.Nu);
            await db.SaveChangesAsync(Ct);
            await db.Verzoeken.ExecuteUpdateAsync(s => s.SetProperty(x => x.AntwoordKanaal, AntwoordKanaal.Post), Ct);
        });
        await _app.BijVerzoekAsync(verzoek, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.AfgeschermdeKopie, new DateOnly(2026, 3, 18), Zaken.Fatma, _app.Klok.Nu));
        await _app.InAsync(async (db, diensten) =>
        {
            var v = await db.Verzoeken.SingleAsync(Ct);
            using var stroom = new MemoryStream(Kwaad.Jpeg);
            kopie = (await diensten.GetRequiredService<Documentkluis>().BewaarAsync(v.Bewijsverzoeken[0].Id, stroom, 100_000, Ct)).Id;
            db.Add(Bewijskopie.Ontvang(v, v.Bewijsverzoeken[0].Id, account, kopie, _app.Klok.Nu));
            await db.SaveChangesAsync(Ct);
        });
        return (verzoek, kopie);
    }

    private Task VernietigAsync(Func<Documentkluis, Task> daad) => _app.InAsync(async (db, diensten) =>
    {
        await daad(diensten.GetRequiredService<Documentkluis>());
        await db.SaveChangesAsync(Ct);
    });

    private static async Task<string?> LeesAsync(PortaalApp app, Guid bestand)
    {
        string? tekst = null;
        await app.InAsync(async (_, diensten) =>
        {
            if (await diensten.GetRequiredService<Documentkluis>().OpenAsync(bestand, Ct) is { } stroom)
            {
                using var lezer = new StreamReader(stroom);
                tekst = await lezer.ReadToEndAsync(Ct);
            }
        });
        return tekst;
    }

    /// <summary>As docs/beheer.md says: the database by its own backup, and the folder of the vault; here at once in the folder of the second application.</summary>
    private async Task MaakReservekopieAsync()
    {
        File.Delete(_na.Databasebestand);
        await _app.InAsync((db, _) => db.Database.ExecuteSqlAsync($"VACUUM INTO {_na.Databasebestand}", Ct));
        Directory.CreateDirectory(Path.Combine(_na.Map, "kluis"));
        foreach (var bestand in Directory.GetFiles(Path.Combine(_app.Map, "kluis"), "*.kluis"))
            File.Copy(bestand, Path.Combine(_na.Map, "kluis", Path.GetFileName(bestand)));
    }

    /// <summary>The old database and files are back; the list is the one of now.</summary>
    private void ZetTerug() => File.Copy(Lijst, Path.Combine(_na.Map, "vernietigd.lijst"));
}
