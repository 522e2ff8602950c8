using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqlitePortaalDbContext))]
    [Migration("20261123061458_AntwoordbestandenEnReglement")]
    public partial class AntwoordbestandenEnReglement : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Antwoordbestanden",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeelvraagId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Lengte = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Antwoordbestanden", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Antwoordbestanden_Deelvragen_DeelvraagId",
                        column: x => x.DeelvraagId,
                        principalTable: "Deelvragen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reglementversies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GeldtVanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    GeplaatstOp = table.Column<long>(type: "INTEGER", nullable: false),
                    TeruggenomenOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reglementversies", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Antwoordbestanden_DeelvraagId",
                table: "Antwoordbestanden",
                column: "DeelvraagId");

            migrationBuilder.CreateIndex(
                name: "IX_Reglementversies_GeldtVanaf",
                table: "Reglementversies",
                column: "GeldtVanaf");

            migrationBuilder.CreateIndex(
                name: "IX_Reglementversies_Nummer",
                table: "Reglementversies",
                column: "Nummer",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Antwoordbestanden");

            migrationBuilder.DropTable(
                name: "Reglementversies");
        }
    }
}
