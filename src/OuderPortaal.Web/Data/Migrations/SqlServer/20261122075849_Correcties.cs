using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122075849_Correcties")]
    public partial class Correcties : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Correcties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UitgevoerdOp = table.Column<long>(type: "bigint", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Correcties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Correcties_Verzoeken_VerzoekId",
                        column: x => x.VerzoekId,
                        principalTable: "Verzoeken",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Correctieonderdelen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CorrectieId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Volgnummer = table.Column<int>(type: "int", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Alles = table.Column<bool>(type: "bit", nullable: false),
                    GevraagdeGrond = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Sleutel = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Categorie = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Bronsysteem = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Bladzijde = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Aard = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Oordeel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Grond = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Bronnen = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    BewarenTot = table.Column<DateOnly>(type: "date", nullable: true),
                    OpnieuwBekijken = table.Column<DateOnly>(type: "date", nullable: true),
                    BeoordeeldDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    VerklaringOp = table.Column<long>(type: "bigint", nullable: true),
                    Document = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Motivering = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Omschrijving = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Toelichting = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Verklaring = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Was = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Wordt = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Correctieonderdelen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Correctieonderdelen_Correcties_CorrectieId",
                        column: x => x.CorrectieId,
                        principalTable: "Correcties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Uitvoeringen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CorrectieId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OnderdeelId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Bron = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Wist = table.Column<bool>(type: "bit", nullable: false),
                    Uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    NietVoor = table.Column<DateOnly>(type: "date", nullable: true),
                    GedaanDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GedaanOp = table.Column<long>(type: "bigint", nullable: true),
                    BevestigdDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BevestigdOp = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uitvoeringen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Uitvoeringen_Correcties_CorrectieId",
                        column: x => x.CorrectieId,
                        principalTable: "Correcties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Correctieonderdelen_CorrectieId_Volgnummer",
                table: "Correctieonderdelen",
                columns: new[] { "CorrectieId", "Volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Correcties_VerzoekId",
                table: "Correcties",
                column: "VerzoekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Uitvoeringen_CorrectieId_OnderdeelId_Bron",
                table: "Uitvoeringen",
                columns: new[] { "CorrectieId", "OnderdeelId", "Bron" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Correctieonderdelen");

            migrationBuilder.DropTable(
                name: "Uitvoeringen");

            migrationBuilder.DropTable(
                name: "Correcties");
        }
    }
}
