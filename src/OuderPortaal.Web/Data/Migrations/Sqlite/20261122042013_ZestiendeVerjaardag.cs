using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ZestiendeVerjaardag : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "GekozenOp",
                table: "Verzoeken",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Keuze",
                table: "Verzoeken",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "KeuzeDoor",
                table: "Verzoeken",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LeerlingGevraagdOp",
                table: "Verzoeken",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "OpWilsbesluit",
                table: "Verzoeken",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "OuderIngelichtOp",
                table: "Verzoeken",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "OvergenomenOp",
                table: "Verzoeken",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "VorigAccountId",
                table: "Verzoeken",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "VorigAdres",
                table: "Verzoeken",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "VorigeNaam",
                table: "Verzoeken",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "AanAdres",
                table: "Brieven",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "AanNaam",
                table: "Brieven",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Leeftijdsbrieven",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PubliekId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 22, nullable: false),
                    LeerlingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Moment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Verjaardag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OntvangerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Neutraal = table.Column<bool>(type: "INTEGER", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    GepostOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GelezenOp = table.Column<long>(type: "INTEGER", nullable: true),
                    AanAdres = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AanNaam = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Html = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leeftijdsbrieven", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leerlingmeldingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PubliekId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 22, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Geboortedatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GeslotenOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Naam = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leerlingmeldingen", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Leeftijdsbrieven_AccountId_Op",
                table: "Leeftijdsbrieven",
                columns: new[] { "AccountId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Leeftijdsbrieven_LeerlingId_Moment_Verjaardag_OntvangerId",
                table: "Leeftijdsbrieven",
                columns: new[] { "LeerlingId", "Moment", "Verjaardag", "OntvangerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Leeftijdsbrieven_PubliekId",
                table: "Leeftijdsbrieven",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingmeldingen_AccountId_GeslotenOp",
                table: "Leerlingmeldingen",
                columns: new[] { "AccountId", "GeslotenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingmeldingen_GeslotenOp",
                table: "Leerlingmeldingen",
                column: "GeslotenOp");

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingmeldingen_PubliekId",
                table: "Leerlingmeldingen",
                column: "PubliekId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Leeftijdsbrieven");

            migrationBuilder.DropTable(
                name: "Leerlingmeldingen");

            migrationBuilder.DropColumn(
                name: "GekozenOp",
                table: "Verzoeken");

            migrationBuilder.DropColumn(
                name: "Keuze",
                table: "Verzoeken");

            migrationBuilder.DropColumn(
                name: "KeuzeDoor",
                table: "Verzoeken");

            migrationBuilder.DropColumn(
                name: "LeerlingGevraagdOp",
                table: "Verzoeken");

            migrationBuilder.DropColumn(
                name: "OpWilsbesluit",
                table: "Verzoeken");

            migrationBuilder.DropColumn(
                name: "OuderIngelichtOp",
                table: "Verzoeken");

            migrationBuilder.DropColumn(
                name: "OvergenomenOp",
                table: "Verzoeken");

            migrationBuilder.DropColumn(
                name: "VorigAccountId",
                table: "Verzoeken");

            migrationBuilder.DropColumn(
                name: "VorigAdres",
                table: "Verzoeken");

            migrationBuilder.DropColumn(
                name: "VorigeNaam",
                table: "Verzoeken");

            migrationBuilder.DropColumn(
                name: "AanAdres",
                table: "Brieven");

            migrationBuilder.DropColumn(
                name: "AanNaam",
                table: "Brieven");
        }
    }
}
