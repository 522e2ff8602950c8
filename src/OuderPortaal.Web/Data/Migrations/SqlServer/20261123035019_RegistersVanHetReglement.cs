using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261123035019_RegistersVanHetReglement")]
    public partial class RegistersVanHetReglement : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ToegangslijstVersies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Rijen = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    BegonnenOp = table.Column<long>(type: "bigint", nullable: false),
                    BegonnenDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    VastgesteldOp = table.Column<long>(type: "bigint", nullable: true),
                    VastgesteldDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ToegangslijstVersies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Verwerkingsactiviteiten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    BeeindigdOp = table.Column<long>(type: "bigint", nullable: true),
                    BeeindigdDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verwerkingsactiviteiten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Activiteitversies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerwerkingsactiviteitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Inhoud = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Op = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Activiteitversies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Activiteitversies_Verwerkingsactiviteiten_VerwerkingsactiviteitId",
                        column: x => x.VerwerkingsactiviteitId,
                        principalTable: "Verwerkingsactiviteiten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Activiteitversies_VerwerkingsactiviteitId_Nummer",
                table: "Activiteitversies",
                columns: new[] { "VerwerkingsactiviteitId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ToegangslijstVersies_Nummer",
                table: "ToegangslijstVersies",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Verwerkingsactiviteiten_PubliekId",
                table: "Verwerkingsactiviteiten",
                column: "PubliekId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Activiteitversies");

            migrationBuilder.DropTable(
                name: "ToegangslijstVersies");

            migrationBuilder.DropTable(
                name: "Verwerkingsactiviteiten");
        }
    }
}
