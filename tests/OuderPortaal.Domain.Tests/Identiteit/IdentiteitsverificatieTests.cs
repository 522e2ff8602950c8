using OuderPortaal.Domain.Identiteit;

namespace OuderPortaal.Tests.Identiteit;

public sealed class IdentiteitsverificatieTests
{
    [Theory, Regel("R-ID-2", "D-11", "S-13")]
    [InlineData(Identificatiewijze.Balie, Niveau.N3)]
    [InlineData(Identificatiewijze.Briefcode, Niveau.N3)]
    [InlineData(Identificatiewijze.Terugbellen, Niveau.N2)]
    [InlineData(Identificatiewijze.AfgeschermdeKopie, Niveau.N2)]
    public void LegVast_GivesTheLevelOfItsManner(Identificatiewijze wijze, Niveau niveau) => Assert.Equal(niveau, Vastgelegd(wijze).Niveau);

    [Fact, Regel("R-ID-10")]
    public void TrekIn_FallsBackToN1_AndASecondTimeChangesNothing()
    {
        var verificatie = Vastgelegd(Identificatiewijze.Balie);
        verificatie.TrekIn(Gegeven.Moment("2026-03-09 10:00"));
        var voor = Momentopname.Van(verificatie);

        verificatie.TrekIn(Gegeven.Moment("2026-03-10 10:00"));

        Assert.Equal(Niveau.N1, verificatie.Niveau);
        Assert.Equal(voor, Momentopname.Van(verificatie));
    }

    [Theory, Regel("R-ID-5", "R-ID-2")]
    [InlineData(Identificatiewijze.Balie, null, "2026-03-02", "R-ID-5", "Documentsoort")]
    [InlineData(Identificatiewijze.Balie, "paspoort", "2026-03-03", "R-ID-5", "GezienOp")]
    [InlineData((Identificatiewijze)99, "paspoort", "2026-03-02", "R-ID-2", "Wijze")]
    [InlineData(Identificatiewijze.Inlogmiddel, "Yivi", "2026-03-02", "R-ID-2", "Wijze")]
    public void LegVast_OfWhatWasNotSeen_IsRefused(Identificatiewijze wijze, string? document, string gezien, string regel, string veld) =>
        Assert.Equal(veld, Gegeven.Geweigerd(regel, () => Identiteitsverificatie.LegVast(
            Gegeven.Moeder, null, "Nadia Brouwer", wijze, document, Gegeven.Dag(gezien), Gegeven.Secretaris, Gegeven.Ontvangst)).Veld);

    [Fact, Regel("R-ID-8")]
    public void LegVast_OfNobody_IsRefused() => Gegeven.Geweigerd("R-ID-8", () => Identiteitsverificatie.LegVast(
        null, null, "Nadia Brouwer", Identificatiewijze.Balie, "paspoort", Gegeven.Dag("2026-03-02"), Gegeven.Secretaris, Gegeven.Ontvangst));

    [Theory, Regel("R-ID-8")]
    [InlineData("")]
    [InlineData("  ")]
    public void LegVast_WithoutTheNameThatWasProven_IsRefused(string naam) => Gegeven.Geweigerd("R-ID-8", () => Identiteitsverificatie.LegVast(
        Gegeven.Moeder, null, naam, Identificatiewijze.Balie, "paspoort", Gegeven.Dag("2026-03-02"), Gegeven.Secretaris, Gegeven.Ontvangst));

    [Theory, Regel("R-ID-8")]
    [InlineData("Nadia Brouwer", true)]
    [InlineData(" nadia  BROUWER ", true)]
    [InlineData("Nadia Verhage", false)]
    [InlineData("", false)]
    public void IsVan_ComparesTheProvenName(string naam, bool zelfde) => Assert.Equal(zelfde, Vastgelegd(Identificatiewijze.Balie).IsVan(naam));

