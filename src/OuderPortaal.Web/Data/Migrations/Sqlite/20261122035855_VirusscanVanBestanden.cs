using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class VirusscanVanBestanden : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Scan",
                table: "Kluisbestand",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "GeenScanner");

            migrationBuilder.CreateIndex(
                name: "IX_Kluisbestand_Scan",
                table: "Kluisbestand",
                column: "Scan");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Kluisbestand_Scan",
                table: "Kluisbestand");

            migrationBuilder.DropColumn(
                name: "Scan",
                table: "Kluisbestand");
        }
    }
}
