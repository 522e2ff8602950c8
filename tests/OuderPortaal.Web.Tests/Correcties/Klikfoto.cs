using System.Globalization;
using Microsoft.Data.Sqlite;

namespace OuderPortaal.Web.Tests.Correcties;

/// <summary>What the database says about one pupil after a click, read as rows and not by the code that is being tested.</summary>
internal sealed record Klikfoto(
    string Alles, IReadOnlyList<Klikfoto.Zaak> Zaken, IReadOnlyList<Klikfoto.Punt> Punten, IReadOnlyList<Klikfoto.Stap> Stappen, IReadOnlyList<Klikfoto.Bericht> Berichten,
    IReadOnlyList<Klikfoto.Regel> Regels, IReadOnlyList<Klikfoto.Regelstap> Regelstappen, IReadOnlyList<(Guid Zaak, string Status)> Overzichten, bool LeerlingEr,
    IReadOnlyDictionary<string, int> Brieven, IReadOnlyDictionary<string, int> Journaal, IReadOnlyList<(Guid Id, bool Open)> Bewijzen)
{
    internal sealed record Zaak(Guid Id, string Status, DateOnly? Streef, DateOnly? Uiterlijk, DateOnly OntvangenOp, Guid? VoorgelegdDoor, Guid? OndertekendDoor, DateOnly? EindeBezwaar, string Uitkomst);

    internal sealed record Punt(Guid Id, int Volgnummer, string Soort, string Categorie, string Oordeel, Guid? Door, bool Heel);

    internal sealed record Stap(Guid Id, Guid PuntId, bool Wist, DateOnly Uiterlijk, DateOnly? NietVoor, Guid? Gedaan, Guid? Bevestigd)
    {
        public bool Klaar => Wist ? Bevestigd is not null : Gedaan is not null;
    }

    internal sealed record Bericht(Guid Id, Guid VerstrekkingId, string Soort, string Categorieen, string Status, DateOnly? VerzondenOp, DateOnly? HerinnerdOp, DateOnly? AfgerondOp, Guid? Voorgesteld, Guid? Goedgekeurd);

    internal sealed record Regel(Guid Id, string Status, Guid? Door);

    internal sealed record Regelstap(Guid Id, DateOnly Uiterlijk, Guid? Gedaan, Guid? Nagekeken);

    public Zaak? Hoofd(Guid id) => Zaken.FirstOrDefault(z => z.Id == id);

    public static Klikfoto Lees(SqliteConnection db, Guid hoofd, Guid leerling)
    {
        var alles = new System.Text.StringBuilder();
        List<T> Rijen<T>(string sql, Func<SqliteDataReader, T> maak)
        {
            using var opdracht = db.CreateCommand();
#pragma warning disable CA2100 // Only texts of this file.
            opdracht.CommandText = sql;
#pragma warning restore CA2100
            opdracht.Parameters.AddWithValue("$hoofd", hoofd);
            opdracht.Parameters.AddWithValue("$leerling", leerling);
            using var lezer = opdracht.ExecuteReader();
            var rijen = new List<T>();
            while (lezer.Read())
            {
                rijen.Add(maak(lezer));
                alles.Append(rijen[^1]).Append('\n');
            }

            return rijen;
        }

        const string Correctie = """(SELECT "Id" FROM "Correcties" WHERE "VerzoekId" = $hoofd)""";
        const string Voorstellen = """(SELECT "Id" FROM "Vernietigingsvoorstellen" WHERE "LeerlingId" = $leerling)""";
        var zaken = Rijen(
            """SELECT v."Id", v."Status", v."Streef", v."Uiterlijk", v."OntvangenOp", b."VoorgelegdDoor", b."OndertekendDoor", b."EindeBezwaar", b."Uitkomst" FROM "Verzoeken" v LEFT JOIN "Besluiten" b ON b."VerzoekId" = v."Id" WHERE v."LeerlingId" = $leerling ORDER BY 1""",
            r => new Zaak(r.GetGuid(0), r.GetString(1), Datum(r, 2), Datum(r, 3), Datum(r, 4)!.Value, Id(r, 5), Id(r, 6), Datum(r, 7), Tekst(r, 8)));
        var punten = Rijen(
            $"""SELECT "Id", "Volgnummer", "Soort", "Categorie", "Oordeel", "BeoordeeldDoor", "Was" IS NOT NULL FROM "Correctieonderdelen" WHERE "CorrectieId" IN {Correctie} ORDER BY 2""",
            r => new Punt(r.GetGuid(0), r.GetInt32(1), r.GetString(2), Tekst(r, 3), Tekst(r, 4), Id(r, 5), r.GetBoolean(6)));
        var stappen = Rijen(
            $"""SELECT "Id", "OnderdeelId", "Wist", "Uiterlijk", "NietVoor", "GedaanDoor", "BevestigdDoor" FROM "Uitvoeringen" WHERE "CorrectieId" IN {Correctie} ORDER BY 1""",
            r => new Stap(r.GetGuid(0), r.GetGuid(1), r.GetBoolean(2), Datum(r, 3)!.Value, Datum(r, 4), Id(r, 5), Id(r, 6)));
        var berichten = Rijen(
            """SELECT "Id", "VerstrekkingId", "Soort", "Categorieen", "Status", "VerzondenOp", "HerinnerdOp", "AfgerondOp", "VoorgesteldDoor", "GoedgekeurdDoor" FROM "Kennisgevingen" WHERE "VerzoekId" = $hoofd ORDER BY 1""",
            r => new Bericht(r.GetGuid(0), r.GetGuid(1), r.GetString(2), r.GetString(3), r.GetString(4), Datum(r, 5), Datum(r, 6), Datum(r, 7), Id(r, 8), Id(r, 9)));
        var regels = Rijen("""SELECT "Id", "Status", "BevestigdDoor" FROM "Vernietigingsvoorstellen" WHERE "LeerlingId" = $leerling ORDER BY 1""", r => new Regel(r.GetGuid(0), r.GetString(1), Id(r, 2)));
        var regelstappen = Rijen(
            $"""SELECT "Id", "Uiterlijk", "GedaanDoor", "NagekekenDoor" FROM "Vernietigingsstappen" WHERE "VoorstelId" IN {Voorstellen} ORDER BY 1""",
            r => new Regelstap(r.GetGuid(0), Datum(r, 1)!.Value, Id(r, 2), Id(r, 3)));
        var overzichten = Rijen(
            """SELECT o."VerzoekId", o."Status" FROM "Overzichten" o JOIN "Verzoeken" v ON v."Id" = o."VerzoekId" WHERE v."LeerlingId" = $leerling ORDER BY 1""", r => (r.GetGuid(0), r.GetString(1)));
        var leerlingEr = Rijen("""SELECT count(*) FROM "Leerlingen" WHERE "Id" = $leerling""", r => r.GetInt32(0))[0] == 1;
        var brieven = Rijen("""SELECT "Soort", count(*) FROM "Brieven" WHERE "VerzoekId" = $hoofd GROUP BY 1 ORDER BY 1""", r => (r.GetString(0), r.GetInt32(1)));
        var journaal = Rijen("""SELECT "Handeling", count(*) FROM "Journaal" WHERE "VerzoekId" = $hoofd GROUP BY 1 ORDER BY 1""", r => (r.GetString(0), r.GetInt32(1)));
        var bewijzen = Rijen("""SELECT "Id", "GeleverdOp" IS NULL FROM "Bewijsverzoeken" WHERE "VerzoekId" = $hoofd ORDER BY 1""", r => (r.GetGuid(0), r.GetBoolean(1)));
        _ = Rijen("""SELECT "Soort", "VoorRol", "GedaanOp" IS NULL, count(*) FROM "Taken" WHERE "VerzoekId" = $hoofd OR "LeerlingId" = $leerling GROUP BY 1, 2, 3 ORDER BY 1, 2, 3""", r => (r.GetString(0), r.GetString(1), r.GetBoolean(2), r.GetInt32(3)));
        return new(
            alles.ToString(), zaken, punten, stappen, berichten, regels, regelstappen, overzichten, leerlingEr,
            brieven.ToDictionary(b => b.Item1, b => b.Item2, StringComparer.Ordinal), journaal.ToDictionary(j => j.Item1, j => j.Item2, StringComparer.Ordinal), bewijzen);
    }

    private static DateOnly? Datum(SqliteDataReader r, int i) => r.IsDBNull(i) ? null : DateOnly.ParseExact(r.GetString(i), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Guid? Id(SqliteDataReader r, int i) => r.IsDBNull(i) ? null : r.GetGuid(i);

    private static string Tekst(SqliteDataReader r, int i) => r.IsDBNull(i) ? "" : r.GetString(i);
}
