using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqlitePortaalDbContext))]
    [Migration("20261122121405_CorrectieNaloop")]
    public partial class CorrectieNaloop : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "BetreftId",
                table: "Taken",
                type: "TEXT",
                nullable: true);

            // By hand: altering a column would build the table anew outside the transaction, so that a stop half way leaves half a migration.
            migrationBuilder.DropIndex(
                name: "IX_Kennisgevingen_VerzoekId_VerstrekkingId",
                table: "Kennisgevingen");

            migrationBuilder.Sql("""ALTER TABLE "Kennisgevingen" RENAME COLUMN "VerstrekkingId" TO "VerstrekkingWas";""");
            migrationBuilder.Sql("""ALTER TABLE "Kennisgevingen" ADD COLUMN "VerstrekkingId" TEXT NULL;""");
            migrationBuilder.Sql("""UPDATE "Kennisgevingen" SET "VerstrekkingId" = "VerstrekkingWas";""");
            migrationBuilder.Sql("""ALTER TABLE "Kennisgevingen" DROP COLUMN "VerstrekkingWas";""");

            migrationBuilder.CreateIndex(
                name: "IX_Kennisgevingen_VerzoekId_VerstrekkingId",
                table: "Kennisgevingen",
                columns: new[] { "VerzoekId", "VerstrekkingId" });

            migrationBuilder.AddColumn<DateOnly>(
                name: "ZienswijzeSchoolOp",
                table: "Correcties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BewijsId",
                table: "Correctieonderdelen",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "VanSchool",
                table: "Correctieonderdelen",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "BetreftId",
                table: "Taken");

            migrationBuilder.DropColumn(
                name: "ZienswijzeSchoolOp",
                table: "Correcties");

            migrationBuilder.DropColumn(
                name: "BewijsId",
                table: "Correctieonderdelen");

            migrationBuilder.DropColumn(
                name: "VanSchool",
                table: "Correctieonderdelen");

            migrationBuilder.AlterColumn<Guid>(
                name: "VerstrekkingId",
                table: "Kennisgevingen",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
