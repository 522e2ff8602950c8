using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Bewaren;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Bewaren;
using OuderPortaal.Web.Tests.Correcties;
using OuderPortaal.Web.Tests.Infrastructure;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>
/// Two real processes on one database have the plug pulled while they erase and while they remind who had the data: overviews with a file, and what a backup brought back of pupils and of erased items.
/// Afterwards it is as if nobody had pulled it: nothing half, nothing twice.
/// </summary>
public sealed class CrashVernietigingTests(ITestOutputHelper uitvoer) : IAsyncLifetime
{
    private const int Verzoeken = 50;
    private const int Leerlingen = 12;
    private const int Wissingen = 4;
    private const int KillsPerProces = 3;

    private static readonly DateTimeOffset Nu = new(2026, 4, 20, 10, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(4);

    private readonly string _map = Directory.CreateTempSubdirectory("ouderportaal-crash-").FullName;
    private readonly PortaalApp _bron = new();
    private readonly PortaalApp _schoon = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Database => Path.Combine(_map, "portaal.db");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _bron.DisposeAsync();
        await _schoon.DisposeAsync();
        Directory.Delete(_map, recursive: true);
    }

    [Fact, Regel("R-AM-04", "R-COR-9", "R-BWR-6", "R-BWR-13", "R-WIS-5")]
    public async Task TwoProcesses_KilledWhileTheyEraseAndRemind_LeaveWhatOneCleanRunLeaves()
    {
        Assert.SkipWhen(Serverdatabase.Server is not null, "About one SQLite file.");
        await VulAsync();
        // Sending is looked at in CrashTests: here no mail waits, so that none becomes a letter by post.
        await _bron.InAsync((db, _) => db.UitgaandeMails.ExecuteUpdateAsync(s => s.SetProperty(m => m.Status, MailStatus.Verzonden), Ct));
        await ZetReservekopieTerugAsync();
        var begin = await OverAsync(Database);
        foreach (var taak in Schedule.Taken)
            await _schoon.InAsync((_, diensten) => taak.VoerUit(diensten, Ct));
        var verwacht = await StandAsync(_schoon.Map);
        Assert.Equal((Verzoeken + Leerlingen + Leerlingen + Wissingen, Verzoeken), begin);
        Assert.Equal((0, 0), await OverAsync(_schoon.Databasebestand));

        var kills = (await Task.WhenAll(PlaagAsync(new Random(16)), PlaagAsync(new Random(37)))).SelectMany(k => k).ToList();
        await MaakAfAsync();

        var stand = await StandAsync(_map);
        Assert.True(verwacht.SequenceEqual(stand), $"Only after one clean run: {string.Join(" | ", verwacht.Except(stand).Take(20))}\nOnly after the kills: {string.Join(" | ", stand.Except(verwacht).Take(20))}\n{verwacht.Count} and {stand.Count} rows; kills: {string.Join(", ", kills)}");
        Assert.Contains(kills, k => k.Wissen > 0 && k.Wissen < begin.Wissen);
        Assert.Contains(kills, k => k.Berichten > 0 && k.Berichten < begin.Berichten);
        uitvoer.WriteLine($"{verwacht.Count} rows; left to erase and to remind of {begin} at each kill: {string.Join(", ", kills)}.");
    }

    /// <summary>Withdrawn requests, each with an overview and a file to destroy, and a notice that nobody answered in fifteen days, or in twenty-nine; pupils whose term passed; items that will be erased.</summary>
    private async Task VulAsync()
    {
        _bron.Klok.Zet(Nu.AddDays(-29));
        var leerling = await _bron.SchrijfInAsync();
        for (var i = 0; i < Verzoeken; i++)
            await MetOverzichtEnBerichtAsync(await _bron.VerzoekAsync(null), leerling.Id, i);
        for (var i = 0; i < Leerlingen; i++)
            await _bron.LeerlingAsync(new DateOnly(2023, 1, 14), geboren: new DateOnly(2010, 1, 1).AddDays(i * 100));
        await _bron.RunAsync();
        var ouder = await _bron.MaakAccountAsync("Nadia Brouwer");
        for (var i = 0; i < Wissingen; i++)
            await (await Correctiezaak.MaakAsync(_bron, ouder, new DateOnly(2018, 9, 12).AddDays(i), Domain.Verzoeken.AntwoordKanaal.Digitaal, Correctiezaak.OudAdres)).BeslisAsync(toe: true);

        // Half of the notices went out two weeks before the others, and were reminded of then.
        _bron.Klok.Zet(Nu.AddDays(-14));
        await _bron.InAsync(async (db, _) =>
        {
            foreach (var bericht in await db.Kennisgevingen.Where(k => k.Status == KennisgevingStatus.Verzonden && k.VerzondenOp == Amsterdam.Datum(Nu.AddDays(-29))).ToListAsync(Ct))
                bericht.Herinner(_bron.Klok.Nu);
            await db.SaveChangesAsync(Ct);
        });
    }

