using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122180807_TeLaatEnBerichten")]
    public partial class TeLaatEnBerichten : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Berichtsjablonen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Tekst = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Berichtsjablonen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Ingebrekestellingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Volgnummer = table.Column<int>(type: "int", nullable: false),
                    Kanaal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OntvangenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    GeregistreerdOp = table.Column<long>(type: "bigint", nullable: false),
                    Uiterlijk = table.Column<DateOnly>(type: "date", nullable: true),
                    WettelijkeDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    IsHerhaling = table.Column<bool>(type: "bit", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BekendgemaaktOp = table.Column<DateOnly>(type: "date", nullable: true),
                    AlarmVanaf = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ingebrekestellingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ingebrekestellingen_Verzoeken_VerzoekId",
                        column: x => x.VerzoekId,
                        principalTable: "Verzoeken",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Notities",
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
                    table.PrimaryKey("PK_Notities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notities_Verzoeken_VerzoekId",
                        column: x => x.VerzoekId,
                        principalTable: "Verzoeken",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Verzoekberichten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Richting = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Sjabloon = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    GelezenOp = table.Column<long>(type: "bigint", nullable: true),
                    Tekst = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verzoekberichten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Verzoekberichten_Verzoeken_VerzoekId",
                        column: x => x.VerzoekId,
                        principalTable: "Verzoeken",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Berichtbijlagen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerzoekberichtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Volgnummer = table.Column<int>(type: "int", nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Lengte = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Berichtbijlagen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Berichtbijlagen_Verzoekberichten_VerzoekberichtId",
                        column: x => x.VerzoekberichtId,
                        principalTable: "Verzoekberichten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Berichtbijlagen_VerzoekberichtId",
                table: "Berichtbijlagen",
                column: "VerzoekberichtId");

            migrationBuilder.CreateIndex(
                name: "IX_Berichtsjablonen_Naam_Nummer",
                table: "Berichtsjablonen",
                columns: new[] { "Naam", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Berichtsjablonen_PubliekId",
                table: "Berichtsjablonen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ingebrekestellingen_AlarmVanaf_Id",
                table: "Ingebrekestellingen",
                columns: new[] { "AlarmVanaf", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Ingebrekestellingen_VerzoekId_Volgnummer",
                table: "Ingebrekestellingen",
                columns: new[] { "VerzoekId", "Volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notities_VerzoekId_Op",
                table: "Notities",
                columns: new[] { "VerzoekId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Verzoekberichten_AccountId_Richting_GelezenOp",
                table: "Verzoekberichten",
                columns: new[] { "AccountId", "Richting", "GelezenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Verzoekberichten_PubliekId",
                table: "Verzoekberichten",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Verzoekberichten_VerzoekId_Op",
                table: "Verzoekberichten",
                columns: new[] { "VerzoekId", "Op" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Berichtbijlagen");

            migrationBuilder.DropTable(
                name: "Berichtsjablonen");

            migrationBuilder.DropTable(
                name: "Ingebrekestellingen");

            migrationBuilder.DropTable(
                name: "Notities");

            migrationBuilder.DropTable(
                name: "Verzoekberichten");
        }
    }
}
