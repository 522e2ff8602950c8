using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqlitePortaalDbContext))]
    [Migration("20261123023630_BezwaarKrijgtBeroep")]
    public partial class BezwaarKrijgtBeroep : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "BeroepEinde",
                table: "Bezwaarschriften",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "BeroepOp",
                table: "Bezwaarschriften",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "BeroepEinde",
                table: "Bezwaarschriften");

            migrationBuilder.DropColumn(
                name: "BeroepOp",
                table: "Bezwaarschriften");
        }
    }
}
