using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122085856_Registers")]
    public partial class Registers : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ToestemmingMaxMaanden",
                table: "InstellingenVersies",
                type: "int",
                nullable: false,
                defaultValue: 12);

            migrationBuilder.CreateTable(
                name: "Informatieberichten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AangemeldOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    VerzondenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    BekendOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Aan = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Bewijs = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Informatieberichten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inzageverleningen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Instantie = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Wet = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Artikel = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Categorieen = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Legitimatie = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Naam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inzageverleningen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kennisgevingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerstrekkingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VerstrektOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Categorieen = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GemaaktOp = table.Column<long>(type: "bigint", nullable: false),
                    VerzondenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    HerinnerdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    AfgerondOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Reden = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    VoorgesteldDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GoedgekeurdDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Adres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Naam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Toelichting = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Wat = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kennisgevingen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Toestemmingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Richting = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Categorieen = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Tekstversie = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    GegevenAls = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    GegevenDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Van = table.Column<DateOnly>(type: "date", nullable: true),
                    TotEnMet = table.Column<DateOnly>(type: "date", nullable: false),
                    VastgelegdDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IngetrokkenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    IngetrokkenDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HerbevestigSinds = table.Column<DateOnly>(type: "date", nullable: true),
                    Bewijs = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Doel = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    GeverNaam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Naam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Toestemmingen", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Informatieberichten_LeerlingId",
                table: "Informatieberichten",
                column: "LeerlingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inzageverleningen_LeerlingId_Datum",
                table: "Inzageverleningen",
                columns: new[] { "LeerlingId", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_Kennisgevingen_PubliekId",
                table: "Kennisgevingen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kennisgevingen_Status_VerzondenOp",
                table: "Kennisgevingen",
                columns: new[] { "Status", "VerzondenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Kennisgevingen_VerzoekId_VerstrekkingId",
                table: "Kennisgevingen",
                columns: new[] { "VerzoekId", "VerstrekkingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Toestemmingen_LeerlingId",
                table: "Toestemmingen",
                column: "LeerlingId");

            migrationBuilder.CreateIndex(
                name: "IX_Toestemmingen_PubliekId",
                table: "Toestemmingen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Toestemmingen_Status_TotEnMet",
                table: "Toestemmingen",
                columns: new[] { "Status", "TotEnMet" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Informatieberichten");

            migrationBuilder.DropTable(
                name: "Inzageverleningen");

            migrationBuilder.DropTable(
                name: "Kennisgevingen");

            migrationBuilder.DropTable(
                name: "Toestemmingen");

            migrationBuilder.DropColumn(
                name: "ToestemmingMaxMaanden",
                table: "InstellingenVersies");
        }
    }
}
