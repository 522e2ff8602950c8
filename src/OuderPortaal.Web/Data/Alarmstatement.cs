using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Taken;

namespace OuderPortaal.Web.Data;

/// <summary>
/// Writes the steps of many requests as a few statements over sets, for both providers: tasks that the new step replaces are closed, tasks and alarms are added, the
/// requests move on to their next step. The row per <see cref="Alarmgroep"/> is the only thing that grows. Run it inside one transaction.
/// </summary>
internal sealed class Alarmstatement(PortaalDbContext db, IReadOnlyList<Alarmgroep> groepen, DateOnly dag, DateTimeOffset nu)
{
    private readonly List<object?> _waarden = [];

    /// <returns>Number of alarms written.</returns>
    public async Task<int> SchrijfAsync(CancellationToken ct)
    {
        await VoerUitAsync(SluitTaken(), ct);
        await VoerUitAsync(NieuweTaken(), ct);
        var aantal = await VoerUitAsync(NieuweAlarmen(), ct);
        await VoerUitAsync(Verder(), ct);
        return aantal;
    }

    private string SluitTaken() => $"""
        {Groepen()}
        UPDATE "Taken" SET "GedaanOp" = {P(nu.ToUnixTimeMilliseconds())}, "Versie" = "Versie" + 1
        WHERE "Soort" = {P(nameof(TaakSoort.Termijn))} AND "GedaanOp" IS NULL AND "VerzoekId" IN (SELECT v."Id" {Nieuw()})
        """;

    private string NieuweTaken() => $"""
        {Groepen()}, rol(naam, vanaf) AS (SELECT {P(nameof(Rol.Secretariaat))}, 0 UNION ALL SELECT {P(nameof(Rol.Directeur))}, {P((int)Alarmstap.TweeWerkdagen)})
        INSERT INTO "Taken" ("Id", "PubliekId", "Soort", "VoorRol", "VoorMedewerker", "VerzoekId", "Omschrijving", "Uiterlijk", "OntstaanOp", "GedaanOp", "GedaanDoor", "Versie")
        SELECT {NieuwId()}, {NieuwPubliekId()}, {P(nameof(TaakSoort.Termijn))}, rol.naam, CASE WHEN rol.vanaf = 0 THEN v."BehandelaarId" END, v."Id", g.tekst, g.peil, {P(nu.ToUnixTimeMilliseconds())}, NULL, NULL, 1
        {Nieuw("JOIN rol ON rol.vanaf <= g.rang")}
        """;

    private string NieuweAlarmen() => $"""
        {Groepen()}
        INSERT INTO "Alarmen" ("Id", "VerzoekId", "Klok", "Stap", "PeilDatum", "Op", "Nagekomen")
        SELECT {NieuwId()}, v."Id", {P(nameof(Klok.Antwoord))}, g.stap, g.peil, {P(nu.ToUnixTimeMilliseconds())},
            CASE WHEN g.later = 1 OR (v."GeregistreerdOp" < g.vorigeinde AND NOT EXISTS (
                SELECT 1 FROM "Alarmen" e WHERE e."VerzoekId" = v."Id" AND e."Klok" = {P(nameof(Klok.Antwoord))} AND e."Stap" = g.vorigestap AND e."PeilDatum" = g.vorigepeil)) THEN 1 ELSE 0 END
        {Nieuw()}
        """;

    private string Verder() => $"""
        {Groepen()}
        UPDATE "Verzoeken" SET "AlarmVanaf" = (SELECT g.volgende FROM g WHERE g.kalender = "Verzoeken"."KalenderId" AND g.streef = "Verzoeken"."Streef" AND g.uiterlijk = "Verzoeken"."Uiterlijk")
        WHERE "AlarmVanaf" <= {P(dag)} AND EXISTS (SELECT 1 FROM g WHERE g.kalender = "Verzoeken"."KalenderId" AND g.streef = "Verzoeken"."Streef" AND g.uiterlijk = "Verzoeken"."Uiterlijk")
        """;

    /// <summary>The requests that are due, with their group, and without those whose alarm is there already.</summary>
    private string Nieuw(string erbij = "") => $"""
        FROM "Verzoeken" v JOIN g ON g.streef = v."Streef" AND g.uiterlijk = v."Uiterlijk" AND g.kalender = v."KalenderId" {erbij}
        WHERE v."AlarmVanaf" <= {P(dag)}
            AND NOT EXISTS (SELECT 1 FROM "Alarmen" a WHERE a."VerzoekId" = v."Id" AND a."Klok" = {P(nameof(Klok.Antwoord))} AND a."Stap" = g.stap AND a."PeilDatum" = g.peil)
        """;

    private string Groepen()
    {
        var sql = new StringBuilder("WITH g(kalender, streef, uiterlijk, stap, rang, peil, later, vorigestap, vorigepeil, vorigeinde, tekst, volgende) AS (");
        for (var i = 0; i < groepen.Count; i++)
        {
            var g = groepen[i];
            sql.Append(i == 0 ? "SELECT " : " UNION ALL SELECT ");
            sql.AppendJoin(", ", new[]
            {
                P(g.KalenderId), P(g.Ladder.Streef), P(g.Ladder.Uiterlijk), P(g.Stap.ToString()), P((int)g.Stap), P(g.Ladder.PeilDatum(g.Stap)), P(g.IsLater(dag) ? 1 : 0),
                P(g.Vorige?.ToString() ?? ""), P(g.VorigePeil), P(g.EindeVanVorige(dag)), P(g.Tekst), P(g.Ladder.Volgende(dag) ?? DateOnly.MaxValue),
            });
        }

        return sql.Append(')').ToString();
    }

    /// <summary>A key that sorts by the instant, as those made in code do.</summary>
    private string NieuwId()
    {
        if (!db.Database.IsSqlite())
            return "NEWID()";

        var tijd = nu.ToUnixTimeMilliseconds().ToString("X12", CultureInfo.InvariantCulture);
        return $"'{tijd[..8]}-{tijd[8..]}-7' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))";
    }

    /// <summary>22 characters for a URL that nobody can guess: on SQL Server a hash of a key that only this statement knows, with something else for each row. Both as text: not every server adds bytes to bytes.</summary>
    private string NieuwPubliekId() => db.Database.IsSqlite()
        ? "lower(hex(randomblob(11)))"
        : $"LOWER(LEFT(REPLACE(CONVERT(char(36), CONVERT(uniqueidentifier, CONVERT(binary(16), HASHBYTES('SHA2_256', {P(RandomNumberGenerator.GetHexString(64))} + CONVERT(nvarchar(36), NEWID()))))), '-', ''), 22))";

    private string P(object? waarde)
    {
        _waarden.Add(waarde);
        return $"{{{_waarden.Count - 1}}}";
    }

    private Task<int> VoerUitAsync(string sql, CancellationToken ct)
    {
        var opdracht = FormattableStringFactory.Create(sql, [.. _waarden]);
        _waarden.Clear();
        return db.Database.ExecuteSqlAsync(opdracht, ct);
    }
}
