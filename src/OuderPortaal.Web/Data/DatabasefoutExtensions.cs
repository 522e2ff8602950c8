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
}
