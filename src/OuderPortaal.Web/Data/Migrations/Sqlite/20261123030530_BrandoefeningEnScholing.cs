using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqlitePortaalDbContext))]
    [Migration("20261123030530_BrandoefeningEnScholing")]
    public partial class BrandoefeningEnScholing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsOefening",
                table: "Verzoeken",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Brandoefeningen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kwartaal = table.Column<string>(type: "TEXT", unicode: false, maxLength: 8, nullable: true),
                    Door = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Bezig = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: true),
                    GevraagdOp = table.Column<long>(type: "INTEGER", nullable: false),
                    BegonnenOp = table.Column<long>(type: "INTEGER", nullable: true),
                    VerzoekId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AlarmOp = table.Column<long>(type: "INTEGER", nullable: true),
                    MailOp = table.Column<long>(type: "INTEGER", nullable: true),
                    WegOp = table.Column<long>(type: "INTEGER", nullable: true),
                    EindeOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Brandoefeningen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Scholingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wie = table.Column<Guid>(type: "TEXT", nullable: false),
                    Onderwerp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GevolgdOp = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Scholingen", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Brandoefeningen_Bezig",
                table: "Brandoefeningen",
                column: "Bezig",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Brandoefeningen_GevraagdOp",
                table: "Brandoefeningen",
                column: "GevraagdOp");

            migrationBuilder.CreateIndex(
                name: "IX_Brandoefeningen_Kwartaal",
                table: "Brandoefeningen",
                column: "Kwartaal",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Scholingen_Wie_Onderwerp_GevolgdOp",
                table: "Scholingen",
                columns: new[] { "Wie", "Onderwerp", "GevolgdOp" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Brandoefeningen");

            migrationBuilder.DropTable(
                name: "Scholingen");

            migrationBuilder.DropColumn(
                name: "IsOefening",
                table: "Verzoeken");
        }
    }
}
