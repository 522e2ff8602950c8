using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122232742_FglijnEnFgvragen")]
    public partial class FglijnEnFgvragen : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Fgadviezen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    Tekst = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fgadviezen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Fgadviezen_Verzoeken_VerzoekId",
                        column: x => x.VerzoekId,
                        principalTable: "Verzoeken",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Fglijnen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Volgnummer = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    LaatsteOp = table.Column<long>(type: "bigint", nullable: false),
                    GeslotenOp = table.Column<long>(type: "bigint", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fglijnen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Fgvragen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Onderwerp = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Volgnummer = table.Column<int>(type: "int", nullable: false),
                    OnderwerpOp = table.Column<DateOnly>(type: "date", nullable: false),
                    VoorMedewerker = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    AntwoordUiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BeantwoordDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BeantwoordOp = table.Column<long>(type: "bigint", nullable: true),
                    Antwoord = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Tekst = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fgvragen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Fgvragen_Verzoeken_VerzoekId",
                        column: x => x.VerzoekId,
                        principalTable: "Verzoeken",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Fgberichten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FglijnId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Richting = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    GelezenOp = table.Column<long>(type: "bigint", nullable: true),
                    Over = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Tekst = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fgberichten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Fgberichten_Fglijnen_FglijnId",
                        column: x => x.FglijnId,
                        principalTable: "Fglijnen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Fgadviezen_VerzoekId_Op",
                table: "Fgadviezen",
                columns: new[] { "VerzoekId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Fgberichten_FglijnId_Op",
                table: "Fgberichten",
                columns: new[] { "FglijnId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Fglijnen_AccountId_Volgnummer",
                table: "Fglijnen",
                columns: new[] { "AccountId", "Volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Fglijnen_GeslotenOp",
                table: "Fglijnen",
                column: "GeslotenOp");

            migrationBuilder.CreateIndex(
                name: "IX_Fglijnen_PubliekId",
                table: "Fglijnen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Fglijnen_Status_LaatsteOp",
                table: "Fglijnen",
                columns: new[] { "Status", "LaatsteOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Fgvragen_PubliekId",
                table: "Fgvragen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Fgvragen_Status_AntwoordUiterlijk",
                table: "Fgvragen",
                columns: new[] { "Status", "AntwoordUiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_Fgvragen_VerzoekId_Op",
                table: "Fgvragen",
                columns: new[] { "VerzoekId", "Op" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Fgadviezen");

            migrationBuilder.DropTable(
                name: "Fgberichten");

            migrationBuilder.DropTable(
                name: "Fgvragen");

            migrationBuilder.DropTable(
                name: "Fglijnen");
        }
    }
}