    private Task MetOverzichtEnBerichtAsync(Guid id, Guid leerling, int nummer) => _bron.InAsync(async (db, diensten) =>
    {
        var (nu, kluis) = (_bron.Klok.Nu, diensten.GetRequiredService<Documentkluis>());
        var (verzoek, l) = (await db.Verzoeken.SingleAsync(v => v.Id == id, Ct), await db.Leerlingen.SingleAsync(x => x.Id == leerling, Ct));
        verzoek.WijsToe(Zaken.Fatma, nu);
        verzoek.KoppelLeerling(l, nu);
        var overzicht = Gegevensoverzicht.Begin(verzoek, Zaken.Fatma, nu);
        db.Add(overzicht);
        overzicht.Importeer([new() { Sleutel = "g1", Categorie = Categorie.C7a, Label = "Geboortedatum", Waarde = "12-09-2013", Herkomst = new Herkomst(HerkomstSoort.SwvZelf), Bijzonder = false }], [], 0, Zaken.Fatma, nu);
        var bestand = await kluis.BewaarAsync(overzicht.Id, new MemoryStream(Encoding.UTF8.GetBytes($"Inhoud van rapport {nummer}.")), 1000, Ct);
        overzicht.VoegDocumentToe("d1", "Rapport", null, bestand.Id, bestand.MediaType, bestand.Lengte, bestand.Sha256, Zaken.Fatma, nu);
        var bericht = Kennisgeving.AanHerkomst(verzoek.Id, l, [Categorie.C7a], Domain.Correcties.CorrectieSoort.Verbetering, "Geboortedatum is nu: 12-09-2014", nu);
        bericht.WijzigAdres("Schoolplein 1, 1000 AA Voorbeeldstad");
        bericht.ZetKlaar(nu);
        var later = nummer % 2 == 0 ? nu : nu.AddDays(14);
        bericht.Verstuur(Amsterdam.Datum(later), later);
        db.Add(bericht);
        await db.SaveChangesAsync(Ct);
        verzoek.TrekIn(nu);
        if (overzicht.Status != OverzichtStatus.Ingetrokken)
            overzicht.TrekIn(nu);
        await db.SaveChangesAsync(Ct);
    });

