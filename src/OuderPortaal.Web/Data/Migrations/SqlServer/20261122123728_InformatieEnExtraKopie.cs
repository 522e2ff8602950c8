using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122123728_InformatieEnExtraKopie")]
    public partial class InformatieEnExtraKopie : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "KopieVanId",
                table: "Verzoeken",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ExtraKopieCenten",
                table: "InstellingenVersies",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "Informatie377c",
                table: "InstellingenVersies",
                type: "bit",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Informatie",
                table: "Besluiten",
                type: "varbinary(max)",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Informatieweigering",
                table: "Besluiten",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Ouderschap",
                table: "Besluiten",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Verzoeken_KopieVanId",
                table: "Verzoeken",
                column: "KopieVanId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Verzoeken_KopieVanId",
                table: "Verzoeken");

            migrationBuilder.DropColumn(
                name: "KopieVanId",
                table: "Verzoeken");

            migrationBuilder.DropColumn(
                name: "ExtraKopieCenten",
                table: "InstellingenVersies");

            migrationBuilder.DropColumn(
                name: "Informatie377c",
                table: "InstellingenVersies");

            migrationBuilder.DropColumn(
                name: "Informatie",
                table: "Besluiten");

            migrationBuilder.DropColumn(
                name: "Informatieweigering",
                table: "Besluiten");

            migrationBuilder.DropColumn(
                name: "Ouderschap",
                table: "Besluiten");
        }
    }
}
