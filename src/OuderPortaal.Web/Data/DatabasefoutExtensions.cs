using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OuderPortaal.Web.Data;

/// <summary>What a database error means, for both providers.</summary>
public static class DatabasefoutExtensions
{
    /// <summary>The row was there already: a unique index or primary key said no (SQLite 19; SQL Server 2601 and 2627).</summary>
    public static bool IsDubbel(this DbUpdateException fout)
    {
        ArgumentNullException.ThrowIfNull(fout);
        return fout.InnerException is SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } or SqlException { Number: 2601 or 2627 };
    }

    /// <summary>Somebody else wrote all the time that this one waited; the same may go well a moment later.</summary>
    public static bool IsBezet(this Exception fout)
    {
        ArgumentNullException.ThrowIfNull(fout);
        return fout is DatabaseBezet or SqliteException { SqliteErrorCode: 5 } or DbUpdateException { InnerException: SqliteException { SqliteErrorCode: 5 } };
    }
}