    /// <summary>The database of before people confirmed and ticked, with the list of what went after it: for the processes, and for the clean run.</summary>
    private async Task ZetReservekopieTerugAsync()
    {
        await LeesAsync(_bron.Databasebestand, $"VACUUM INTO '{Database}'");
        await _bron.InAsync(async (db, diensten) =>
        {
            foreach (var id in await db.Vernietigingsvoorstellen.Select(v => v.Id).ToListAsync(Ct))
            {
                var voorstel = await db.Vernietigingsvoorstellen.AsSplitQuery().SingleAsync(v => v.Id == id, Ct);
                var l = await db.Leerlingen.AsSplitQuery().SingleAsync(x => x.Id == voorstel.LeerlingId, Ct);
                var regel = Lijstregel.Van(voorstel, l, [], Amsterdam.Datum(_bron.Klok.Nu));
                await diensten.GetRequiredService<Leerlingvernietiging>().BevestigAsync(regel, [.. regel.Trajecten.Select(t => t.Id)], Zaken.Fatma, Ct);
                await db.SaveChangesAsync(Ct);
                db.ChangeTracker.Clear();
            }

            foreach (var correctie in await db.Correcties.AsSplitQuery().ToListAsync(Ct))
            {
                var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == correctie.VerzoekId, Ct);
                foreach (var stap in correctie.Uitvoeringen)
                {
                    correctie.VinkAf(stap.Id, nakijken: false, verzoek, opHold: false, Zaken.Fatma, _bron.Klok.Nu);
                    correctie.VinkAf(stap.Id, nakijken: true, verzoek, opHold: false, Zaken.Joris, _bron.Klok.Nu);
                }

                await db.SaveChangesAsync(Ct);
            }

            await diensten.GetRequiredService<Vernietigingslijst>().VulAanAsync(db, Ct);
        });
        foreach (var map in new[] { _map, _schoon.Map })
            Kopieer(_bron.Map, map);
        File.Copy(Database, _schoon.Databasebestand, overwrite: true);
        _schoon.Klok.Zet(Nu);
    }

    /// <summary>What was left at each kill. A life ends as soon as this process or the other did some of the work: erasing and reminding by turns.</summary>
    private async Task<List<(int Wissen, int Berichten)>> PlaagAsync(Random toeval)
    {
        var over = new List<(int Wissen, int Berichten)>();
        for (var i = 0; i < KillsPerProces && await OverAsync(Database) is not (0, 0); i++)
        {
            var (eerder, stuks) = (await OverAsync(Database), toeval.Next(1, 10));
            await using var programma = Start();
            await TotdatAsync(async () =>
            {
                var nu = await OverAsync(Database);
                return nu is (0, 0) || ((i % 2 == 0 || eerder.Berichten == 0) && nu.Wissen <= eerder.Wissen - stuks) || ((i % 2 == 1 || eerder.Wissen == 0) && nu.Berichten <= eerder.Berichten - stuks);
            }, programma);
            await Task.Delay(toeval.Next(30), Ct);
            await programma.KillAsync();
            over.Add(await OverAsync(Database));
        }

        return over;
    }

    /// <summary>As the next night would: what a process left on the disk that nobody knows any more is old by then, and is swept.</summary>
    private async Task MaakAfAsync()
    {
        foreach (var bestand in Directory.GetFiles(Kluis(_map), "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(bestand, DateTime.UnixEpoch);
        await LeesAsync(Database, """DELETE FROM "Taakverloop" """);
        await using var een = Start();
        await using var twee = Start();
        await TotdatAsync(async () => await OverAsync(Database) is (0, 0) && (await VerloopAsync("Opruim", "Kennisgeving")).TrueForAll(r => !r.Contains("gelukt -", StringComparison.Ordinal)), een, twee);
        await een.TotdatAsync("Application started");
        await twee.TotdatAsync("Application started");
        Assert.All(await Task.WhenAll(een.StopAsync(), twee.StopAsync()), code => Assert.Equal(0, code));
    }

    private Programma Start() => Programma.StartBij(_bron, _map, Nu);

    private async Task TotdatAsync(Func<Task<bool>> klaar, params Programma[] programmas)
    {
        var begin = Stopwatch.GetTimestamp();
        while (!await klaar())
        {
            if (Stopwatch.GetElapsedTime(begin) > Geduld)
                Assert.Fail($"Left {await OverAsync(Database)}; {string.Join("; ", await VerloopAsync())}\n{string.Join("\n--\n", programmas.Select(p => p.Uitvoer))}");
            await Task.Delay(20, Ct);
        }
    }

    private Task<List<string>> VerloopAsync(params string[] namen) => LeesAsync(Database, $"""
        SELECT "Naam" || ' gelukt ' || ifnull("GeluktOp", '-') || ' mislukt ' || ifnull("MisluktOp", '-') || ' ' || "Fout" FROM "Taakverloop" WHERE {(namen.Length == 0 ? "1 = 1" : $"\"Naam\" IN ('{string.Join("', '", namen)}')")}
        """);

    /// <summary>What is still to be erased, and who is still to be reminded or given up.</summary>
    private static async Task<(int Wissen, int Berichten)> OverAsync(string bestand)
    {
        var rijen = await LeesAsync(bestand, $"""
            SELECT 'wissen' FROM "Overzichten" WHERE "Status" <> 'Vernietigd'
            UNION ALL SELECT 'wissen' FROM "Leerlingen" WHERE "Id" IN (SELECT "LeerlingId" FROM "Vernietigingsvoorstellen")
            UNION ALL SELECT 'wissen' FROM "Vernietigingsvoorstellen" WHERE "Status" = 'TeBevestigen'
            UNION ALL SELECT 'wissen' FROM "Datasleutel" WHERE "EigenaarId" IN (SELECT "Id" FROM "Correctieonderdelen")
            UNION ALL SELECT 'bericht' FROM "Kennisgevingen" WHERE "Status" = 'Verzonden' OR ("Status" = 'Herinnerd' AND "HerinnerdOp" < '{Amsterdam.Datum(Nu):yyyy-MM-dd}')
            """);
        return (rijen.Count(r => r == "wissen"), rijen.Count(r => r == "bericht"));
    }

    /// <summary>What an erasure and a notice touch: states, content, keys, rows and files of the vault, certificates and their steps, tasks, and what the journaal says of it.</summary>
    private static async Task<List<string>> StandAsync(string map) =>
    [
        .. await LeesAsync(Path.Combine(map, "portaal.db"), """
            SELECT 'overzicht ' || "Id" || ' ' || "Status" FROM "Overzichten"
            UNION ALL SELECT 'bericht ' || "Id" || ' ' || ifnull("HerinnerdOp", '-') || ' ' || ifnull("AfgerondOp", '-') || ' ' || "Status" FROM "Kennisgevingen"
            UNION ALL SELECT 'leerling ' || "Id" FROM "Leerlingen"
            UNION ALL SELECT 'verklaring ' || "Id" || ' ' || "Status" || ' ' || "BevestigdOp" FROM "Vernietigingsvoorstellen"
            UNION ALL SELECT 'stap ' || "VoorstelId" || ' ' || "Bron" FROM "Vernietigingsstappen"
            UNION ALL SELECT 'weg ' || "VoorstelId" || ' ' || "Soort" || ' ' || "Afloop" FROM "VernietigdeTrajecten"
            UNION ALL SELECT 'gegevens ' || count(*) FROM "Gegevens"
            UNION ALL SELECT 'contacten ' || count(*) FROM "Contacten"
            UNION ALL SELECT 'bestanden ' || count(*) FROM "Kluisbestand"
            UNION ALL SELECT 'sleutel ' || "EigenaarId" FROM "Datasleutel"
            UNION ALL SELECT 'onderdeel ' || "Id" || ' ' || ifnull(length("Was"), 0) || ' ' || ifnull(length("Toelichting"), 0) FROM "Correctieonderdelen"
            UNION ALL SELECT 'taak ' || ifnull("VerzoekId", '-') || ' ' || ifnull("BetreftId", '-') || ' ' || "Soort" || ' ' || "VoorRol" || ' ' || ("GedaanOp" IS NULL) || ' ' || "Omschrijving"
                FROM "Taken" WHERE "Omschrijving" NOT LIKE 'Er is een reservekopie%'
            UNION ALL SELECT DISTINCT 'gemeld' FROM "Taken" WHERE "Omschrijving" LIKE 'Er is een reservekopie%'
            UNION ALL SELECT 'brief ' || "VerzoekId" || ' ' || "Soort" FROM "Brieven"
            UNION ALL SELECT 'journaal ' || ifnull("VerzoekId", '-') || ' ' || ifnull("LeerlingId", '-') || ' ' || "Handeling" || ' ' || CASE WHEN "Handeling" LIKE '%Vernietigd' THEN substr("Bijzonderheid", 1, 32) ELSE '' END
                FROM "Journaal" WHERE "Handeling" LIKE '%ernietig%' OR "Handeling" LIKE 'Kennisgeving%' OR "Handeling" LIKE 'Overzicht%'
            ORDER BY 1
            """),
        .. Directory.GetFiles(Kluis(map), "*", SearchOption.AllDirectories).Select(b => $"bestand {Path.GetFileName(b)}").Order(StringComparer.Ordinal),
    ];

    private static string Kluis(string map) => Path.Combine(map, "kluis");

    /// <summary>Everything but the database.</summary>
    private static void Kopieer(string van, string naar)
    {
        foreach (var bestand in Directory.GetFiles(van, "*", SearchOption.AllDirectories).Where(b => !Path.GetFileName(b).StartsWith("portaal.db", StringComparison.Ordinal)))
        {
            var doel = Path.Combine(naar, Path.GetRelativePath(van, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel, overwrite: true);
        }
    }

    private static async Task<List<string>> LeesAsync(string bestand, string sql)
    {
        await using var verbinding = new SqliteConnection($"Data Source={bestand};Pooling=False;Default Timeout=30");
        await verbinding.OpenAsync(Ct);
        await using var opdracht = verbinding.CreateCommand();
#pragma warning disable CA2100 // Only texts of this file.
        opdracht.CommandText = sql;
#pragma warning restore CA2100
        await using var lezer = await opdracht.ExecuteReaderAsync(Ct);
        var rijen = new List<string>();
        while (await lezer.ReadAsync(Ct))
            rijen.Add(lezer.GetString(0));
        return rijen;
    }
}
