using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261123033900_Deelvragen")]
    public partial class Deelvragen : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "DeelvraagId",
                table: "UitgaandeMails",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Deelvragen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SleutelHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GesteldOp = table.Column<long>(type: "bigint", nullable: false),
                    AntwoordUiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Herinneringen = table.Column<int>(type: "int", nullable: false),
                    HerinnerdOp = table.Column<long>(type: "bigint", nullable: true),
                    GeopendOp = table.Column<long>(type: "bigint", nullable: true),
                    GeslotenOp = table.Column<long>(type: "bigint", nullable: true),
                    Adres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Antwoord = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Functie = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Naam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Sleutel = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Tekst = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deelvragen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deelvragen_Verzoeken_VerzoekId",
                        column: x => x.VerzoekId,
                        principalTable: "Verzoeken",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Antwoordcodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DeelvraagId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    SleutelId = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false),
                    GemaaktOp = table.Column<long>(type: "bigint", nullable: false),
                    VerlooptOp = table.Column<long>(type: "bigint", nullable: false),
                    Pogingen = table.Column<int>(type: "int", nullable: false),
                    GebruiktOp = table.Column<long>(type: "bigint", nullable: true),
                    BeeindigdOp = table.Column<long>(type: "bigint", nullable: true),
                    SessieHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    SessieTot = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Antwoordcodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Antwoordcodes_Deelvragen_DeelvraagId",
                        column: x => x.DeelvraagId,
                        principalTable: "Deelvragen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Antwoordcodes_DeelvraagId_GemaaktOp",
                table: "Antwoordcodes",
                columns: new[] { "DeelvraagId", "GemaaktOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Antwoordcodes_VerlooptOp",
                table: "Antwoordcodes",
                column: "VerlooptOp");

            migrationBuilder.CreateIndex(
                name: "IX_Deelvragen_PubliekId",
                table: "Deelvragen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Deelvragen_SleutelHash",
                table: "Deelvragen",
                column: "SleutelHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Deelvragen_Status_AntwoordUiterlijk",
                table: "Deelvragen",
                columns: new[] { "Status", "AntwoordUiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_Deelvragen_VerzoekId_GesteldOp",
                table: "Deelvragen",
                columns: new[] { "VerzoekId", "GesteldOp" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Antwoordcodes");

            migrationBuilder.DropTable(
                name: "Deelvragen");

            migrationBuilder.DropColumn(
                name: "DeelvraagId",
                table: "UitgaandeMails");
        }
    }
}
