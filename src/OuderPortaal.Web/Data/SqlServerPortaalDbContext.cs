using Microsoft.EntityFrameworkCore;

namespace OuderPortaal.Web.Data;

/// <summary>Production with several nodes.</summary>
public sealed class SqlServerPortaalDbContext(DbContextOptions<SqlServerPortaalDbContext> options) : PortaalDbContext(options);
