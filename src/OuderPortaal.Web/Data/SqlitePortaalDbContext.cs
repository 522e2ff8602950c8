using Microsoft.EntityFrameworkCore;

namespace OuderPortaal.Web.Data;

/// <summary>The embedded default: one machine.</summary>
public sealed class SqlitePortaalDbContext(DbContextOptions<SqlitePortaalDbContext> options) : PortaalDbContext(options);
