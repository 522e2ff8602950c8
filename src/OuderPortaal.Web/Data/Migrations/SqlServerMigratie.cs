using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using OuderPortaal.Web.Data.Migrations.SqlServer;

namespace OuderPortaal.Web.Data.Migrations;

/// <summary>
/// A migration of SQL Server: EF asks the model for types and for the filters of indexes. As a migration only adds, the model of today says of each table what the model of then said, so none carries its own
/// (docs/adr/0024).
/// </summary>
public abstract class SqlServerMigratie : Migration
{
    private static readonly Lazy<IModel> Vandaag = new(() => new SqlServerPortaalDbContextModelSnapshot().Model);

    public override IModel TargetModel => Vandaag.Value;
}
