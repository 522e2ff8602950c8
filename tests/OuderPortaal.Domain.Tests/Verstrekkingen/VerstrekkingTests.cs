using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Tests.Verstrekkingen;

public sealed class VerstrekkingTests
{
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");
    private static readonly DateOnly Vandaag = Gegeven.Dag("2026-03-10");
    private static readonly Leerling Noor = Gegeven.Leerling();
    private static readonly Guid Toestemming = new("00000000-0000-7000-8000-0000000000e1");

    private static readonly VerstrekkingGegevens AanBestuur = new("Schoolbestuur De Bron", OntvangerSoort.BevoegdGezagSchool, "Postbus 1", [Categorie.C7a, Categorie.C7f], Vandaag, Verstrekkingswijze.BeveiligdeMail, Verstrekkingsgrond.BevoegdGezagArt9lid2)
    {
        School = "De Wilgen",
    };

    private static readonly VerstrekkingGegevens AanArts = new("Praktijk De Meetlat", OntvangerSoort.Deskundige, "", [Categorie.C7d], Vandaag, Verstrekkingswijze.Post, Verstrekkingsgrond.Toestemming) { Taakgegevens = false };

    private static readonly VerstrekkingGegevens AanInspectie = new("Inspectie", OntvangerSoort.Overheid, "", [Categorie.C7a], Vandaag, Verstrekkingswijze.Post, Verstrekkingsgrond.WettelijkeVerplichting)
    {
        Wet = "Wet op het onderwijstoezicht", Artikel = "5", VorderingOp = Gegeven.Dag("2026-03-01"),
    };

    public static TheoryData<string, string> ZonderGrond => new()
    {
        { "no ground", "R-AM-27" },
        { "no law", "R-9.1-1" },
        { "no article", "R-9.1-1" },
        { "no demand", "R-9.1-1" },
        { "demand later", "R-9.1-1" },
        { "board of another school", "R-9.2-1" },
        { "no school", "R-9.2-1" },
        { "no board", "R-9.2-1" },
        { "no consent", "R-9.1-2" },
        { "consent for another", "R-9.1-2" },
        { "consent for less", "R-9.1-2" },
        { "consent ended", "R-9.1-2" },
        { "consent not begun", "R-9.1-2" },
        { "consent for task data", "R-9.2-1" },
        { "no processor", "R-1-6" },
        { "power of secretariaat", "R-AM-27" },
    };

    [Theory, MemberData(nameof(ZonderGrond)), Regel("R-AM-27"), Regel("R-9.1-1"), Regel("R-9.2-1")]
    public void Disclosure_WithoutAGroundOfArticle9_IsRefusedWhenPlannedAndRecordedWhenItHappened(string geval, string regel)
    {
        var (gegevens, toets) = Geval(geval);

        var fout = Gegeven.Geweigerd(regel, () => Verstrekking.NeemVoor(Noor, gegevens, toets, Gegeven.Secretaris, Nu));
        var gebeurd = Verstrekking.LegVast(Noor, gegevens, toets, Gegeven.Secretaris, Nu);

        Assert.NotNull(fout.Veld);
        Assert.Equal((VerstrekkingStatus.Gebeurd, Verstrekkingsgrond.GrondOntbreekt, (Guid?)null), (gebeurd.Status, gebeurd.Grond, gebeurd.ToestemmingId));
        Assert.True(Assert.IsType<VerstrekkingVastgelegd>(Assert.Single(gebeurd.Gebeurtenissen)).ZonderGrond);
        Assert.Equal(Verstrekkingsgrond.GrondOntbreekt, gebeurd.Ontvanger.Grond);
    }

    [Fact, Regel("R-9.1-1"), Regel("R-9.1-2"), Regel("R-9.2-1")]
    public void Disclosure_WithAGround_IsPlannedAndKeepsItWhenDone()
    {
        foreach (var (gegevens, toets) in new[] { (AanBestuur, Toets()), (AanArts, Toets(Dekking())), (AanInspectie, Toets()), (Bevoegd, Toets(rol: Rol.Directeur)), (Taak, Toets(Dekking(), Rol.Directeur)) })
        {
            var verstrekking = Verstrekking.NeemVoor(Noor, gegevens, toets, Gegeven.Secretaris, Nu);
            verstrekking.WisGebeurtenissen();
            verstrekking.VoerUit(Vandaag, toets, Gegeven.Secretaris, Nu);

            Assert.Equal((VerstrekkingStatus.Gebeurd, gegevens.Grond), (verstrekking.Status, verstrekking.Grond));
            Assert.False(Assert.IsType<VerstrekkingVastgelegd>(Assert.Single(verstrekking.Gebeurtenissen)).ZonderGrond);
        }
    }

    [Fact, Regel("R-9.1-2"), Regel("S-37")]
    public void PlannedOnConsent_WhenDoneAfterItsWithdrawal_IsRecordedWithoutGround()
    {
        var verstrekking = Verstrekking.NeemVoor(Noor, AanArts, Toets(Dekking()), Gegeven.Secretaris, Nu);

        verstrekking.VoerUit(Gegeven.Dag("2026-03-12"), Toets(Dekking(tot: "2026-03-11")), Gegeven.Secretaris, Gegeven.Moment("2026-03-12 09:00"));

        Assert.Equal((Verstrekkingsgrond.GrondOntbreekt, (Guid?)null), (verstrekking.Grond, verstrekking.ToestemmingId));
    }

