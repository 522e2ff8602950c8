using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bewaking;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>Everything that the jobs leave behind, as lines that can be compared: who and what, never when.</summary>
/// <param name="Op">UTC instant at which it was taken.</param>
/// <param name="Alarmen">All alarms.</param>
/// <param name="Post">Every letter of every kind: kind, whose, to whom. Two the same are two lines.</param>
/// <param name="Mails">Every mail: kind, to whom, about what, and how it went.</param>
/// <param name="OpenTaken">Every open task: kind, role, whose.</param>
/// <param name="Staten">The state of everything that has one, by id.</param>
/// <param name="Sleutels">Per table the ids that are there.</param>
/// <param name="Tellingen">Per table the rows, and the sum of the versions where rows have them.</param>
public sealed record Stilstandfoto(
    DateTimeOffset Op, IReadOnlyList<Alarm> Alarmen, IReadOnlyList<string> Post, IReadOnlyList<string> Mails, IReadOnlyList<string> OpenTaken, IReadOnlyDictionary<string, string> Staten,
    IReadOnlyDictionary<string, HashSet<string>> Sleutels, IReadOnlyDictionary<string, long> Tellingen)
{
    public static Task<Stilstandfoto> MaakAsync(PortaalApp app) => app.VraagAsync(async db =>
    {
        var post = new List<string>();
        post.AddRange((await db.Brieven.AsNoTracking().Select(b => new { b.VerzoekId, b.Soort, Account = db.Berichten.Where(m => m.BriefId == b.Id).Select(m => (Guid?)m.AccountId.Waarde).FirstOrDefault() }).ToListAsync())
            .Select(b => $"{b.Soort} {b.VerzoekId} {b.Account}"));
        post.AddRange((await db.Klachtbrieven.AsNoTracking().Select(b => new { b.KlachtId, b.Soort }).ToListAsync()).Select(b => $"{b.Soort} {b.KlachtId}"));
        post.AddRange((await db.Leeftijdsbrieven.AsNoTracking().Select(b => new { b.LeerlingId, b.Moment, b.OntvangerId }).ToListAsync()).Select(b => $"{b.Moment} {b.LeerlingId} {b.OntvangerId}"));
        post.AddRange((await db.Meldingen.AsNoTracking().ToListAsync()).Select(m => $"Melding {m.Soort} {m.AccountId.Waarde}"));
        var mails = (await db.UitgaandeMails.AsNoTracking().Select(m => new { m.Soort, m.AccountId, m.VerzoekId, m.Status }).ToListAsync()).Select(m => $"{m.Soort} {m.AccountId.Waarde} {m.VerzoekId} {m.Status}");
        var taken = (await db.Taken.AsNoTracking().Where(t => t.GedaanOp == null).Select(t => new { t.Soort, t.VoorRol, t.VerzoekId, t.LeerlingId, t.BetreftId }).ToListAsync())
            .Select(t => $"{t.Soort} {t.VoorRol} {t.VerzoekId ?? t.BetreftId ?? t.LeerlingId}");
        var staten = new Dictionary<string, string>(StringComparer.Ordinal);
        var (sleutels, tellingen) = (new Dictionary<string, HashSet<string>>(StringComparer.Ordinal), new Dictionary<string, long>(StringComparer.Ordinal));
        await using var verbinding = app.OpenSqlite();
        foreach (var tabel in Lees(verbinding, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'Taakverloop'"))
        {
            var kolommen = Lees(verbinding, $"SELECT name FROM pragma_table_info('{tabel}')");
            tellingen[tabel] = long.Parse(Lees(verbinding, $"SELECT CAST(COUNT(*) AS TEXT) FROM \"{tabel}\"")[0], System.Globalization.CultureInfo.InvariantCulture);
            if (kolommen.Contains("Versie"))
                tellingen[$"{tabel}, versies"] = long.Parse(Lees(verbinding, $"SELECT CAST(COALESCE(SUM(\"Versie\"), 0) AS TEXT) FROM \"{tabel}\"")[0], System.Globalization.CultureInfo.InvariantCulture);
            if (kolommen.Contains("Id"))
                sleutels[tabel] = [.. Lees(verbinding, $"SELECT CAST(\"Id\" AS TEXT) FROM \"{tabel}\"")];
            var stand = kolommen.Contains("Status") ? "Status" : kolommen.Contains("Oordeel") ? "Oordeel" : null;
            if (stand is null || !kolommen.Contains("Id") || tabel == "UitgaandeMails")
                continue;
            foreach (var rij in Lees(verbinding, $"SELECT CAST(\"Id\" AS TEXT) || '|' || COALESCE(\"{stand}\", '') FROM \"{tabel}\""))
                staten[$"{tabel} {rij.Split('|')[0]}"] = rij.Split('|')[1];
        }

        return new Stilstandfoto(
            app.Klok.Nu, await db.Alarmen.AsNoTracking().OrderBy(a => a.Op).ThenBy(a => a.Stap).ToListAsync(), [.. post.Order(StringComparer.Ordinal)], [.. mails.Order(StringComparer.Ordinal)],
            [.. taken.Order(StringComparer.Ordinal)], staten, sleutels, tellingen);
    });

    /// <summary>The alarms that are here and not yet there.</summary>
    public IReadOnlyList<Alarm> Sinds(Stilstandfoto eerder)
    {
        ArgumentNullException.ThrowIfNull(eerder);
        var al = eerder.Alarmen.Select(a => a.Id).ToHashSet();
        return [.. Alarmen.Where(a => !al.Contains(a.Id))];
    }

    /// <summary>What is here more often than there.</summary>
    public static IReadOnlyList<string> Meer(IEnumerable<string> hier, IEnumerable<string> daar)
    {
        var over = new List<string>();
        var rest = daar.GroupBy(x => x, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var regel in hier)
        {
            if (rest.GetValueOrDefault(regel) > 0)
                rest[regel]--;
            else
                over.Add(regel);
        }

        return over;
    }

    private static List<string> Lees(SqliteConnection verbinding, string vraag)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = vraag;
        using var lezer = opdracht.ExecuteReader();
        var waarden = new List<string>();
        while (lezer.Read())
            waarden.Add(lezer.GetString(0));
        return waarden;
    }
}
