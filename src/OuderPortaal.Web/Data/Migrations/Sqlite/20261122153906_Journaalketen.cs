using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqlitePortaalDbContext))]
    [Migration("20261122153906_Journaalketen")]
    public partial class Journaalketen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Nummer",
                table: "Journaal",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SleutelId",
                table: "Journaal",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Zegel",
                table: "Journaal",
                type: "BLOB",
                maxLength: 32,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Journaalkop",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    Zegel = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    GesnoeidTot = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journaalkop", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Journaal_LeerlingId_Op",
                table: "Journaal",
                columns: new[] { "LeerlingId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Journaal_Nummer",
                table: "Journaal",
                column: "Nummer",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Journaalkop");

            migrationBuilder.DropIndex(
                name: "IX_Journaal_LeerlingId_Op",
                table: "Journaal");

            migrationBuilder.DropIndex(
                name: "IX_Journaal_Nummer",
                table: "Journaal");

            migrationBuilder.DropColumn(
                name: "Nummer",
                table: "Journaal");

            migrationBuilder.DropColumn(
                name: "SleutelId",
                table: "Journaal");

            migrationBuilder.DropColumn(
                name: "Zegel",
                table: "Journaal");
        }
    }
}
