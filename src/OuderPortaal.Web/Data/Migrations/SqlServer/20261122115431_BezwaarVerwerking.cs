using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122115431_BezwaarVerwerking")]
    public partial class BezwaarVerwerking : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "OpgehevenOp",
                table: "Correcties",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OpheffenVanaf",
                table: "Correcties",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "OpheffingAangekondigdOp",
                table: "Correcties",
                type: "bigint",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "OpgehevenOp",
                table: "Correcties");

            migrationBuilder.DropColumn(
                name: "OpheffenVanaf",
                table: "Correcties");

            migrationBuilder.DropColumn(
                name: "OpheffingAangekondigdOp",
                table: "Correcties");
        }
    }
}
