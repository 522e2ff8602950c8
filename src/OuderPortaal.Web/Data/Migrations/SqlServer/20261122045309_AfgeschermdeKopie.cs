using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AfgeschermdeKopie : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Bewijskopieen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BewijsverzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KluisbestandId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OntvangenOp = table.Column<long>(type: "bigint", nullable: false),
                    Oordeel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VernietigdOp = table.Column<long>(type: "bigint", nullable: true),
                    BeoordeeldDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bewijskopieen", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Bewijskopieen_AccountId_OntvangenOp",
                table: "Bewijskopieen",
                columns: new[] { "AccountId", "OntvangenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Bewijskopieen_BewijsverzoekId",
                table: "Bewijskopieen",
                column: "BewijsverzoekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bewijskopieen_Oordeel_OntvangenOp",
                table: "Bewijskopieen",
                columns: new[] { "Oordeel", "OntvangenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Bewijskopieen_VerzoekId",
                table: "Bewijskopieen",
                column: "VerzoekId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Bewijskopieen");
        }
    }
}
