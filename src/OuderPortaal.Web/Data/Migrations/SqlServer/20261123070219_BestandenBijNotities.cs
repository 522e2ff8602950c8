using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261123070219_BestandenBijNotities")]
    public partial class BestandenBijNotities : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PubliekId",
                table: "Notities",
                type: "varchar(22)",
                unicode: false,
                maxLength: 22,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Notitiebijlagen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotitieId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Volgnummer = table.Column<int>(type: "int", nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Lengte = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notitiebijlagen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notitiebijlagen_Notities_NotitieId",
                        column: x => x.NotitieId,
                        principalTable: "Notities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Notitiebijlagen_NotitieId",
                table: "Notitiebijlagen",
                column: "NotitieId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Notitiebijlagen");

            migrationBuilder.DropColumn(
                name: "PubliekId",
                table: "Notities");
        }
    }
}
