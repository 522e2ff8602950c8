using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122123500_Bewaartermijnen")]
    public partial class Bewaartermijnen : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "Dag",
                table: "Meldingen",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LeerlingId",
                table: "Meldingen",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "GezinVertellen",
                table: "InstellingenVersies",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "EindeAangekondigdOp",
                table: "AspNetUsers",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Maandlijsten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Maand = table.Column<DateOnly>(type: "date", nullable: false),
                    GemaaktOp = table.Column<long>(type: "bigint", nullable: false),
                    Aantal = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Maandlijsten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Vernietigingsvoorstellen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Maand = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    HeleLeerling = table.Column<bool>(type: "bit", nullable: false),
                    BevestigdDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BevestigdOp = table.Column<long>(type: "bigint", nullable: true),
                    AfgerondOp = table.Column<long>(type: "bigint", nullable: true),
                    Kenmerk = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vernietigingsvoorstellen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "VernietigdeTrajecten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VoorstelId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Afloop = table.Column<DateOnly>(type: "date", nullable: false),
                    BewaardTot = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VernietigdeTrajecten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VernietigdeTrajecten_Vernietigingsvoorstellen_VoorstelId",
                        column: x => x.VoorstelId,
                        principalTable: "Vernietigingsvoorstellen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Vernietigingsstappen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VoorstelId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Bron = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    GedaanDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GedaanOp = table.Column<long>(type: "bigint", nullable: true),
                    NagekekenDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    NagekekenOp = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vernietigingsstappen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Vernietigingsstappen_Vernietigingsvoorstellen_VoorstelId",
                        column: x => x.VoorstelId,
                        principalTable: "Vernietigingsvoorstellen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Trajecten_Afloop_Id",
                table: "Trajecten",
                columns: new[] { "Afloop", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Meldingen_LeerlingId_Soort",
                table: "Meldingen",
                columns: new[] { "LeerlingId", "Soort" });

            migrationBuilder.CreateIndex(
                name: "IX_Maandlijsten_Maand",
                table: "Maandlijsten",
                column: "Maand",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VernietigdeTrajecten_VoorstelId",
                table: "VernietigdeTrajecten",
                column: "VoorstelId");

            migrationBuilder.CreateIndex(
                name: "IX_Vernietigingsstappen_VoorstelId_Bron",
                table: "Vernietigingsstappen",
                columns: new[] { "VoorstelId", "Bron" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Vernietigingsvoorstellen_LeerlingId_Status",
                table: "Vernietigingsvoorstellen",
                columns: new[] { "LeerlingId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Vernietigingsvoorstellen_PubliekId",
                table: "Vernietigingsvoorstellen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Vernietigingsvoorstellen_Status_Id",
                table: "Vernietigingsvoorstellen",
                columns: new[] { "Status", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Maandlijsten");

            migrationBuilder.DropTable(
                name: "VernietigdeTrajecten");

            migrationBuilder.DropTable(
                name: "Vernietigingsstappen");

            migrationBuilder.DropTable(
                name: "Vernietigingsvoorstellen");

            migrationBuilder.DropIndex(
                name: "IX_Trajecten_Afloop_Id",
                table: "Trajecten");

            migrationBuilder.DropIndex(
                name: "IX_Meldingen_LeerlingId_Soort",
                table: "Meldingen");

            migrationBuilder.DropColumn(
                name: "Dag",
                table: "Meldingen");

            migrationBuilder.DropColumn(
                name: "LeerlingId",
                table: "Meldingen");

            migrationBuilder.DropColumn(
                name: "GezinVertellen",
                table: "InstellingenVersies");

            migrationBuilder.DropColumn(
                name: "EindeAangekondigdOp",
                table: "AspNetUsers");
        }
    }
}
