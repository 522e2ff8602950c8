using System.Data;
using System.Globalization;
using System.Text;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Tests;

/// <summary>
/// A database of its own on the server of <c>OUDERPORTAAL_TEST_SQLSERVER</c>, empty when the program comes to it. To make all its tables takes longer than any test: it goes back to
/// its beginning by taking out what is there and putting back the few rows that were there first.
/// </summary>
internal sealed class Serverdatabase
{
    /// <summary>A login there that may make databases; null: the tests run on files of SQLite.</summary>
    public static readonly string? Server = Environment.GetEnvironmentVariable("OUDERPORTAAL_TEST_SQLSERVER") is { Length: > 0 } server ? server : null;

    private readonly string _server;
    private readonly string _naam;
    private List<ITable> _tabellen = [];
    private IReadOnlyList<DataTable> _begin = [];

    private Serverdatabase(string server, string naam) => (_server, _naam) = (server, naam);

    public string Verbinding => $"{_server};Database={_naam}";

    /// <summary>One that somebody else makes.</summary>
    public static Serverdatabase Noem(string server, string naam) => new(server, naam);

    public static Serverdatabase Maak(string server, string naam)
    {
        Doe(server, $"CREATE DATABASE [{naam}]");
        try
        {
            // As EF makes one, and as docs/beheer.md asks.
            Doe(server, $"ALTER DATABASE [{naam}] SET READ_COMMITTED_SNAPSHOT ON");
        }
        catch (SqlException e) when (e.Message.Contains("not currently supported", StringComparison.Ordinal))
        {
            // Not every server that speaks the protocol has this choice.
        }

        return new(server, naam);
    }

    /// <summary>What is there now is the beginning.</summary>
    public void Onthoud(IServiceProvider diensten)
    {
        using (var scope = diensten.CreateScope())
            _tabellen = OpVolgorde(scope.ServiceProvider.GetRequiredService<PortaalDbContext>().Model.GetRelationalModel());
        using var verbinding = Open();
        _begin = [.. Gevuld(verbinding).Select(t => Lees(verbinding, t.Name, $"SELECT * FROM [{t.Name}]"))];
    }

    public SqlConnection Open() => Open(Verbinding);

    /// <summary>A script as sqlcmd runs it: batch after batch, and without the settings that other programs put on.</summary>
    public void VoerUit(string script)
    {
        using var verbinding = Open();
        Doe(verbinding, "SET QUOTED_IDENTIFIER OFF");
        foreach (var deel in script.ReplaceLineEndings("\n").Split("\nGO\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Doe(verbinding, deel);
    }

    public void ZetTerug()
    {
        using var verbinding = Open();
        var gevuld = Gevuld(verbinding);
        // TRUNCATE asks no trigger, and wants that nothing refers to the table.
        Doe(verbinding, string.Join(";\n", Enumerable.Reverse(gevuld).Select(t => $"{(t.ReferencingForeignKeyConstraints.Any() ? "DELETE FROM" : "TRUNCATE TABLE")} [{t.Name}]")));
        foreach (var rijen in _begin)
        {
            using var kopie = new SqlBulkCopy(verbinding, SqlBulkCopyOptions.KeepIdentity | SqlBulkCopyOptions.KeepNulls, null) { DestinationTableName = $"[{rijen.TableName}]" };
            foreach (DataColumn kolom in rijen.Columns)
                kopie.ColumnMappings.Add(kolom.ColumnName, kolom.ColumnName);
            kopie.WriteToServer(rijen);
        }
    }

    /// <summary>Each value of each table, a byte as one character.</summary>
    public string RuweInhoud()
    {
        using var verbinding = Open();
        var tabellen = Lees(verbinding, "tabellen", "SELECT TABLE_SCHEMA, TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE'").Rows.Cast<DataRow>().Select(r => $"[{r[0]}].[{r[1]}]");
        return string.Join('\n', tabellen.SelectMany(t => Lees(verbinding, t, $"SELECT * FROM {t}").Rows.Cast<DataRow>())
            .SelectMany(r => r.ItemArray).Select(w => w is byte[] bytes ? Encoding.Latin1.GetString(bytes) : Convert.ToString(w, CultureInfo.InvariantCulture)));
    }

    /// <summary>One that somebody still uses after two seconds stays behind.</summary>
    public void Verwijder()
    {
        for (var poging = 1; poging <= 20; poging++)
        {
            try
            {
                SqlConnection.ClearAllPools();
                Doe(_server, $"DROP DATABASE [{_naam}]");
                return;
            }
            catch (Exception e) when (e is SqlException or InvalidOperationException)
            {
                // Somebody is still on the way out, or the server itself is.
                Task.Delay(100).GetAwaiter().GetResult();
            }
        }
    }

    /// <summary>Each table after those that it refers to.</summary>
    private static List<ITable> OpVolgorde(IRelationalModel model)
    {
        var (over, uit) = (model.Tables.ToList(), new List<ITable>());
        while (over.Count > 0)
        {
            var vrij = over.Where(t => t.ForeignKeyConstraints.All(f => f.PrincipalTable == t || uit.Contains(f.PrincipalTable))).ToList();
            if (vrij.Count == 0)
                throw new InvalidOperationException($"Tables that refer to each other in a circle: {string.Join(", ", over.Select(t => t.Name))}.");
            uit.AddRange(vrij);
            over.RemoveAll(vrij.Contains);
        }

        return uit;
    }

    private List<ITable> Gevuld(SqlConnection verbinding)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = string.Join("\nUNION ALL ", _tabellen.Select((t, i) => $"SELECT {i} WHERE EXISTS (SELECT 1 FROM [{t.Name}])"));
        using var lezer = opdracht.ExecuteReader();
        var uit = new List<int>();
        while (lezer.Read())
            uit.Add(lezer.GetInt32(0));
        return [.. uit.Order().Select(i => _tabellen[i])];
    }

    private static DataTable Lees(SqlConnection verbinding, string naam, string sql)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        using var lezer = opdracht.ExecuteReader();
        var uit = new DataTable(naam) { Locale = CultureInfo.InvariantCulture };
        uit.Load(lezer);
        return uit;
    }

    private static SqlConnection Open(string verbinding)
    {
        var uit = new SqlConnection(verbinding);
        uit.Open();
        return uit;
    }

    private static void Doe(string server, string sql)
    {
        using var verbinding = Open(server);
        Doe(verbinding, sql);
    }

    private static void Doe(SqlConnection verbinding, string sql)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        opdracht.ExecuteNonQuery();
    }
}
