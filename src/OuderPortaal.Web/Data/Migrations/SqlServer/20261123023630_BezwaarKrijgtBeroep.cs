using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261123023630_BezwaarKrijgtBeroep")]
    public partial class BezwaarKrijgtBeroep : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "BeroepEinde",
                table: "Bezwaarschriften",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "BeroepOp",
                table: "Bezwaarschriften",
                type: "date",
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
