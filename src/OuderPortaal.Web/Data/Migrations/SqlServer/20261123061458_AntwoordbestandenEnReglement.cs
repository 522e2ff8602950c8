using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261123061458_AntwoordbestandenEnReglement")]
    public partial class AntwoordbestandenEnReglement : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Antwoordbestanden",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DeelvraagId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Volgnummer = table.Column<int>(type: "int", nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Lengte = table.Column<long>(type: "bigint", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GeldtVanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    Tekst = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GeplaatstOp = table.Column<long>(type: "bigint", nullable: false),
                    TeruggenomenOp = table.Column<long>(type: "bigint", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
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
