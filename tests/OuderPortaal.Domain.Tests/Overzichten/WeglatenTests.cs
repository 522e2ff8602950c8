using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Tests.Overzichten;

/// <summary>No piece of what is left out reaches the verzoeker (R-INZ-9).</summary>
public sealed class WeglatenTests
{
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-04 10:00");

    [Theory, Regel("R-INZ-9")]
    [InlineData("Noor speelt met Milan.", "Noor speelt met [weggelaten: een ander kind].")]
    [InlineData("Milan en MILAN en milan.", "[weggelaten: een ander kind] en [weggelaten: een ander kind] en [weggelaten: een ander kind].")]
    [InlineData("Milans moeder belde.", "[weggelaten: een ander kind] moeder belde.")]
    [InlineData("MILANS MOEDER en Milan", "[weggelaten: een ander kind] MOEDER en [weggelaten: een ander kind]")]
    [InlineData("Milán en Milan", "[weggelaten: een ander kind] en [weggelaten: een ander kind]")]
    [InlineData("Mi\u00ADlan en Mila\u0301n", "[weggelaten: een ander kind] en [weggelaten: een ander kind]")]
    [InlineData("Milan, bemiddeling en milaan", "[weggelaten: een ander kind], bemiddeling en milaan")]
    public void Passage_IsGoneWhereverAndHoweverItIsWritten(string waarde, string verwacht) => Assert.Equal(verwacht, Na(waarde, "Milan"));

    [Fact, Regel("R-INZ-9")]
    public void Passage_OfAFirstName_DoesNotTouchOtherWords() =>
        Assert.Equal("In januari kwam [weggelaten: een ander kind].", Na("In januari kwam Jan.", "Jan"));

    [Theory, Regel("R-INZ-9")]
    [InlineData("Milan", "Milan B.")]
    [InlineData("Milan B.", "Milan")]
    [InlineData("Milan B", "B. Jansen")]
    [InlineData("B. Jansen", "Milan B")]
    [InlineData("Milan B. Jan", "Jansen")]
    public void Passages_ThatOverlapOrContainEachOther_LeaveNoFragment(string eerste, string tweede)
    {
        var tekst = Na("Gesprek met Milan B. Jansen over pesten.", eerste, tweede);

        Assert.StartsWith("Gesprek met [weggelaten: een ander kind", tekst, StringComparison.Ordinal);
        Assert.EndsWith("over pesten.", tekst, StringComparison.Ordinal);
        foreach (var woord in (eerste + " " + tweede).Split(' '))
            Assert.DoesNotContain(woord, tekst, StringComparison.Ordinal);
    }

    [Fact, Regel("R-INZ-9")]
    public void Passage_OfPartOfANumber_TakesTheWholeNumber() => Assert.Equal("Bel [weggelaten: een ander kind].", Na("Bel 0612345678.", "061234"));

    [Theory, Regel("R-INZ-9")]
    [InlineData("Milan  B.\r\nJansen", "Milan B. Jansen")]
    [InlineData("Milan B.\nJansen", "Milan B.\r\nJansen")]
    [InlineData("Milan\u00A0B.\u2009Jansen", "Milan B. Jansen")]
    public void Passage_OverLinesAndOddSpaces_IsFound(string waarde, string passage) => Assert.Equal("[weggelaten: een ander kind]", Na(waarde, passage));

    [Fact, Regel("R-INZ-9")]
    public void Geheel_ShowsOnlyTheDescription_AndReplacesThePassages()
    {
        var overzicht = Gegeven.OverzichtMet("Noor speelt met Milan.");
        LaatWeg(overzicht, 0, "Milan", "een ander kind");

        LaatWeg(overzicht, 0, null, "over een ander kind");

        Assert.Equal("[weggelaten: over een ander kind]", overzicht.WaardeVoorVerzoeker(overzicht.Gegevens[0]));
        Assert.Contains(overzicht.Weglatingen, w => w.IsGeheel);
        Assert.Contains(overzicht.Weglatingen, w => w.Passage == "Milan");
    }

    [Theory, Regel("R-INZ-9")]
    [InlineData("Sanne", "een ander kind", (WeglatingGrond)0, "Passage")] // not in the item
    [InlineData("Milan", "  ", (WeglatingGrond)0, "Omschrijving")]
    [InlineData("Milan", "over milan", (WeglatingGrond)0, "Omschrijving")]
    [InlineData("Milan", "een ander kind", (WeglatingGrond)99, "Grond")]
    public void LaatWeg_WithoutGroundOrInWordsThatTellIt_IsRefusedAndChangesNothing(string passage, string omschrijving, WeglatingGrond grond, string veld)
    {
        var overzicht = Gegeven.OverzichtMet("Noor speelt met Milan.");
        var voor = Momentopname.Van(overzicht);

        var fout = Gegeven.Geweigerd("R-INZ-9", () => overzicht.LaatWeg(overzicht.Gegevens[0].Id, passage, omschrijving, grond, Gegeven.Behandelaar, Nu));

        Assert.Equal(veld, fout.Veld);
        Assert.Equal(voor, Momentopname.Van(overzicht));
    }

