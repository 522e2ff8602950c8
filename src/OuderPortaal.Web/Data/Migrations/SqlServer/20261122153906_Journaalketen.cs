using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122153906_Journaalketen")]
    public partial class Journaalketen : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Nummer",
                table: "Journaal",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SleutelId",
                table: "Journaal",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Zegel",
                table: "Journaal",
                type: "varbinary(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Journaalkop",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Nummer = table.Column<long>(type: "bigint", nullable: false),
                    Zegel = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    GesnoeidTot = table.Column<long>(type: "bigint", nullable: false)
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
                unique: true,
                filter: "[Nummer] IS NOT NULL");
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
