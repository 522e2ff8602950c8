using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqlitePortaalDbContext))]
    [Migration("20261123054105_Kantoor")]
    public partial class Kantoor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Mandaat",
                table: "Besluiten",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Waarnemer",
                table: "Besluiten",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "WaarnemerId",
                table: "Besluiten",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Kantoorsluitingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PubliekId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 22, nullable: false),
                    Van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TotEnMet = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    GemeldOp = table.Column<long>(type: "INTEGER", nullable: true),
                    IngetrokkenOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kantoorsluitingen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Vervangingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PubliekId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 22, nullable: false),
                    Afwezige = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vervanger = table.Column<Guid>(type: "TEXT", nullable: false),
                    Van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TotEnMet = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    BeeindigdOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vervangingen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Waarnemingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PubliekId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 22, nullable: false),
                    MedewerkerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TotEnMet = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Mandaat = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    BeeindigdOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Waarnemingen", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Kantoorsluitingen_PubliekId",
                table: "Kantoorsluitingen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kantoorsluitingen_TotEnMet",
                table: "Kantoorsluitingen",
                column: "TotEnMet");

            migrationBuilder.CreateIndex(
                name: "IX_Vervangingen_Afwezige_TotEnMet",
                table: "Vervangingen",
                columns: new[] { "Afwezige", "TotEnMet" });

            migrationBuilder.CreateIndex(
                name: "IX_Vervangingen_PubliekId",
                table: "Vervangingen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Vervangingen_Vervanger_TotEnMet",
                table: "Vervangingen",
                columns: new[] { "Vervanger", "TotEnMet" });

            migrationBuilder.CreateIndex(
                name: "IX_Waarnemingen_MedewerkerId_TotEnMet",
                table: "Waarnemingen",
                columns: new[] { "MedewerkerId", "TotEnMet" });

            migrationBuilder.CreateIndex(
                name: "IX_Waarnemingen_PubliekId",
                table: "Waarnemingen",
                column: "PubliekId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Kantoorsluitingen");

            migrationBuilder.DropTable(
                name: "Vervangingen");

            migrationBuilder.DropTable(
                name: "Waarnemingen");

            migrationBuilder.DropColumn(
                name: "Mandaat",
                table: "Besluiten");

            migrationBuilder.DropColumn(
                name: "Waarnemer",
                table: "Besluiten");

            migrationBuilder.DropColumn(
                name: "WaarnemerId",
                table: "Besluiten");
        }
    }
}
