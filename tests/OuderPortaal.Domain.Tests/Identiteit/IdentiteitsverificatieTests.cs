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

    private static Identiteitsverificatie Vastgelegd(Identificatiewijze wijze) =>
        Identiteitsverificatie.LegVast(Gegeven.Moeder, null, "Nadia Brouwer", wijze, "paspoort", Gegeven.Dag("2026-03-02"), Gegeven.Secretaris, Gegeven.Ontvangst);
}
