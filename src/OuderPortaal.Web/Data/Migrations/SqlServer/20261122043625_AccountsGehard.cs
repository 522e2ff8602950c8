using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AccountsGehard : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accountvraag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Inhoud = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accountvraag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inlogherstellen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GebeurdOp = table.Column<long>(type: "bigint", nullable: false),
                    Oordeel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BeoordeeldOp = table.Column<long>(type: "bigint", nullable: true),
                    BeoordeeldDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inlogherstellen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inlogteller",
                columns: table => new
                {
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Apparaat = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Pogingen = table.Column<int>(type: "int", nullable: false),
                    OpSlotTot = table.Column<long>(type: "bigint", nullable: true),
                    LaatstOp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inlogteller", x => new { x.Account, x.Apparaat });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Inlogherstellen_AccountId_GebeurdOp",
                table: "Inlogherstellen",
                columns: new[] { "AccountId", "GebeurdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Inlogherstellen_Oordeel_GebeurdOp",
                table: "Inlogherstellen",
                columns: new[] { "Oordeel", "GebeurdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Inlogherstellen_PubliekId",
                table: "Inlogherstellen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inlogteller_LaatstOp",
                table: "Inlogteller",
                column: "LaatstOp");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Accountvraag");

            migrationBuilder.DropTable(
                name: "Inlogherstellen");

            migrationBuilder.DropTable(
                name: "Inlogteller");
        }
    }
}
