using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Aanbieders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Middelniveau",
                table: "Identiteitsverificaties",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Aanbiedervragen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SleutelHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Doel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Account = table.Column<Guid>(type: "TEXT", nullable: true),
                    VerzoekId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LinkId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Terug = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    GesteldOp = table.Column<long>(type: "INTEGER", nullable: false),
                    VerlooptOp = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aanbiedervragen", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Aanbiedervragen_SleutelHash",
                table: "Aanbiedervragen",
                column: "SleutelHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Aanbiedervragen_VerlooptOp",
                table: "Aanbiedervragen",
                column: "VerlooptOp");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Aanbiedervragen");

            migrationBuilder.DropColumn(
                name: "Middelniveau",
                table: "Identiteitsverificaties");
        }
    }
}
