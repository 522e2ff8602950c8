using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Infrastructure;
using OuderPortaal.Web.Tests.Mail;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>Two real processes work through one database and have the plug pulled twenty times, at moments that a fixed seed draws.</summary>
public sealed class CrashTests(ITestOutputHelper uitvoer) : IAsyncLifetime
{
    private const int Verzoeken = 200;
    private const int MetMail = 60;
    private const int KillsPerProces = 10;

    private static readonly DateTimeOffset Nu = new(2026, 3, 30, 10, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Traagheid = TimeSpan.FromMilliseconds(150);

    private readonly string _map = Directory.CreateTempSubdirectory("ouderportaal-crash-").FullName;
    private readonly Smtpput[] _putten = [new() { Traagheid = Traagheid }, new() { Traagheid = Traagheid }];
    private readonly (PortaalApp App, Postvanger Post) _schoon = Postvanger.In(new PortaalApp());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Database => Path.Combine(_map, "portaal.db");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var put in _putten)
            await put.DisposeAsync();
        await _schoon.App.DisposeAsync();
        Directory.Delete(_map, recursive: true);
    }

    [Fact, Regel("R-AM-16")]
    public async Task TwoProcesses_KilledTwentyTimes_LeaveTheSameAlarmsAndTasksAsOneCleanRunAndLoseNoMail()
    {
        Assert.SkipWhen(Serverdatabase.Server is not null, "About one SQLite file.");
        await VulAsync();
        await Lees(_schoon.App.Databasebestand, $"VACUUM INTO '{Database}'");
        await _schoon.App.DoeAsync<TermijnBewakingJob>(job => job.RunAsync(Ct));
        await _schoon.App.DoeAsync<JournaalControleJob>(job => job.RunAsync(Ct));
        await _schoon.App.DoeAsync<OutboxJob>(job => job.RunAsync(Ct));
        var verwacht = await StandAsync(_schoon.App.Databasebestand);

        await Task.WhenAll(PlaagAsync(_putten[0], new Random(16)), PlaagAsync(_putten[1], new Random(37)));
        var onderweg = await OpenAsync();
        await MaakAfAsync(verwacht.Alarmen.Count);

        var stand = await StandAsync(Database);
        var ontvangen = _putten.SelectMany(p => p.MessageIds).Select(Id).ToList();
        Assert.Equal(verwacht.Alarmen, stand.Alarmen);
        Assert.Equal(verwacht.Taken, stand.Taken);
        Assert.Equal(verwacht.Brieven, stand.Brieven);
        Assert.Equal(_schoon.Post.Mails.Count, stand.Mails.Count);
        Assert.Equal(stand.Mails, ontvangen.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.InRange(ontvangen.Count - stand.Mails.Count, 0, 2 * KillsPerProces);
        Assert.All(await Lees(Database, """SELECT "Status" FROM "UitgaandeMails" """), status => Assert.Equal("Verzonden", status));
        Assert.True(verwacht.Alarmen.Count >= Verzoeken, "Not enough was due.");
        Assert.True(onderweg > 0, "All was done before the last kill, so that one proved nothing: make the mail server slower.");
        uitvoer.WriteLine($"{stand.Alarmen.Count} alarms, {stand.Taken.Count} tasks, {stand.Mails.Count} mails, {ontvangen.Count - stand.Mails.Count} double, {onderweg} mails left after the last kill.");
    }

    /// <summary>Requests of the last six weeks, none of them looked at yet: too late, on the last day, near it, and with proof asked. Those of the portal have a mail that waits.</summary>
    private async Task VulAsync()
    {
        var app = _schoon.App;
        var account = await app.AccountAsync("nadia@voorbeeld.example");
        for (var i = 0; i < Verzoeken; i++)
        {
            app.Klok.Zet(Nu.AddDays(-42 + (i % 29)));
            var id = await app.VerzoekAsync(i % (Verzoeken / 20) < MetMail / 20 ? account : null);
            if (i % 20 == 19)
                await app.BijVerzoekAsync(id, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 4, 2), Zaken.Fatma, app.Klok.Nu));
        }

        // A mail that waits longer than a day asks for a letter by post: these were made just now.
        app.Klok.Zet(Nu);
        await app.InAsync((db, _) => db.UitgaandeMails.ExecuteUpdateAsync(s => s.SetProperty(m => m.GemaaktOp, Nu).SetProperty(m => m.VolgendePogingOp, Nu), Ct));
    }

    /// <summary>A life ends while the program still starts, as soon as it runs, or around its first mails; while that one starts anew the other works on.</summary>
    private async Task PlaagAsync(Smtpput put, Random toeval)
    {
        for (var i = 0; i < KillsPerProces; i++)
        {
            var eerder = put.Opdrachten.Count;
            await using var programma = Start(put);
            await (toeval.Next(3) switch
            {
                0 => Task.CompletedTask,
                1 => programma.TotdatAsync("Application started"),
                _ => TotdatAsync(() => Task.FromResult(put.Opdrachten.Count > eerder), TimeSpan.FromSeconds(15)),
            });
            await Task.Delay(toeval.Next(500), Ct);
            await programma.KillAsync();
        }
    }

    private async Task MaakAfAsync(int alarmen)
    {
        await using var een = Start(_putten[0]);
        await using var twee = Start(_putten[1]);
        await TotdatAsync(async () => await OpenAsync() == 0 && (await StandAsync(Database)).Alarmen.Count >= alarmen, TimeSpan.FromSeconds(90));
        await een.TotdatAsync("Application started");
        await twee.TotdatAsync("Application started");
        Assert.All(await Task.WhenAll(een.StopAsync(), twee.StopAsync()), code => Assert.Equal(0, code));
    }

    private Programma Start(Smtpput put) => Programma.StartBij(_schoon.App, _map, Nu, post: put);

    private static async Task TotdatAsync(Func<Task<bool>> klaar, TimeSpan geduld)
    {
        var begin = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begin) < geduld && !await klaar())
            await Task.Delay(25, Ct);
    }

    private async Task<int> OpenAsync() => (await Lees(Database, """SELECT "Id" FROM "UitgaandeMails" WHERE "Status" = 'Wacht'""")).Count;

    private static async Task<Stand> StandAsync(string bestand) => new(
        await Lees(bestand, """SELECT "VerzoekId" || ' ' || "Klok" || ' ' || "Stap" || ' ' || "PeilDatum" FROM "Alarmen" ORDER BY 1"""),
        await Lees(bestand, """
            SELECT "VerzoekId" || ' ' || "Soort" || ' ' || "VoorRol" || ' ' || ifnull("VoorMedewerker", '-') || ' ' || "Uiterlijk" || ' ' || ("GedaanOp" IS NULL) || ' ' || "Omschrijving"
            FROM "Taken" ORDER BY 1
            """),
        await Lees(bestand, """SELECT "VerzoekId" || ' ' || "Soort" FROM "Brieven" ORDER BY 1"""),
        await Lees(bestand, """SELECT lower("Id") FROM "UitgaandeMails" ORDER BY 1"""));

    private static string Id(string messageId) => messageId[1..messageId.IndexOf('@', StringComparison.Ordinal)];

    private static async Task<List<string>> Lees(string bestand, string sql)
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

    private sealed record Stand(List<string> Alarmen, List<string> Taken, List<string> Brieven, List<string> Mails);
}
