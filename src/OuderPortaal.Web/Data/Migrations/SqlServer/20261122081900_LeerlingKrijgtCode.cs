using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122081900_LeerlingKrijgtCode")]
    public partial class LeerlingKrijgtCode : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Leerlingcodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeldingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    SleutelId = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false),
                    Zout = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    AangemaaktOp = table.Column<long>(type: "bigint", nullable: false),
                    VerstuurdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    VerstuurdDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GeldigTotEnMet = table.Column<DateOnly>(type: "date", nullable: false),
                    Pogingen = table.Column<int>(type: "int", nullable: false),
                    GebruiktOp = table.Column<long>(type: "bigint", nullable: true),
                    BeeindigdOp = table.Column<long>(type: "bigint", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leerlingcodes", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingcodes_AccountId_GeldigTotEnMet",
                table: "Leerlingcodes",
                columns: new[] { "AccountId", "GeldigTotEnMet" });

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingcodes_MeldingId",
                table: "Leerlingcodes",
                column: "MeldingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Leerlingcodes");
        }
    }
}
