using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqlitePortaalDbContext))]
    [Migration("20261122150457_CorrectieSchool")]
    public partial class CorrectieSchool : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "ZienswijzeSchool",
                table: "Correcties",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Herkomstschool",
                table: "Correctieonderdelen",
                type: "BLOB",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ZienswijzeSchool",
                table: "Correcties");

            migrationBuilder.DropColumn(
                name: "Herkomstschool",
                table: "Correctieonderdelen");
        }
    }
}
