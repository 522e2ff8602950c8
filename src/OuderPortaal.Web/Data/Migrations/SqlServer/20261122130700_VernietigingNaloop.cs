using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122130700_VernietigingNaloop")]
    public partial class VernietigingNaloop : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "Geboren",
                table: "Vernietigingsvoorstellen",
                type: "varbinary(max)",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Begin",
                table: "VernietigdeTrajecten",
                type: "date",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Geboren",
                table: "Vernietigingsvoorstellen");

            migrationBuilder.DropColumn(
                name: "Begin",
                table: "VernietigdeTrajecten");
        }
    }
}
