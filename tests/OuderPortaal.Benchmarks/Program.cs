using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Benchmarks;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Pages.Secretariaat;

const int paren = 7;
await using var groot = await Portaal.MaakAsync(100_000, 1_000);
await using var klein = await Portaal.MaakAsync(1_000, 10);

// Warm both, then ABBA pairs; the median of the ratios counts.
var rij = await VergelijkAsync(() => RijAsync(groot), () => RijAsync(klein));
var veeg = await VergelijkAsync(() => VijfAsync(() => VeegAsync(groot)), () => VijfAsync(() => HandAsync(groot)));
var goed = Meld("queue, 100,000 requests against 1,000", rij, 1.25) & Meld("sweep, 1,000 due of 100,000, against hand-written SQL", veeg, 1.5);
return goed ? 0 : 1;

static async Task<double> VergelijkAsync(Func<Task<double>> a, Func<Task<double>> b)
{
    for (var i = 0; i < 3; i++)
        (_, _) = (await a(), await b());
    var verhoudingen = new List<double>();
    for (var i = 0; i < paren; i++)
    {
        var (a1, b1, b2, a2) = (await a(), await b(), await b(), await a());
        verhoudingen.Add((a1 + a2) / (b1 + b2));
    }

    verhoudingen.Sort();
    return verhoudingen[verhoudingen.Count / 2];
}

static bool Meld(string naam, double verhouding, double doel)
{
    Console.WriteLine(FormattableString.Invariant($"{naam}: {verhouding:0.00} (goal at most {doel:0.00}) {(verhouding <= doel ? "ok" : "MISSED")}"));
    return verhouding <= doel;
}

static async Task<double> RijAsync(Portaal portaal)
{
    var begin = Stopwatch.GetTimestamp();
    for (var i = 0; i < 20; i++)
    {
        await using var scope = portaal.Scope();
        var rij = scope.ServiceProvider.GetRequiredService<Werkvoorraad>();
        await rij.TelAsync(new Werkvoorraadfilter(), new DateOnly(2026, 3, 22), default);
        await rij.LopendAsync(new Werkvoorraadfilter(), null, default);
        await rij.StilAsync(new Werkvoorraadfilter(), null, default);
    }

    return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
}

// One sweep lasts so short that a neighbour on the machine decides the outcome.
static async Task<double> VijfAsync(Func<Task<double>> meting)
{
    var duur = 0.0;
    for (var i = 0; i < 5; i++)
        duur += await meting();
    return duur;
}

static async Task<double> VeegAsync(Portaal portaal)
{
    await using var scope = portaal.Scope();
    var job = scope.ServiceProvider.GetRequiredService<TermijnBewakingJob>();
    var begin = Stopwatch.GetTimestamp();
    var aantal = await job.RunAsync(default);
    var duur = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    await TerugAsync(scope.ServiceProvider.GetRequiredService<PortaalDbContext>(), aantal);
    return duur;
}

// What one would write by hand, knowing that there is one step today: the same rows in the same tables, and as safe to run twice.
static async Task<double> HandAsync(Portaal portaal)
{
    await using var scope = portaal.Scope();
    var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
    var nu = Portaal.Nu.ToUnixTimeMilliseconds();
    var begin = Stopwatch.GetTimestamp();
    await using var transactie = await db.Database.BeginTransactionAsync();
    await db.Database.ExecuteSqlAsync($"""
        UPDATE "Taken" SET "GedaanOp" = {nu}, "Versie" = "Versie" + 1
        WHERE "Soort" = 'Termijn' AND "GedaanOp" IS NULL AND "VerzoekId" IN (
            SELECT v."Id" FROM "Verzoeken" v WHERE v."AlarmVanaf" <= '2026-03-16'
                AND NOT EXISTS (SELECT 1 FROM "Alarmen" a WHERE a."VerzoekId" = v."Id" AND a."Klok" = 'Antwoord' AND a."Stap" = 'TienWerkdagen' AND a."PeilDatum" = v."Streef"))
        """);
    await db.Database.ExecuteSqlAsync($"""
        INSERT INTO "Taken" ("Id", "PubliekId", "Soort", "VoorRol", "VoorMedewerker", "VerzoekId", "Omschrijving", "Uiterlijk", "OntstaanOp", "Versie")
        SELECT '0195' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6)), lower(hex(randomblob(11))), 'Termijn', 'Secretariaat',
            v."BehandelaarId", v."Id", 'Nog hoogstens tien werkdagen tot de streefdatum.', v."Streef", {nu}, 1
        FROM "Verzoeken" v WHERE v."AlarmVanaf" <= '2026-03-16'
            AND NOT EXISTS (SELECT 1 FROM "Alarmen" a WHERE a."VerzoekId" = v."Id" AND a."Klok" = 'Antwoord' AND a."Stap" = 'TienWerkdagen' AND a."PeilDatum" = v."Streef")
        """);
    var aantal = await db.Database.ExecuteSqlAsync($"""
        INSERT INTO "Alarmen" ("Id", "VerzoekId", "Klok", "Stap", "PeilDatum", "Op", "Nagekomen")
        SELECT '0195' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6)), v."Id", 'Antwoord', 'TienWerkdagen', v."Streef", {nu}, 0
        FROM "Verzoeken" v WHERE v."AlarmVanaf" <= '2026-03-16'
            AND NOT EXISTS (SELECT 1 FROM "Alarmen" a WHERE a."VerzoekId" = v."Id" AND a."Klok" = 'Antwoord' AND a."Stap" = 'TienWerkdagen' AND a."PeilDatum" = v."Streef")
        """);
    await db.Database.ExecuteSqlAsync($"""UPDATE "Verzoeken" SET "AlarmVanaf" = '2026-03-23' WHERE "AlarmVanaf" <= '2026-03-16'""");
    await transactie.CommitAsync();
    var duur = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    await TerugAsync(db, aantal);
    return duur;
}

// Back to where it was, outside the measured time.
static async Task TerugAsync(PortaalDbContext db, int aantal)
{
    if (aantal != 1_000 || await db.Alarmen.CountAsync() != 1_000 || await db.Taken.CountAsync() != 1_000)
        throw new InvalidOperationException("The sweep did not write 1,000 alarms and 1,000 tasks.");
    await db.Database.ExecuteSqlAsync($"""UPDATE "Verzoeken" SET "AlarmVanaf" = '2026-03-16' WHERE "Id" IN (SELECT "VerzoekId" FROM "Alarmen")""");
    await db.Database.ExecuteSqlAsync($"""DELETE FROM "Alarmen" """);
    await db.Database.ExecuteSqlAsync($"""DELETE FROM "Taken" """);
    await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
}