    [Fact, Regel("R-COR-1")]
    public void KindThatIsClosedOff_CannotBePlannedAndIsToldWhenItWentOut()
    {
        var toets = Toets() with { Afgeschermd = new HashSet<Categorie> { Categorie.C7f } };

        var fout = Gegeven.Geweigerd("R-COR-1", () => Verstrekking.NeemVoor(Noor, AanBestuur, toets, Gegeven.Secretaris, Nu));
        var gebeurd = Verstrekking.LegVast(Noor, AanBestuur, toets, Gegeven.Secretaris, Nu);

        Assert.Contains("7f", fout.Message, StringComparison.Ordinal);
        Assert.True(Assert.IsType<VerstrekkingVastgelegd>(Assert.Single(gebeurd.Gebeurtenissen)).Afgeschermd);
    }

    [Fact, Regel("R-9.3-1")]
    public void Dates_PlannedBeforeTodayOrHappenedAfterToday_AreRefused()
    {
        Gegeven.Geweigerd("R-9.3-1", () => Verstrekking.NeemVoor(Noor, AanBestuur with { Datum = Vandaag.AddDays(-1) }, Toets(), Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("R-9.3-1", () => Verstrekking.LegVast(Noor, AanBestuur with { Datum = Vandaag.AddDays(1) }, Toets(), Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("R-9.3-1", () => Verstrekking.LegVast(Noor, AanBestuur with { Categorieen = [] }, Toets(), Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("R-9.3-1", () => Verstrekking.LegVast(Noor, AanBestuur with { Naam = " " }, Toets(), Gegeven.Secretaris, Nu));
    }

    [Fact, Regel("R-AM-27")]
    public void VulGrondAan_TakesAGroundThatHoldsAndOnlyOnce()
    {
        var verstrekking = Verstrekking.LegVast(Noor, AanBestuur with { Grond = Verstrekkingsgrond.GrondOntbreekt }, Toets(), Gegeven.Secretaris, Nu);
        Gegeven.Geweigerd("R-9.2-1", () => verstrekking.VulGrondAan(AanBestuur with { School = "" }, Toets(), Gegeven.Secretaris, Nu));

        verstrekking.VulGrondAan(AanBestuur with { Naam = "Schoolbestuur De Bron", Datum = Vandaag.AddDays(-40) }, Toets(), Gegeven.Secretaris, Nu);

        Assert.Equal((Verstrekkingsgrond.BevoegdGezagArt9lid2, Vandaag), (verstrekking.Grond, verstrekking.Datum));
        Gegeven.Geweigerd("C2", () => verstrekking.VulGrondAan(AanBestuur, Toets(), Gegeven.Secretaris, Nu));
    }

    [Fact, Regel("R-9.3-1")]
    public void IsZelfde_SeesTheSameRecipientDayAndKindsInAnyOrderAndSpelling()
    {
        var verstrekking = Verstrekking.LegVast(Noor, AanBestuur, Toets(), Gegeven.Secretaris, Nu);

        Assert.True(verstrekking.IsZelfde(AanBestuur with { Naam = "schoolbestuur  de Bron", Categorieen = [Categorie.C7f, Categorie.C7a, Categorie.C7a] }));
        Assert.False(verstrekking.IsZelfde(AanBestuur with { Categorieen = [Categorie.C7a] }));
        Assert.False(verstrekking.IsZelfde(AanBestuur with { Datum = Vandaag.AddDays(-1) }));
    }

    private static VerstrekkingGegevens Bevoegd => AanInspectie with { Grond = Verstrekkingsgrond.WettelijkeBevoegdheid, VorderingOp = null };

    private static VerstrekkingGegevens Taak => AanArts with { Taakgegevens = true, Juridisch = "Advies van de jurist van 2 maart." };

    private static Verstrekkingstoets Toets(Toestemmingsdekking? toestemming = null, Rol rol = Rol.Secretariaat) =>
        new([new School("De Wilgen", "Schoolbestuur De Bron"), new School("De Eik", "Stichting Ander")], rol, toestemming, new HashSet<Categorie>());

    private static Toestemmingsdekking Dekking(string van = "2026-01-01", string tot = "2026-12-31", string naam = "praktijk de meetlat") =>
        new(Toestemming, Gegeven.Dag(van), Gegeven.Dag(tot), naam, [Categorie.C7d, Categorie.C7i]);

    private static (VerstrekkingGegevens Gegevens, Verstrekkingstoets Toets) Geval(string geval) => geval switch
    {
        "no ground" => (AanBestuur with { Grond = Verstrekkingsgrond.GrondOntbreekt }, Toets()),
        "no law" => (AanInspectie with { Wet = "" }, Toets()),
        "no article" => (AanInspectie with { Artikel = " " }, Toets()),
        "no demand" => (AanInspectie with { VorderingOp = null }, Toets()),
        "demand later" => (AanInspectie with { VorderingOp = Vandaag.AddDays(1) }, Toets()),
        "board of another school" => (AanBestuur with { Naam = "Stichting Ander" }, Toets()),
        "no school" => (AanBestuur with { School = "Elders" }, Toets()),
        "no board" => (AanBestuur with { Soort = OntvangerSoort.Overig }, Toets()),
        "no consent" => (AanArts, Toets()),
        "consent for another" => (AanArts, Toets(Dekking(naam: "Een ander"))),
        "consent for less" => (AanArts with { Categorieen = [Categorie.C7d, Categorie.C7k] }, Toets(Dekking())),
        "consent ended" => (AanArts, Toets(Dekking(tot: "2026-03-09"))),
        "consent not begun" => (AanArts, Toets(Dekking(van: "2026-03-11"))),
        "consent for task data" => (Taak, Toets(Dekking())),
        "no processor" => (AanArts with { Grond = Verstrekkingsgrond.Verwerker }, Toets()),
        _ => (Bevoegd, Toets()),
    };
}
