using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261123030530_BrandoefeningEnScholing")]
    public partial class BrandoefeningEnScholing : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsOefening",
                table: "Verzoeken",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Brandoefeningen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kwartaal = table.Column<string>(type: "varchar(8)", unicode: false, maxLength: 8, nullable: true),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Bezig = table.Column<string>(type: "varchar(4)", unicode: false, maxLength: 4, nullable: true),
                    GevraagdOp = table.Column<long>(type: "bigint", nullable: false),
                    BegonnenOp = table.Column<long>(type: "bigint", nullable: true),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AlarmOp = table.Column<long>(type: "bigint", nullable: true),
                    MailOp = table.Column<long>(type: "bigint", nullable: true),
                    WegOp = table.Column<long>(type: "bigint", nullable: true),
                    EindeOp = table.Column<long>(type: "bigint", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Brandoefeningen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Scholingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Wie = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Onderwerp = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GevolgdOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Scholingen", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Brandoefeningen_Bezig",
                table: "Brandoefeningen",
                column: "Bezig",
                unique: true,
                filter: "[Bezig] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Brandoefeningen_GevraagdOp",
                table: "Brandoefeningen",
                column: "GevraagdOp");

            migrationBuilder.CreateIndex(
                name: "IX_Brandoefeningen_Kwartaal",
                table: "Brandoefeningen",
                column: "Kwartaal",
                unique: true,
                filter: "[Kwartaal] IS NOT NULL");

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
