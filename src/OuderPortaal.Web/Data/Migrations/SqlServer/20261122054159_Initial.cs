using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace OuderPortaal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    [DbContext(typeof(SqlServerPortaalDbContext))]
    [Migration("20261122054159_Initial")]
    public partial class Initial : SqlServerMigratie
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Aanbiedervragen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SleutelHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Doel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LinkId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Terug = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    GesteldOp = table.Column<long>(type: "bigint", nullable: false),
                    VerlooptOp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aanbiedervragen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Aanmelding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SleutelHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AangemaaktOp = table.Column<long>(type: "bigint", nullable: false),
                    LaatstGezienOp = table.Column<long>(type: "bigint", nullable: false),
                    VerlooptOp = table.Column<long>(type: "bigint", nullable: false),
                    Ticket = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Apparaat = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aanmelding", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Accountlink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CodeHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Doel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Adres = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AangemaaktOp = table.Column<long>(type: "bigint", nullable: false),
                    VerlooptOp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accountlink", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Accountvraag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Inhoud = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accountvraag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Alarmen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Klok = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Stap = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PeilDatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    Nagekomen = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alarmen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Functie = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    AlleLeerlingen = table.Column<bool>(type: "bit", nullable: false),
                    AangemaaktOp = table.Column<long>(type: "bigint", nullable: false),
                    LaatstIngelogdOp = table.Column<long>(type: "bigint", nullable: true),
                    GeblokkeerdOp = table.Column<long>(type: "bigint", nullable: true),
                    LaatsteTotpStap = table.Column<long>(type: "bigint", nullable: false),
                    FactorHersteldOp = table.Column<long>(type: "bigint", nullable: true),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<long>(type: "bigint", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Berichten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BriefId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    GelezenOp = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Berichten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Betrokkenheden",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MedewerkerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    TotEnMet = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Betrokkenheden", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BewaardFormulier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SleutelHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Pad = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Inhoud = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    VerlooptOp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BewaardFormulier", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Bewijskopieen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BewijsverzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KluisbestandId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OntvangenOp = table.Column<long>(type: "bigint", nullable: false),
                    Oordeel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VernietigdOp = table.Column<long>(type: "bigint", nullable: true),
                    BeoordeeldDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bewijskopieen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Briefcodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BewijsverzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    SleutelId = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false),
                    Zout = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    AangemaaktOp = table.Column<long>(type: "bigint", nullable: false),
                    VerstuurdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    VerstuurdDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GeldigTotEnMet = table.Column<DateOnly>(type: "date", nullable: false),
                    Pogingen = table.Column<int>(type: "int", nullable: false),
                    GebruiktOp = table.Column<long>(type: "bigint", nullable: true),
                    BeeindigdOp = table.Column<long>(type: "bigint", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Briefcodes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Brieven",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    ZonderDossiergegevens = table.Column<bool>(type: "bit", nullable: false),
                    PerPost = table.Column<bool>(type: "bit", nullable: false),
                    GepostOp = table.Column<DateOnly>(type: "date", nullable: true),
                    AanAdres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    AanNaam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Html = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Brieven", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Concepten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GemaaktOp = table.Column<long>(type: "bigint", nullable: false),
                    GewijzigdOp = table.Column<long>(type: "bigint", nullable: false),
                    Inhoud = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concepten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Datasleutel",
                columns: table => new
                {
                    EigenaarId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Gewikkeld = table.Column<byte[]>(type: "varbinary(200)", maxLength: 200, nullable: false),
                    HoofdsleutelId = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    AangemaaktOp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Datasleutel", x => x.EigenaarId);
                });

            migrationBuilder.CreateTable(
                name: "Demomerk",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    GezaaidOp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Demomerk", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EenmaligeSleutels",
                columns: table => new
                {
                    Sleutel = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    Doel = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EenmaligeSleutels", x => x.Sleutel);
                });

            migrationBuilder.CreateTable(
                name: "GezagConflicten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VertegenwoordigingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Weg = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OntvangenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    VastgelegdDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BevestigdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    FgAdviesOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Uitkomst = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    BeslistDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BeslistOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Adres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    BezwaarVan = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Motivering = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Toelichting = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GezagConflicten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Identiteitsverificaties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Wijze = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Documentsoort = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    GezienOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IngetrokkenOp = table.Column<long>(type: "bigint", nullable: true),
                    Middelniveau = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Naam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Identiteitsverificaties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inlogherstellen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GebeurdOp = table.Column<long>(type: "bigint", nullable: false),
                    Oordeel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BeoordeeldOp = table.Column<long>(type: "bigint", nullable: true),
                    BeoordeeldDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inlogherstellen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inlogteller",
                columns: table => new
                {
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Apparaat = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Pogingen = table.Column<int>(type: "int", nullable: false),
                    OpSlotTot = table.Column<long>(type: "bigint", nullable: true),
                    LaatstOp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inlogteller", x => new { x.Account, x.Apparaat });
                });

            migrationBuilder.CreateTable(
                name: "InstellingenVersies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Vanaf = table.Column<long>(type: "bigint", nullable: false),
                    Termijnen = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Regime = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VraagBinnenWerkdagen = table.Column<int>(type: "int", nullable: false),
                    BeschikbaarDagen = table.Column<int>(type: "int", nullable: false),
                    VierOgen = table.Column<bool>(type: "bit", nullable: false),
                    VerseFactorMinuten = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InstellingenVersies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Journaal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Hoedanigheid = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Handeling = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Bijzonderheid = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journaal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KalenderVersies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Vanaf = table.Column<long>(type: "bigint", nullable: false),
                    GelijkgesteldeDagen = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KalenderVersies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kanarie",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    HoofdsleutelId = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Zegel = table.Column<byte[]>(type: "varbinary(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kanarie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Klokstand",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Ingesteld = table.Column<long>(type: "bigint", nullable: true),
                    Verschuiving = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Klokstand", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kluisbestand",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EigenaarId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sleutel = table.Column<byte[]>(type: "varbinary(200)", maxLength: 200, nullable: false),
                    Lengte = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Scan = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BewaardOp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kluisbestand", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leeftijdsbrieven",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Moment = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Verjaardag = table.Column<DateOnly>(type: "date", nullable: false),
                    OntvangerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Neutraal = table.Column<bool>(type: "bit", nullable: false),
                    Titel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    GepostOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GelezenOp = table.Column<long>(type: "bigint", nullable: true),
                    AanAdres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    AanNaam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Html = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leeftijdsbrieven", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leerlingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    Kenmerk = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Voornaam = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Achternaam = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Zoeknaam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sorteernaam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Geboortedatum = table.Column<DateOnly>(type: "date", nullable: false),
                    AdresSinds = table.Column<DateOnly>(type: "date", nullable: true),
                    GeheimAdres = table.Column<bool>(type: "bit", nullable: false),
                    School = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Adres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leerlingen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leerlingmeldingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Geboortedatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GeslotenOp = table.Column<long>(type: "bigint", nullable: true),
                    Naam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leerlingmeldingen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Meldingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    GelezenOp = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meldingen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Nummertellers",
                columns: table => new
                {
                    Voorvoegsel = table.Column<string>(type: "varchar(8)", unicode: false, maxLength: 8, nullable: false),
                    Jaar = table.Column<int>(type: "int", nullable: false),
                    Laatste = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nummertellers", x => new { x.Voorvoegsel, x.Jaar });
                });

            migrationBuilder.CreateTable(
                name: "Passkeyceremonie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SleutelHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Doel = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Staat = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    VerlooptOp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passkeyceremonie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Ringsleutel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ringsleutel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SwvInstellingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Vanaf = table.Column<long>(type: "bigint", nullable: false),
                    Gegevens = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SwvInstellingen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Taakverloop",
                columns: table => new
                {
                    Naam = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    BegonnenOp = table.Column<long>(type: "bigint", nullable: true),
                    GeluktOp = table.Column<long>(type: "bigint", nullable: true),
                    MisluktOp = table.Column<long>(type: "bigint", nullable: true),
                    Fout = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    VolgendeOp = table.Column<long>(type: "bigint", nullable: true),
                    Aantal = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Taakverloop", x => x.Naam);
                });

            migrationBuilder.CreateTable(
                name: "Taken",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VoorRol = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VoorMedewerker = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Omschrijving = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    OntstaanOp = table.Column<long>(type: "bigint", nullable: false),
                    GedaanOp = table.Column<long>(type: "bigint", nullable: true),
                    GedaanDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Taken", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UitgaandeMails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BriefId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GemaaktOp = table.Column<long>(type: "bigint", nullable: false),
                    VolgendePogingOp = table.Column<long>(type: "bigint", nullable: false),
                    BezetTot = table.Column<long>(type: "bigint", nullable: true),
                    Pogingen = table.Column<int>(type: "int", nullable: false),
                    VerzondenOp = table.Column<long>(type: "bigint", nullable: true),
                    LaatsteFout = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Adres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Link = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UitgaandeMails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Vertegenwoordigingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Bewijs = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    GezienOp = table.Column<DateOnly>(type: "date", nullable: true),
                    AfgegevenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Omvang = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Instelling = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MandaatGezienOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    TotEnMet = table.Column<DateOnly>(type: "date", nullable: true),
                    Eindreden = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Afwijsreden = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Bewind = table.Column<bool>(type: "bit", nullable: false),
                    SignaalOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Reikwijdte = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    GegevenDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Uitnodiging = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    FgAdviesOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Deskundige = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Motivering = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Naam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vertegenwoordigingen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "varbinary(1024)", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Data = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Verzoeken",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PubliekId = table.Column<string>(type: "varchar(22)", unicode: false, maxLength: 22, nullable: false),
                    Nummer = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kanaal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AntwoordKanaal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Hoedanigheid = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BetrokkeneNaam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BetrokkeneGeboortedatum = table.Column<DateOnly>(type: "date", nullable: true),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    VertegenwoordigingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OntvangenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    GeregistreerdOp = table.Column<long>(type: "bigint", nullable: false),
                    BehandelaarId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    InstellingenId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KalenderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReglementVersie = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VerwachtOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GeslotenOp = table.Column<long>(type: "bigint", nullable: true),
                    Keuze = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    GekozenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    KeuzeDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OvergenomenOp = table.Column<long>(type: "bigint", nullable: true),
                    VorigAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OpWilsbesluit = table.Column<bool>(type: "bit", nullable: false),
                    LeerlingGevraagdOp = table.Column<long>(type: "bigint", nullable: true),
                    OuderIngelichtOp = table.Column<long>(type: "bigint", nullable: true),
                    Streef = table.Column<DateOnly>(type: "date", nullable: true),
                    Uiterlijk = table.Column<DateOnly>(type: "date", nullable: true),
                    TeLaatVanaf = table.Column<long>(type: "bigint", nullable: true),
                    OpschortTot = table.Column<DateOnly>(type: "date", nullable: true),
                    AlarmVanaf = table.Column<DateOnly>(type: "date", nullable: true),
                    BewijsVanaf = table.Column<DateOnly>(type: "date", nullable: true),
                    Toelichting = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    VerzoekerAdres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    VerzoekerNaam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    VorigAdres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    VorigeNaam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verzoeken", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Verzoeken_InstellingenVersies_InstellingenId",
                        column: x => x.InstellingenId,
                        principalTable: "InstellingenVersies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Verzoeken_KalenderVersies_KalenderId",
                        column: x => x.KalenderId,
                        principalTable: "KalenderVersies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contacten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Relatie = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AdresSinds = table.Column<DateOnly>(type: "date", nullable: true),
                    GeheimAdres = table.Column<bool>(type: "bit", nullable: false),
                    Adres = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Naam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Telefoon = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contacten_Leerlingen_LeerlingId",
                        column: x => x.LeerlingId,
                        principalTable: "Leerlingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Trajecten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeerlingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Begin = table.Column<DateOnly>(type: "date", nullable: false),
                    Afloop = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Trajecten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Trajecten_Leerlingen_LeerlingId",
                        column: x => x.LeerlingId,
                        principalTable: "Leerlingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Besluiten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<string>(type: "varchar(24)", unicode: false, maxLength: 24, nullable: false),
                    Uitkomst = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VoorgelegdDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OndertekendDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BekendgemaaktOp = table.Column<long>(type: "bigint", nullable: true),
                    Wijze = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Regime = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    EindeBezwaar = table.Column<DateOnly>(type: "date", nullable: true),
                    Motivering = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Besluiten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Besluiten_Verzoeken_VerzoekId",
                        column: x => x.VerzoekId,
                        principalTable: "Verzoeken",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Bewijsverzoeken",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Onderwerp = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Twijfel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Wijze = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GevraagdOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Bewijstermijn = table.Column<DateOnly>(type: "date", nullable: false),
                    VersturenUiterlijk = table.Column<DateOnly>(type: "date", nullable: true),
                    VerstuurdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GeleverdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Oordeel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RedenZwaarder = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bewijsverzoeken", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bewijsverzoeken_Verzoeken_VerzoekId",
                        column: x => x.VerzoekId,
                        principalTable: "Verzoeken",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Overzichten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SamengesteldDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Samenstellers = table.Column<string>(type: "varchar(2000)", unicode: false, maxLength: 2000, nullable: false),
                    AangebodenOp = table.Column<long>(type: "bigint", nullable: true),
                    VrijgegevenDoor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    VrijgegevenOp = table.Column<long>(type: "bigint", nullable: true),
                    ZonderVierOgen = table.Column<bool>(type: "bit", nullable: false),
                    BeschikbaarVan = table.Column<long>(type: "bigint", nullable: true),
                    BeschikbaarTot = table.Column<DateOnly>(type: "date", nullable: true),
                    VernietigdOp = table.Column<long>(type: "bigint", nullable: true),
                    Vingerafdruk = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    AantalGegevens = table.Column<int>(type: "int", nullable: false),
                    AantalBsn = table.Column<int>(type: "int", nullable: false),
                    Opmerking = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    RedenZonderVierOgen = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Overzichten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Overzichten_Verzoeken_VerzoekId",
                        column: x => x.VerzoekId,
                        principalTable: "Verzoeken",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Gegevens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OverzichtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Volgnummer = table.Column<int>(type: "int", nullable: false),
                    Sleutel = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Categorie = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Bijzonder = table.Column<bool>(type: "bit", nullable: false),
                    Aard = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Betreft = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    HerkomstSoort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    HerkomstDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    ToestemmingId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    VastgelegdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Bronsysteem = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Traject = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    BewarenTot = table.Column<DateOnly>(type: "date", nullable: true),
                    BijSleutel = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    DocumentSleutel = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Bladzijde = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Markering = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Doel = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    HerkomstNaam = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    HerkomstToelichting = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Label = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Noodzaak = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Uitleg = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Waarde = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gegevens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Gegevens_Overzichten_OverzichtId",
                        column: x => x.OverzichtId,
                        principalTable: "Overzichten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OverzichtDocumenten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OverzichtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sleutel = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: true),
                    KluisbestandId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MediaType = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    Lengte = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Geredigeerd = table.Column<bool>(type: "bit", nullable: false),
                    Titel = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OverzichtDocumenten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OverzichtDocumenten_Overzichten_OverzichtId",
                        column: x => x.OverzichtId,
                        principalTable: "Overzichten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OverzichtOntvangers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OverzichtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Grond = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: true),
                    ToestemmingId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Categorieen = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Naam = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OverzichtOntvangers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OverzichtOntvangers_Overzichten_OverzichtId",
                        column: x => x.OverzichtId,
                        principalTable: "Overzichten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Weglatingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OverzichtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GegevenId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Grond = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Omschrijving = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Passage = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Weglatingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Weglatingen_Overzichten_OverzichtId",
                        column: x => x.OverzichtId,
                        principalTable: "Overzichten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Zoekingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OverzichtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Bron = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DoorzochtOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Resultaat = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Door = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Zoekingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Zoekingen_Overzichten_OverzichtId",
                        column: x => x.OverzichtId,
                        principalTable: "Overzichten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "AspNetRoles",
                columns: new[] { "Id", "ConcurrencyStamp", "Name", "NormalizedName" },
                values: new object[,]
                {
                    { new Guid("006c6f52-0000-0000-0000-000000000001"), "Secretariaat", "Secretariaat", "SECRETARIAAT" },
                    { new Guid("006c6f52-0000-0000-0000-000000000002"), "Behandelaar", "Behandelaar", "BEHANDELAAR" },
                    { new Guid("006c6f52-0000-0000-0000-000000000003"), "Directeur", "Directeur", "DIRECTEUR" },
                    { new Guid("006c6f52-0000-0000-0000-000000000004"), "Fg", "Fg", "FG" },
                    { new Guid("006c6f52-0000-0000-0000-000000000005"), "Beheerder", "Beheerder", "BEHEERDER" }
                });

            migrationBuilder.CreateIndex(
                name: "IX_Aanbiedervragen_SleutelHash",
                table: "Aanbiedervragen",
                column: "SleutelHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Aanbiedervragen_VerlooptOp",
                table: "Aanbiedervragen",
                column: "VerlooptOp");

            migrationBuilder.CreateIndex(
                name: "IX_Aanmelding_Account",
                table: "Aanmelding",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_Aanmelding_SleutelHash",
                table: "Aanmelding",
                column: "SleutelHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Aanmelding_VerlooptOp",
                table: "Aanmelding",
                column: "VerlooptOp");

            migrationBuilder.CreateIndex(
                name: "IX_Accountlink_Adres",
                table: "Accountlink",
                column: "Adres");

            migrationBuilder.CreateIndex(
                name: "IX_Accountlink_CodeHash",
                table: "Accountlink",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accountlink_VerlooptOp",
                table: "Accountlink",
                column: "VerlooptOp");

            migrationBuilder.CreateIndex(
                name: "IX_Alarmen_VerzoekId_Klok_Stap_PeilDatum",
                table: "Alarmen",
                columns: new[] { "VerzoekId", "Klok", "Stap", "PeilDatum" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "NormalizedName",
                unique: true,
                filter: "[NormalizedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail",
                unique: true,
                filter: "[NormalizedEmail] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Berichten_AccountId_Op",
                table: "Berichten",
                columns: new[] { "AccountId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Berichten_BriefId",
                table: "Berichten",
                column: "BriefId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Besluiten_EindeBezwaar",
                table: "Besluiten",
                column: "EindeBezwaar");

            migrationBuilder.CreateIndex(
                name: "IX_Besluiten_VerzoekId",
                table: "Besluiten",
                column: "VerzoekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Betrokkenheden_MedewerkerId_LeerlingId",
                table: "Betrokkenheden",
                columns: new[] { "MedewerkerId", "LeerlingId" });

            migrationBuilder.CreateIndex(
                name: "IX_BewaardFormulier_SleutelHash",
                table: "BewaardFormulier",
                column: "SleutelHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BewaardFormulier_VerlooptOp",
                table: "BewaardFormulier",
                column: "VerlooptOp");

            migrationBuilder.CreateIndex(
                name: "IX_Bewijskopieen_AccountId_OntvangenOp",
                table: "Bewijskopieen",
                columns: new[] { "AccountId", "OntvangenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Bewijskopieen_BewijsverzoekId",
                table: "Bewijskopieen",
                column: "BewijsverzoekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bewijskopieen_Oordeel_OntvangenOp",
                table: "Bewijskopieen",
                columns: new[] { "Oordeel", "OntvangenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Bewijskopieen_VerzoekId",
                table: "Bewijskopieen",
                column: "VerzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Bewijsverzoeken_Bewijstermijn_GeleverdOp",
                table: "Bewijsverzoeken",
                columns: new[] { "Bewijstermijn", "GeleverdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Bewijsverzoeken_VerzoekId",
                table: "Bewijsverzoeken",
                column: "VerzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Briefcodes_AccountId_GeldigTotEnMet",
                table: "Briefcodes",
                columns: new[] { "AccountId", "GeldigTotEnMet" });

            migrationBuilder.CreateIndex(
                name: "IX_Briefcodes_PubliekId",
                table: "Briefcodes",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Briefcodes_VerstuurdOp_Id",
                table: "Briefcodes",
                columns: new[] { "VerstuurdOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Briefcodes_VerzoekId",
                table: "Briefcodes",
                column: "VerzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Brieven_PerPost_GepostOp",
                table: "Brieven",
                columns: new[] { "PerPost", "GepostOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Brieven_PubliekId",
                table: "Brieven",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Brieven_VerzoekId_Op",
                table: "Brieven",
                columns: new[] { "VerzoekId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Concepten_AccountId_GewijzigdOp",
                table: "Concepten",
                columns: new[] { "AccountId", "GewijzigdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Concepten_PubliekId",
                table: "Concepten",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contacten_LeerlingId",
                table: "Contacten",
                column: "LeerlingId");

            migrationBuilder.CreateIndex(
                name: "IX_EenmaligeSleutels_Op",
                table: "EenmaligeSleutels",
                column: "Op");

            migrationBuilder.CreateIndex(
                name: "IX_Gegevens_OverzichtId_Volgnummer",
                table: "Gegevens",
                columns: new[] { "OverzichtId", "Volgnummer" });

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
                name: "IX_Identiteitsverificaties_AccountId",
                table: "Identiteitsverificaties",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Identiteitsverificaties_VerzoekId",
                table: "Identiteitsverificaties",
                column: "VerzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Inlogherstellen_AccountId_GebeurdOp",
                table: "Inlogherstellen",
                columns: new[] { "AccountId", "GebeurdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Inlogherstellen_Oordeel_GebeurdOp",
                table: "Inlogherstellen",
                columns: new[] { "Oordeel", "GebeurdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Inlogherstellen_PubliekId",
                table: "Inlogherstellen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inlogteller_LaatstOp",
                table: "Inlogteller",
                column: "LaatstOp");

            migrationBuilder.CreateIndex(
                name: "IX_InstellingenVersies_Vanaf",
                table: "InstellingenVersies",
                column: "Vanaf");

            migrationBuilder.CreateIndex(
                name: "IX_Journaal_AccountId_Op",
                table: "Journaal",
                columns: new[] { "AccountId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Journaal_VerzoekId_Op",
                table: "Journaal",
                columns: new[] { "VerzoekId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_KalenderVersies_Vanaf",
                table: "KalenderVersies",
                column: "Vanaf");

            migrationBuilder.CreateIndex(
                name: "IX_Kluisbestand_EigenaarId",
                table: "Kluisbestand",
                column: "EigenaarId");

            migrationBuilder.CreateIndex(
                name: "IX_Kluisbestand_Scan",
                table: "Kluisbestand",
                column: "Scan");

            migrationBuilder.CreateIndex(
                name: "IX_Leeftijdsbrieven_AccountId_Op",
                table: "Leeftijdsbrieven",
                columns: new[] { "AccountId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Leeftijdsbrieven_LeerlingId_Moment_Verjaardag_OntvangerId",
                table: "Leeftijdsbrieven",
                columns: new[] { "LeerlingId", "Moment", "Verjaardag", "OntvangerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Leeftijdsbrieven_PubliekId",
                table: "Leeftijdsbrieven",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingen_Geboortedatum",
                table: "Leerlingen",
                column: "Geboortedatum");

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingen_Kenmerk",
                table: "Leerlingen",
                column: "Kenmerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingen_PubliekId",
                table: "Leerlingen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingen_Sorteernaam_Id",
                table: "Leerlingen",
                columns: new[] { "Sorteernaam", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingen_Zoeknaam_Id",
                table: "Leerlingen",
                columns: new[] { "Zoeknaam", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingmeldingen_AccountId_GeslotenOp",
                table: "Leerlingmeldingen",
                columns: new[] { "AccountId", "GeslotenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingmeldingen_GeslotenOp",
                table: "Leerlingmeldingen",
                column: "GeslotenOp");

            migrationBuilder.CreateIndex(
                name: "IX_Leerlingmeldingen_PubliekId",
                table: "Leerlingmeldingen",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meldingen_AccountId_Op",
                table: "Meldingen",
                columns: new[] { "AccountId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_OverzichtDocumenten_OverzichtId",
                table: "OverzichtDocumenten",
                column: "OverzichtId");

            migrationBuilder.CreateIndex(
                name: "IX_Overzichten_Status_BeschikbaarTot",
                table: "Overzichten",
                columns: new[] { "Status", "BeschikbaarTot" });

            migrationBuilder.CreateIndex(
                name: "IX_Overzichten_VerzoekId",
                table: "Overzichten",
                column: "VerzoekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OverzichtOntvangers_OverzichtId",
                table: "OverzichtOntvangers",
                column: "OverzichtId");

            migrationBuilder.CreateIndex(
                name: "IX_Passkeyceremonie_SleutelHash",
                table: "Passkeyceremonie",
                column: "SleutelHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Passkeyceremonie_VerlooptOp",
                table: "Passkeyceremonie",
                column: "VerlooptOp");

            migrationBuilder.CreateIndex(
                name: "IX_SwvInstellingen_Vanaf",
                table: "SwvInstellingen",
                column: "Vanaf");

            migrationBuilder.CreateIndex(
                name: "IX_Taken_LeerlingId",
                table: "Taken",
                column: "LeerlingId");

            migrationBuilder.CreateIndex(
                name: "IX_Taken_PubliekId",
                table: "Taken",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Taken_VerzoekId",
                table: "Taken",
                column: "VerzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Taken_VoorMedewerker_GedaanOp_Uiterlijk",
                table: "Taken",
                columns: new[] { "VoorMedewerker", "GedaanOp", "Uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_Taken_VoorRol_GedaanOp_Uiterlijk",
                table: "Taken",
                columns: new[] { "VoorRol", "GedaanOp", "Uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_Trajecten_LeerlingId",
                table: "Trajecten",
                column: "LeerlingId");

            migrationBuilder.CreateIndex(
                name: "IX_UitgaandeMails_Status_VolgendePogingOp",
                table: "UitgaandeMails",
                columns: new[] { "Status", "VolgendePogingOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Vertegenwoordigingen_AccountId_Status",
                table: "Vertegenwoordigingen",
                columns: new[] { "AccountId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Vertegenwoordigingen_GegevenDoor",
                table: "Vertegenwoordigingen",
                column: "GegevenDoor");

            migrationBuilder.CreateIndex(
                name: "IX_Vertegenwoordigingen_LeerlingId",
                table: "Vertegenwoordigingen",
                column: "LeerlingId");

            migrationBuilder.CreateIndex(
                name: "IX_Vertegenwoordigingen_Status_GezienOp",
                table: "Vertegenwoordigingen",
                columns: new[] { "Status", "GezienOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Vertegenwoordigingen_Uitnodiging",
                table: "Vertegenwoordigingen",
                column: "Uitnodiging");

            migrationBuilder.CreateIndex(
                name: "IX_Verzoeken_AccountId_GeregistreerdOp",
                table: "Verzoeken",
                columns: new[] { "AccountId", "GeregistreerdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Verzoeken_AlarmVanaf_Id",
                table: "Verzoeken",
                columns: new[] { "AlarmVanaf", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Verzoeken_BewijsVanaf_Id",
                table: "Verzoeken",
                columns: new[] { "BewijsVanaf", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Verzoeken_InstellingenId",
                table: "Verzoeken",
                column: "InstellingenId");

            migrationBuilder.CreateIndex(
                name: "IX_Verzoeken_KalenderId",
                table: "Verzoeken",
                column: "KalenderId");

            migrationBuilder.CreateIndex(
                name: "IX_Verzoeken_LeerlingId",
                table: "Verzoeken",
                column: "LeerlingId");

            migrationBuilder.CreateIndex(
                name: "IX_Verzoeken_Nummer",
                table: "Verzoeken",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Verzoeken_OpschortTot_Id",
                table: "Verzoeken",
                columns: new[] { "OpschortTot", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Verzoeken_PubliekId",
                table: "Verzoeken",
                column: "PubliekId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Verzoeken_Streef_Id",
                table: "Verzoeken",
                columns: new[] { "Streef", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Verzoeken_TeLaatVanaf_Id",
                table: "Verzoeken",
                columns: new[] { "TeLaatVanaf", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Weglatingen_OverzichtId",
                table: "Weglatingen",
                column: "OverzichtId");

            migrationBuilder.CreateIndex(
                name: "IX_Zoekingen_OverzichtId",
                table: "Zoekingen",
                column: "OverzichtId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Aanbiedervragen");

            migrationBuilder.DropTable(
                name: "Aanmelding");

            migrationBuilder.DropTable(
                name: "Accountlink");

            migrationBuilder.DropTable(
                name: "Accountvraag");

            migrationBuilder.DropTable(
                name: "Alarmen");

            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "Berichten");

            migrationBuilder.DropTable(
                name: "Besluiten");

            migrationBuilder.DropTable(
                name: "Betrokkenheden");

            migrationBuilder.DropTable(
                name: "BewaardFormulier");

            migrationBuilder.DropTable(
                name: "Bewijskopieen");

            migrationBuilder.DropTable(
                name: "Bewijsverzoeken");

            migrationBuilder.DropTable(
                name: "Briefcodes");

            migrationBuilder.DropTable(
                name: "Brieven");

            migrationBuilder.DropTable(
                name: "Concepten");

            migrationBuilder.DropTable(
                name: "Contacten");

            migrationBuilder.DropTable(
                name: "Datasleutel");

            migrationBuilder.DropTable(
                name: "Demomerk");

            migrationBuilder.DropTable(
                name: "EenmaligeSleutels");

            migrationBuilder.DropTable(
                name: "Gegevens");

            migrationBuilder.DropTable(
                name: "GezagConflicten");

            migrationBuilder.DropTable(
                name: "Identiteitsverificaties");

            migrationBuilder.DropTable(
                name: "Inlogherstellen");

            migrationBuilder.DropTable(
                name: "Inlogteller");

            migrationBuilder.DropTable(
                name: "Journaal");

            migrationBuilder.DropTable(
                name: "Kanarie");

            migrationBuilder.DropTable(
                name: "Klokstand");

            migrationBuilder.DropTable(
                name: "Kluisbestand");

            migrationBuilder.DropTable(
                name: "Leeftijdsbrieven");

            migrationBuilder.DropTable(
                name: "Leerlingmeldingen");

            migrationBuilder.DropTable(
                name: "Meldingen");

            migrationBuilder.DropTable(
                name: "Nummertellers");

            migrationBuilder.DropTable(
                name: "OverzichtDocumenten");

            migrationBuilder.DropTable(
                name: "OverzichtOntvangers");

            migrationBuilder.DropTable(
                name: "Passkeyceremonie");

            migrationBuilder.DropTable(
                name: "Ringsleutel");

            migrationBuilder.DropTable(
                name: "SwvInstellingen");

            migrationBuilder.DropTable(
                name: "Taakverloop");

            migrationBuilder.DropTable(
                name: "Taken");

            migrationBuilder.DropTable(
                name: "Trajecten");

            migrationBuilder.DropTable(
                name: "UitgaandeMails");

            migrationBuilder.DropTable(
                name: "Vertegenwoordigingen");

            migrationBuilder.DropTable(
                name: "Weglatingen");

            migrationBuilder.DropTable(
                name: "Zoekingen");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Leerlingen");

            migrationBuilder.DropTable(
                name: "Overzichten");

            migrationBuilder.DropTable(
                name: "Verzoeken");

            migrationBuilder.DropTable(
                name: "InstellingenVersies");

            migrationBuilder.DropTable(
                name: "KalenderVersies");
        }
    }
}
