using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Briefcodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "RedenZwaarder",
                table: "Bewijsverzoeken",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "VersturenUiterlijk",
                table: "Bewijsverzoeken",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "VerstuurdOp",
                table: "Bewijsverzoeken",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Briefcodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PubliekId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 22, nullable: false),
                    VerzoekId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BewijsverzoekId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    SleutelId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Zout = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    AangemaaktOp = table.Column<long>(type: "INTEGER", nullable: false),
                    VerstuurdOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VerstuurdDoor = table.Column<Guid>(type: "TEXT", nullable: true),
                    GeldigTotEnMet = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    GebruiktOp = table.Column<long>(type: "INTEGER", nullable: true),
                    BeeindigdOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Briefcodes", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Briefcodes_AccountId_GeldigTotEnMet",
                table: "Briefcodes",
                columns: new[] { "AccountId", "GeldigTotEnMet" });

            migrationBuilder.CreateIndex(
                name: "IX_Briefcodes_PubliekId",
                table: "Briefcodes",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Briefcodes_VerstuurdOp_Id",
                table: "Briefcodes",
                columns: new[] { "VerstuurdOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Briefcodes_VerzoekId",
                table: "Briefcodes",
                column: "VerzoekId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Briefcodes");

            migrationBuilder.DropColumn(
                name: "RedenZwaarder",
                table: "Bewijsverzoeken");

            migrationBuilder.DropColumn(
                name: "VersturenUiterlijk",
                table: "Bewijsverzoeken");

            migrationBuilder.DropColumn(
                name: "VerstuurdOp",
                table: "Bewijsverzoeken");
        }
    }
}
