using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261123032101_Ochtendmail")]
    public partial class Ochtendmail : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "OchtendmailUit",
                table: "AspNetUsers",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Ochtendmails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    Verstuurd = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ochtendmails", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ochtendmails_AspNetUsers_Account",
                        column: x => x.Account,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Ochtendmails_Account_Dag",
                table: "Ochtendmails",
                columns: new[] { "Account", "Dag" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Ochtendmails");

            migrationBuilder.DropColumn(
                name: "OchtendmailUit",
                table: "AspNetUsers");
        }
    }
}