    [Fact, Regel("R-INZ-9")]
    public void Omschrijving_ThatNamesWhatIsLeftOutElsewhere_IsRefusedBothWays()
    {
        var overzicht = Gegeven.OverzichtMet("Noor speelt met Milan.", "De broer van Sara belde.");
        var document = overzicht.VoegToe();
        LaatWeg(overzicht, 0, "Milan", "een ander kind");
        Gegeven.Geweigerd("R-INZ-9", () => LaatWeg(overzicht, 1, "Sara", "vriendin van Milan"));
        Gegeven.Geweigerd("R-INZ-9", () => overzicht.LaatDocumentWeg(document.Id, "brief van Milan", WeglatingGrond.RechtenVanAnderen, Gegeven.Behandelaar, Nu));
        overzicht.LaatDocumentWeg(document.Id, "brief van Sara", WeglatingGrond.RechtenVanAnderen, Gegeven.Behandelaar, Nu);

        Gegeven.Geweigerd("R-INZ-9", () => LaatWeg(overzicht, 1, "Sara", "naam van een kind"));
    }

    [Fact, Regel("R-INZ-9")]
    public void GeefToch_GivesTheWordsBack()
    {
        var overzicht = Gegeven.OverzichtMet("Noor speelt met Milan.");
        LaatWeg(overzicht, 0, "Milan", "een ander kind");

        overzicht.GeefToch(overzicht.Weglatingen[0].Id, Gegeven.Behandelaar);

        Assert.Equal("Noor speelt met Milan.", overzicht.WaardeVoorVerzoeker(overzicht.Gegevens[0]));
    }

    [Fact, Regel("R-INZ-9")]
    public void GeefToch_OfARedactedCopy_IsRefused()
    {
        var overzicht = Gegeven.OverzichtMet("Noor speelt met Milan.");
        var document = overzicht.VoegToe();
        overzicht.VervangDoorGeredigeerd(
            document.Id, Guid.CreateVersion7(Nu), "application/pdf", 900, new string('b', 64), "naam van een kind", WeglatingGrond.RechtenVanAnderen, Gegeven.Behandelaar, Nu);

        Gegeven.Geweigerd("R-INZ-9", () => overzicht.GeefToch(overzicht.Weglatingen[0].Id, Gegeven.Behandelaar));

        Assert.True(document.Geredigeerd);
        Assert.False(overzicht.IsWeggelaten(document));
    }

    [Fact, Regel("R-INZ-9")]
    public void StaatNogErgens_NamesEveryItemWhereTheWordsCanStillBeRead()
    {
        var overzicht = Gegeven.Overzicht(
            Gegeven.Inhoud("g1", "Noor speelt met Milan."),
            Gegeven.Inhoud("g2", "Niets.", label: "Gesprek over MILAN"),
            Gegeven.Inhoud("g3", "Niets.", uitleg: "Milans groep"),
            Gegeven.Inhoud("g4", "Bemiddeling in Milaan."),
            Gegeven.Inhoud("g5", "Over Milan."));
        LaatWeg(overzicht, 0, "Milan", "een ander kind");
        LaatWeg(overzicht, 4, null, "over een ander kind");

        Assert.Equal([2, 3], overzicht.StaatNogErgens("Milan"));
    }

    [Fact, Regel("R-INZ-9")]
    public void Passage_IsGoneFromTheOtherTextsOfItsItemToo()
    {
        var overzicht = Gegeven.Overzicht(Gegeven.Inhoud("g1", "Noor speelt met Milan.", label: "Ruzie met Milan", uitleg: "MILANS groep"));
        var gegeven = overzicht.Gegevens[0];
        LaatWeg(overzicht, 0, "Milan", "een ander kind");

        Assert.Equal("Ruzie met [weggelaten: een ander kind]", overzicht.TekstVoorVerzoeker(gegeven, gegeven.Label));
        Assert.Equal("[weggelaten: een ander kind] groep", overzicht.TekstVoorVerzoeker(gegeven, gegeven.Uitleg));
        Assert.Empty(overzicht.StaatNogErgens("Milan"));
        Assert.Empty(overzicht.StaatNogErgens("  "));
    }

    [Fact, Regel("R-INZ-9")]
    public void StaatNogErgens_InTheLabelOfAnItemLeftOutAsAWhole_IsNamed()
    {
        var overzicht = Gegeven.Overzicht(Gegeven.Inhoud("g1", "Een lang verhaal.", label: "Ruzie met Milan"));
        LaatWeg(overzicht, 0, null, "over een ander kind");

        Assert.Equal([1], overzicht.StaatNogErgens("milan"));
    }

    [Fact, Regel("R-INZ-9")]
    public void AantalPlaatsen_CountsWhatIsReplaced()
    {
        var overzicht = Gegeven.OverzichtMet("Milan, Milans broer en MILAN.");
        LaatWeg(overzicht, 0, "Milan", "een ander kind");

        Assert.Equal(3, overzicht.Weglatingen[0].AantalPlaatsen(overzicht.Gegevens[0].Waarde));
    }

    private static string Na(string waarde, params string[] passages)
    {
        var overzicht = Gegeven.OverzichtMet(waarde);
        foreach (var passage in passages)
            LaatWeg(overzicht, 0, passage, "een ander kind");
        return overzicht.WaardeVoorVerzoeker(overzicht.Gegevens[0]);
    }

    private static void LaatWeg(Gegevensoverzicht overzicht, int nummer, string? passage, string omschrijving) =>
        overzicht.LaatWeg(overzicht.Gegevens[nummer].Id, passage, omschrijving, WeglatingGrond.RechtenVanAnderen, Gegeven.Behandelaar, Nu);
}
