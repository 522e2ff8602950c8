using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqlitePortaalDbContext))]
    [Migration("20261122081900_LeerlingKrijgtCode")]
    public partial class LeerlingKrijgtCode : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Leerlingcodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeldingId = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_Leerlingcodes", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingcodes_AccountId_GeldigTotEnMet",
                table: "Leerlingcodes",
                columns: new[] { "AccountId", "GeldigTotEnMet" });

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingcodes_MeldingId",
                table: "Leerlingcodes",
                column: "MeldingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Leerlingcodes");
        }
    }
}
