using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122081553_Verstrekkingenregister")]
    public partial class Verstrekkingenregister : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Verstrekkingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Categorieen = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Wijze = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Grond = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Wet = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Artikel = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    VorderingOp = table.Column<DateOnly>(type: "date", nullable: true),
                    ToestemmingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    School = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Taakgegevens = table.Column<bool>(type: "bit", nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VastgelegdOp = table.Column<long>(type: "bigint", nullable: false),
                    Adres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Juridisch = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Naam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verstrekkingen", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Verstrekkingen_LeerlingId_Datum",
                table: "Verstrekkingen",
                columns: new[] { "LeerlingId", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_Verstrekkingen_PubliekId",
                table: "Verstrekkingen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Verstrekkingen_ToestemmingId",
                table: "Verstrekkingen",
                column: "ToestemmingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Verstrekkingen");
        }
    }
}
