using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GezagEnMachtiging : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<DateOnly>(
                name: "GezienOp",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<Guid>(
                name: "Door",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<string>(
                name: "Bewijs",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AfgegevenOp",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Afwijsreden",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Bewind",
                table: "Vertegenwoordigingen",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "Deskundige",
                table: "Vertegenwoordigingen",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FgAdviesOp",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "GegevenDoor",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Instelling",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "MandaatGezienOp",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Motivering",
                table: "Vertegenwoordigingen",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Omvang",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reikwijdte",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SignaalOp",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Uitnodiging",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                unicode: false,
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<byte[]>(
                name: "Adres",
                table: "UitgaandeMails",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LeerlingId",
                table: "Taken",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "GezagConflicten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PubliekId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 22, nullable: false),
                    LeerlingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VertegenwoordigingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Weg = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OntvangenOp = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    VastgelegdDoor = table.Column<Guid>(type: "TEXT", nullable: false),
                    BevestigdOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FgAdviesOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    BeslistDoor = table.Column<Guid>(type: "TEXT", nullable: true),
                    BeslistOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Adres = table.Column<byte[]>(type: "BLOB", nullable: true),
                    BezwaarVan = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Motivering = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Toelichting = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GezagConflicten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Meldingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    GelezenOp = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meldingen", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Vertegenwoordigingen_GegevenDoor",
                table: "Vertegenwoordigingen",
                column: "GegevenDoor");

            migrationBuilder.CreateIndex(
                name: "IX_Vertegenwoordigingen_Status_GezienOp",
                table: "Vertegenwoordigingen",
                columns: new[] { "Status", "GezienOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Vertegenwoordigingen_Uitnodiging",
                table: "Vertegenwoordigingen",
                column: "Uitnodiging");

            migrationBuilder.CreateIndex(
                name: "IX_Taken_LeerlingId",
                table: "Taken",
                column: "LeerlingId");

            migrationBuilder.CreateIndex(
                name: "IX_GezagConflicten_LeerlingId",
                table: "GezagConflicten",
                column: "LeerlingId");

            migrationBuilder.CreateIndex(
                name: "IX_GezagConflicten_PubliekId",
                table: "GezagConflicten",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GezagConflicten_VertegenwoordigingId",
                table: "GezagConflicten",
                column: "VertegenwoordigingId");

            migrationBuilder.CreateIndex(
                name: "IX_Meldingen_AccountId_Op",
                table: "Meldingen",
                columns: new[] { "AccountId", "Op" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GezagConflicten");

            migrationBuilder.DropTable(
                name: "Meldingen");

            migrationBuilder.DropIndex(
                name: "IX_Vertegenwoordigingen_GegevenDoor",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropIndex(
                name: "IX_Vertegenwoordigingen_Status_GezienOp",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropIndex(
                name: "IX_Vertegenwoordigingen_Uitnodiging",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropIndex(
                name: "IX_Taken_LeerlingId",
                table: "Taken");

            migrationBuilder.DropColumn(
                name: "AfgegevenOp",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "Afwijsreden",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "Bewind",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "Deskundige",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "FgAdviesOp",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "GegevenDoor",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "Instelling",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "MandaatGezienOp",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "Motivering",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "Omvang",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "Reikwijdte",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "SignaalOp",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "Uitnodiging",
                table: "Vertegenwoordigingen");

            migrationBuilder.DropColumn(
                name: "Adres",
                table: "UitgaandeMails");

            migrationBuilder.DropColumn(
                name: "LeerlingId",
                table: "Taken");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "GezienOp",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "Door",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Bewijs",
                table: "Vertegenwoordigingen",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40,
                oldNullable: true);
        }
    }
}
