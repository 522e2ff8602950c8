using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
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
                type: "varbinary(max)",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "VersturenUiterlijk",
                table: "Bewijsverzoeken",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "VerstuurdOp",
                table: "Bewijsverzoeken",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Briefcodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BewijsverzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    SleutelId = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false),
                    Zout = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    AangemaaktOp = table.Column<long>(type: "bigint", nullable: false),
                    VerstuurdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    VerstuurdDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GeldigTotEnMet = table.Column<DateOnly>(type: "date", nullable: false),
                    Pogingen = table.Column<int>(type: "int", nullable: false),
                    GebruiktOp = table.Column<long>(type: "bigint", nullable: true),
                    BeeindigdOp = table.Column<long>(type: "bigint", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
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
