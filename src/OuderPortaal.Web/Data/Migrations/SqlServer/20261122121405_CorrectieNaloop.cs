using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122121405_CorrectieNaloop")]
    public partial class CorrectieNaloop : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "BetreftId",
                table: "Taken",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "VerstrekkingId",
                table: "Kennisgevingen",
                type: "uniqueidentifier",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ZienswijzeSchoolOp",
                table: "Correcties",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BewijsId",
                table: "Correctieonderdelen",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "VanSchool",
                table: "Correctieonderdelen",
                type: "bit",
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
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier",
                oldNullable: true);
        }
    }
}
