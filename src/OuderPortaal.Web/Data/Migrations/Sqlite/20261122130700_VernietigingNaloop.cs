using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqlitePortaalDbContext))]
    [Migration("20261122130700_VernietigingNaloop")]
    public partial class VernietigingNaloop : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "Geboren",
                table: "Vernietigingsvoorstellen",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Begin",
                table: "VernietigdeTrajecten",
                type: "TEXT",
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
