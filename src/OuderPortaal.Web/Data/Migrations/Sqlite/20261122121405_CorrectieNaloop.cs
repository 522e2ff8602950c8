using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
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

            migrationBuilder.AlterColumn<Guid>(
                name: "VerstrekkingId",
                table: "Kennisgevingen",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

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
