using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261123053344_Geheimhouding")]
    public partial class Geheimhouding : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Geheimhoudingsverklaringen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Wie = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Tekstversie = table.Column<int>(type: "int", nullable: false),
                    GetekendOp = table.Column<long>(type: "bigint", nullable: false),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Geheimhoudingsverklaringen", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Geheimhoudingsverklaringen_Wie_GetekendOp",
                table: "Geheimhoudingsverklaringen",
                columns: new[] { "Wie", "GetekendOp" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Geheimhoudingsverklaringen");
        }
    }
}
