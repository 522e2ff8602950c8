using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261123060818_VragenEnZoekvragen")]
    public partial class VragenEnZoekvragen : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AanMedewerker",
                table: "Deelvragen",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Uitkomst",
                table: "Deelvragen",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "VragenZonderVerzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    Kanaal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OntvangenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    AntwoordUiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GenoteerdDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GenoteerdOp = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GeslotenDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GeslotenOp = table.Column<long>(type: "bigint", nullable: true),
                    GewordenId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GemeldOp = table.Column<long>(type: "bigint", nullable: true),
                    Antwoord = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Tekst = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Wie = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VragenZonderVerzoek", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Deelvragen_AanMedewerker",
                table: "Deelvragen",
                column: "AanMedewerker");

            migrationBuilder.CreateIndex(
                name: "IX_VragenZonderVerzoek_GeslotenOp_OntvangenOp",
                table: "VragenZonderVerzoek",
                columns: new[] { "GeslotenOp", "OntvangenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_VragenZonderVerzoek_GewordenId",
                table: "VragenZonderVerzoek",
                column: "GewordenId");

            migrationBuilder.CreateIndex(
                name: "IX_VragenZonderVerzoek_PubliekId",
                table: "VragenZonderVerzoek",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VragenZonderVerzoek_Status_AntwoordUiterlijk",
                table: "VragenZonderVerzoek",
                columns: new[] { "Status", "AntwoordUiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_VragenZonderVerzoek_VerzoekId",
                table: "VragenZonderVerzoek",
                column: "VerzoekId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "VragenZonderVerzoek");

            migrationBuilder.DropIndex(
                name: "IX_Deelvragen_AanMedewerker",
                table: "Deelvragen");

            migrationBuilder.DropColumn(
                name: "AanMedewerker",
                table: "Deelvragen");

            migrationBuilder.DropColumn(
                name: "Uitkomst",
                table: "Deelvragen");
        }
    }
}