    [Theory, Regel("R-ID-2")]
    [InlineData(Niveau.N2)]
    [InlineData(Niveau.N3)]
    public void NeemAan_GivesTheLevelThatWasStated_AndKeepsNoDateOfBirth(Niveau niveau)
    {
        var verificatie = NeemAan("Nadia Brouwer", Verklaring(niveau: niveau), new DateOnly(1984, 2, 1));

        Assert.Equal((niveau, Identificatiewijze.Inlogmiddel, "Yivi", "Nadia Brouwer"), (verificatie.Niveau, verificatie.Wijze, verificatie.Documentsoort, verificatie.Naam));
        Assert.DoesNotContain(new DateOnly(1984, 2, 1), typeof(Identiteitsverificatie).GetProperties().Select(p => p.GetValue(verificatie)).OfType<DateOnly>());
    }

    [Theory, Regel("R-ID-2")]
    [InlineData(Niveau.N0)]
    [InlineData(Niveau.N1)]
    [InlineData((Niveau)9)]
    public void NeemAan_OfALevelThatIsNoProof_IsRefused(Niveau niveau) => Gegeven.Geweigerd("R-ID-2", () => NeemAan("Nadia Brouwer", Verklaring(niveau: niveau)));

    [Fact, Regel("R-ID-2")]
    public void NiveauVan_AMeansWithoutLevel_GivesNothing() => Assert.Equal(Niveau.N1, Identiteitsverificatie.NiveauVan(Identificatiewijze.Inlogmiddel));

    [Theory, Regel("R-ID-8")]
    [InlineData("Nadia Brouwer", "Nadia", "Brouwer", true)]
    [InlineData("nadia  brouwer", "Nadia Fátima", "Brouwer", true)]
    [InlineData("Nadia Fatima Brouwer", "Nadia Fátima", "Brouwer", true)]
    [InlineData("Sem van den Berg", "Sem", "van den Berg", true)]
    [InlineData("Fatima Brouwer", "Nadia Fatima", "Brouwer", false)]
    [InlineData("Nadia Brouwer", "Nadia", "Brouwer-Verhage", false)]
    [InlineData("Nadia Brouwer", "", "Nadia Brouwer", false)]
    [InlineData("Nadia Brouwer", "Nadia Brouwer", "", false)]
    public void Verklaring_IsAboutTheNameThatItStates(string naam, string voornamen, string achternaam, bool zelfde) =>
        Assert.Equal(zelfde, Verklaring(voornamen, achternaam).IsVan(naam));

    [Theory, Regel("R-ID-8")]
    [InlineData("1984-02-01", true)]
    [InlineData("1984-02-02", false)]
    [InlineData(null, false)]
    public void Verklaring_WithADateOfBirthThatWeKnow_MustStateThatDate(string? gesteld, bool zelfde) =>
        Assert.Equal(zelfde, Verklaring(geboren: gesteld is null ? null : Gegeven.Dag(gesteld)).IsVan("Nadia Brouwer", new DateOnly(1984, 2, 1)));

    [Fact]
    public void Verklaring_AsText_TellsNothing() => Assert.Equal("Middelverklaring", $"{Verklaring()}");

    private static Middelverklaring Verklaring(string voornamen = "Nadia", string achternaam = "Brouwer", DateOnly? geboren = null, Niveau niveau = Niveau.N3) =>
        new("Yivi", voornamen, achternaam, geboren, niveau);

    private static Identiteitsverificatie NeemAan(string naam, Middelverklaring verklaring, DateOnly? geboren = null) => Identiteitsverificatie.NeemAan(
        Gegeven.Moeder, Guid.CreateVersion7(Gegeven.Ontvangst), naam, null, verklaring with { Geboortedatum = geboren }, Gegeven.Secretaris, Gegeven.Ontvangst);

    private static Identiteitsverificatie Vastgelegd(Identificatiewijze wijze) =>
        Identiteitsverificatie.LegVast(Gegeven.Moeder, null, "Nadia Brouwer", wijze, "paspoort", Gegeven.Dag("2026-03-02"), Gegeven.Secretaris, Gegeven.Ontvangst);
}
