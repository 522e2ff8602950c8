using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;

namespace OuderPortaal.Tests.Registers;

[Regel("R-16-1", "R-16-2")]
public sealed class ReglementversieTests
{
    private const string Tekst = "# Begin\nDit reglement gaat over leerlingen.";
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-02 10:00");
    private static readonly DateOnly Vandaag = Gegeven.Dag("2026-03-02");

    [Fact]
    public void Plaats_KeepsWhatWasTyped_NumbersIt_AndSaysThatItHappened()
    {
        var eerste = Plaats("1 januari 2026", "2026-01-01");
        var tweede = Reglementversie.Plaats(" 1 mei 2026 ", Gegeven.Dag("2026-05-01"), "\r\n# Begin\r\nTekst.\r\n", [eerste], Gegeven.Directeur, Nu);

        Assert.Equal((1, 2), (eerste.Nummer, tweede.Nummer));
        Assert.Equal(("1 mei 2026", Gegeven.Dag("2026-05-01"), "# Begin\nTekst.", Gegeven.Directeur, Nu), (tweede.Naam, tweede.GeldtVanaf, tweede.Tekst, tweede.Door, tweede.GeplaatstOp));
        Assert.IsType<ReglementGeplaatst>(Assert.Single(tweede.Gebeurtenissen));
    }

    [Theory]
    [InlineData(" ", "2026-05-01", Tekst, "Naam")]
    [InlineData("een naam van meer dan veertig tekens, dat past niet", "2026-05-01", Tekst, "Naam")]
    [InlineData("1 mei\n2026", "2026-05-01", Tekst, "Naam")]
    [InlineData("1 JANUARI 2026", "2026-05-01", Tekst, "Naam")]
    [InlineData("1 mei 2026", null, Tekst, "GeldtVanaf")]
    [InlineData("1 mei 2026", "2026-01-01", Tekst, "GeldtVanaf")]
    [InlineData("1 mei 2026", "2026-05-01", "", "Tekst")]
    [InlineData("1 mei 2026", "2026-05-01", "Alleen een alinea.", "Tekst")]
    public void Plaats_WithoutOneThing_OrWithANameOrDayThatIsTaken_NamesTheField(string naam, string? dag, string tekst, string veld)
    {
        var eerste = Plaats("1 januari 2026", "2026-01-01");

        Assert.Equal(veld, Assert.Throws<RuleViolation>(() => Reglementversie.Plaats(naam, dag is null ? null : Gegeven.Dag(dag), tekst, [eerste], Gegeven.Directeur, Nu)).Veld);
    }

    [Fact]
    public void Plaats_OfATextThatIsTooLong_IsRefused() =>
        Gegeven.Geweigerd("R-16-1", () => Reglementversie.Plaats("x", Vandaag, "# A\n" + new string('a', Reglementversie.LangsteTekst), [], Gegeven.Directeur, Nu));

    [Fact]
    public void NeemTerug_BeforeItsDay_FreesNameAndDay_ButNotItsNumber()
    {
        var eerste = Plaats("1 mei 2026", "2026-05-01");

        eerste.NeemTerug(Vandaag, Nu);
        var tweede = Reglementversie.Plaats("1 mei 2026", Gegeven.Dag("2026-05-01"), Tekst, [eerste], Gegeven.Directeur, Nu);

        Assert.Equal(Nu, eerste.TeruggenomenOp);
        Assert.Equal(2, tweede.Nummer);
        Gegeven.Geweigerd("C2", () => eerste.NeemTerug(Vandaag, Nu));
    }

    [Theory, InlineData("2026-03-01", false), InlineData("2026-03-02", false), InlineData("2026-03-03", true)]
    public void NeemTerug_OnlyOfWhatDoesNotCountYet(string dag, bool mag) =>
        Assert.Equal(mag, Record.Exception(() => Plaats("x", dag).NeemTerug(Vandaag, Nu)) is null);

    [Fact]
    public void Blokken_AreHeadingsAndParagraphs_LinesAndNumbersStay_AndNothingElseHasAMeaning()
    {
        var blokken = Reglementblok.Lees("# Begin\n\nArtikel 1  Woorden\n1. Een.\n  2. Twee.\n\nArtikel 2 is er voor ouders.\n\n## Artikel 3\nArtikel 4\n<b>x</b> [y](z) **w**\nArtikel 4 Nog eens\n#\n");

        Assert.Equal(
            [
                new(true, "Begin", null), new(true, "Artikel 1  Woorden", "artikel-1"), new(false, "1. Een.\n2. Twee.", null), new(false, "Artikel 2 is er voor ouders.", null),
                new(true, "Artikel 3", "artikel-3"), new(true, "Artikel 4", "artikel-4"), new Reglementblok(false, "<b>x</b> [y](z) **w**\nArtikel 4 Nog eens\n#", null),
            ],
            blokken);
    }

    [Fact]
    public void Blokken_GiveAnAnchorToTheFirstOfANumberOnly() =>
        Assert.Equal(["artikel-1", null], Reglementblok.Lees("Artikel 1 Een\n\nArtikel 1 Weer").Select(b => b.Anker));

    private static Reglementversie Plaats(string naam, string dag) => Reglementversie.Plaats(naam, Gegeven.Dag(dag), Tekst, [], Gegeven.Directeur, Nu);
}
