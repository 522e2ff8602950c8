using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122162843_KlachtenEnBezwaren")]
    public partial class KlachtenEnBezwaren : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "KlachtCommissie",
                table: "InstellingenVersies",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "KlachtInstantie",
                table: "InstellingenVersies",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Bezwaarschriften",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    Nummer = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BesluitNummer = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kanaal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OntvangenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Poststempel = table.Column<DateOnly>(type: "date", nullable: true),
                    GeregistreerdOp = table.Column<long>(type: "bigint", nullable: false),
                    EindeIndienen = table.Column<DateOnly>(type: "date", nullable: false),
                    KalenderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UitKlachtId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OvergedragenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Uitkomst = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    AfgehandeldOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Gronden = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Naam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    OvergedragenAan = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bezwaarschriften", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bezwaarschriften_KalenderVersies_KalenderId",
                        column: x => x.KalenderId,
                        principalTable: "KalenderVersies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Datalekken",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BekendOp = table.Column<long>(type: "bigint", nullable: false),
                    GemeldDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Plek = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    KlachtId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FgAdviesOp = table.Column<long>(type: "bigint", nullable: true),
                    Oordeel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    MoetBetrokkenenInlichten = table.Column<bool>(type: "bit", nullable: false),
                    BeoordeeldDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BeoordeeldOp = table.Column<long>(type: "bigint", nullable: true),
                    ApIngelichtOp = table.Column<long>(type: "bigint", nullable: true),
                    BetrokkenenIngelichtOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GeslotenOp = table.Column<long>(type: "bigint", nullable: true),
                    Contact = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    FgAdvies = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Motivering = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    RedenLaat = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Toelichting = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Datalekken", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Klachtbrieven",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    KlachtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Titel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    PerPost = table.Column<bool>(type: "bit", nullable: false),
                    GepostOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GelezenOp = table.Column<long>(type: "bigint", nullable: true),
                    AanAdres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    AanNaam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Html = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Klachtbrieven", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Klachten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Hoorwijze = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    GehoordOp = table.Column<DateOnly>(type: "date", nullable: true),
                    VerdaagdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    UitgesteldTot = table.Column<DateOnly>(type: "date", nullable: true),
                    InstemmingOp = table.Column<DateOnly>(type: "date", nullable: true),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    Nummer = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kanaal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Vorm = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PerPost = table.Column<bool>(type: "bit", nullable: false),
                    OverPrivacy = table.Column<bool>(type: "bit", nullable: false),
                    IsIngebrekestelling = table.Column<bool>(type: "bit", nullable: true),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OntvangenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    GeregistreerdOp = table.Column<long>(type: "bigint", nullable: false),
                    InstellingenId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KalenderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BehandelaarId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OverMedewerkerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Uitkomst = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    VoorgelegdDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OndertekendDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    NamensBestuur = table.Column<bool>(type: "bit", nullable: false),
                    GeslotenOp = table.Column<long>(type: "bigint", nullable: true),
                    BezwaarschriftId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Adres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Bevindingen = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Conclusies = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Hoorverslag = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Naam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Oordeel = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    OverWie = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    RedenUitstel = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Tekst = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Telefoon = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Klachten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Klachten_InstellingenVersies_InstellingenId",
                        column: x => x.InstellingenId,
                        principalTable: "InstellingenVersies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Klachten_KalenderVersies_KalenderId",
                        column: x => x.KalenderId,
                        principalTable: "KalenderVersies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Bezwaarschriften_AfgehandeldOp_Id",
                table: "Bezwaarschriften",
                columns: new[] { "AfgehandeldOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Bezwaarschriften_KalenderId",
                table: "Bezwaarschriften",
                column: "KalenderId");

            migrationBuilder.CreateIndex(
                name: "IX_Bezwaarschriften_Nummer",
                table: "Bezwaarschriften",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bezwaarschriften_PubliekId",
                table: "Bezwaarschriften",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bezwaarschriften_VerzoekId_AfgehandeldOp",
                table: "Bezwaarschriften",
                columns: new[] { "VerzoekId", "AfgehandeldOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Datalekken_GeslotenOp_BekendOp",
                table: "Datalekken",
                columns: new[] { "GeslotenOp", "BekendOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Datalekken_PubliekId",
                table: "Datalekken",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Klachtbrieven_AccountId_Op",
                table: "Klachtbrieven",
                columns: new[] { "AccountId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Klachtbrieven_KlachtId_Op",
                table: "Klachtbrieven",
                columns: new[] { "KlachtId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Klachtbrieven_PerPost_GepostOp",
                table: "Klachtbrieven",
                columns: new[] { "PerPost", "GepostOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Klachtbrieven_PubliekId",
                table: "Klachtbrieven",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Klachten_AccountId_GeregistreerdOp",
                table: "Klachten",
                columns: new[] { "AccountId", "GeregistreerdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Klachten_GeslotenOp_Id",
                table: "Klachten",
                columns: new[] { "GeslotenOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Klachten_InstellingenId",
                table: "Klachten",
                column: "InstellingenId");

            migrationBuilder.CreateIndex(
                name: "IX_Klachten_KalenderId",
                table: "Klachten",
                column: "KalenderId");

            migrationBuilder.CreateIndex(
                name: "IX_Klachten_LeerlingId",
                table: "Klachten",
                column: "LeerlingId");

            migrationBuilder.CreateIndex(
                name: "IX_Klachten_Nummer",
                table: "Klachten",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Klachten_PubliekId",
                table: "Klachten",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Klachten_VerzoekId",
                table: "Klachten",
                column: "VerzoekId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Bezwaarschriften");

            migrationBuilder.DropTable(
                name: "Datalekken");

            migrationBuilder.DropTable(
                name: "Klachtbrieven");

            migrationBuilder.DropTable(
                name: "Klachten");

            migrationBuilder.DropColumn(
                name: "KlachtCommissie",
                table: "InstellingenVersies");

            migrationBuilder.DropColumn(
                name: "KlachtInstantie",
                table: "InstellingenVersies");
        }
    }
}
