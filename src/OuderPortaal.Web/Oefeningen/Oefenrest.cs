using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OuderPortaal.Domain.Oefeningen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Oefeningen;

/// <summary>What is left of a request in any table, asked of the model itself, so that a new table cannot be forgotten. The journaal stays: it says that it was.</summary>
public sealed class Oefenrest(PortaalDbContext db)
{
    private static readonly Type[] Blijft = [typeof(JournaalRegel), typeof(Brandoefening)];

    /// <returns>Tables with a row of this request, its key or its files; none when it is gone.</returns>
    public async Task<IReadOnlyList<string>> ZoekAsync(Guid verzoek, CancellationToken ct)
    {
        var gevonden = new List<string>();
        foreach (var (tabel, kolom) in Plekken().Distinct().Order())
        {
            var sql = FormattableStringFactory.Create($$"""SELECT COUNT(*) AS "Value" FROM "{{tabel}}" WHERE "{{kolom}}" = {0}""", verzoek);
            if (await db.Database.SqlQuery<int>(sql).SingleAsync(ct) > 0)
                gevonden.Add(tabel);
        }

        return gevonden;
    }

    private IEnumerable<(string Tabel, string Kolom)> Plekken()
    {
        foreach (var soort in db.Model.GetEntityTypes().Where(s => s.GetTableName() is not null && !Blijft.Contains(s.ClrType)))
            foreach (var eigenschap in soort.GetProperties().Where(p => IsPlek(soort, p)))
                yield return (soort.GetTableName()!, eigenschap.GetColumnName());
    }

    private static bool IsPlek(IEntityType soort, IProperty eigenschap) => soort.ClrType == typeof(Verzoek)
        ? eigenschap.Name == nameof(Verzoek.Id)
        : eigenschap.Name is "VerzoekId" or nameof(Datasleutel.EigenaarId) && (Nullable.GetUnderlyingType(eigenschap.ClrType) ?? eigenschap.ClrType) == typeof(Guid);
}
