using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261123031501_Instellingswijzigingen")]
    public partial class Instellingswijzigingen : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Dwangsom",
                table: "InstellingenVersies",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.CreateTable(
                name: "Instellingswijzigingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Instelling = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Oud = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Nieuw = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rol = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    JuristOp = table.Column<DateOnly>(type: "date", nullable: true),
                    JuristWat = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    JuristWie = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Instellingswijzigingen", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Instellingswijzigingen_Instelling_Nummer",
                table: "Instellingswijzigingen",
                columns: new[] { "Instelling", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Instellingswijzigingen_Op",
                table: "Instellingswijzigingen",
                column: "Op");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Instellingswijzigingen");

            migrationBuilder.DropColumn(
                name: "Dwangsom",
                table: "InstellingenVersies");
        }
    }
}
