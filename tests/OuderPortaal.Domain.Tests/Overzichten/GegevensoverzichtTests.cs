using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Tests.Overzichten;

public sealed class GegevensoverzichtTests
{
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");

    [Fact, Regel("C2")]
    public void Begin_OfARequestThatNobodyHandles_IsRefused() =>
        Gegeven.Geweigerd("C2", () => Gegevensoverzicht.Begin(Gegeven.Verzoek(), Gegeven.Behandelaar, Nu));

    [Fact, Regel("S-24", "R-INZ-4")]
    public void BiedAan_WithASourceNotSearched_IsRefusedByName()
    {
        var overzicht = Gegeven.OverzichtMet("Noor leest op niveau.");
        Zoek(overzicht, "Dossiersysteem", Zoekresultaat.Gevonden);

        var fout = Gegeven.Geweigerd("R-INZ-4", () => overzicht.BiedAan(["Dossiersysteem", "Mail", "Papier"], Gegeven.Behandelaar, Nu));

        Assert.Contains("Mail, Papier", fout.Message, StringComparison.Ordinal);
        Assert.Equal(OverzichtStatus.Samenstellen, overzicht.Status);
    }

    [Fact, Regel("S-24", "R-7.5-1", "R-AM-01")]
    public void Waarschuwingen_NameTheRuleAndRefuseNothing()
    {
        var overzicht = Gegeven.Overzicht(
            Gegeven.Inhoud("g1", "Rooms-katholiek", Categorie.C7e),
            Gegeven.Inhoud("g2", "Islamitisch", Categorie.C7e) with { Noodzaak = "voor het vervoer op feestdagen" },
            Gegeven.Inhoud("g3") with { Herkomst = new Herkomst(HerkomstSoort.Onbekend, toelichting: "Uit het oude systeem.") },
            Gegeven.Inhoud("g4") with { Markering = Markering.BuitenArt7 });
        Zoek(overzicht, "Mail", Zoekresultaat.Gevonden);

        var waarschuwingen = overzicht.Waarschuwingen();
        overzicht.BiedAan(["Mail"], Gegeven.Behandelaar, Nu);

        Assert.Equal(3, waarschuwingen.Count);
        Assert.StartsWith("Regel 1 ", waarschuwingen[0], StringComparison.Ordinal);
        Assert.Equal(OverzichtStatus.TerControle, overzicht.Status);
    }

    [Fact, Regel("S-26", "R-INZ-1")]
    public void BiedAan_WithoutItems_IsPossibleWhenEverySourceSaysNothingFound()
    {
        var overzicht = Gegeven.Overzicht();
        Zoek(overzicht, "Mail", Zoekresultaat.Gevonden);
        Gegeven.Geweigerd("R-11.3-4", () => overzicht.BiedAan(["Mail"], Gegeven.Behandelaar, Nu));

        Zoek(overzicht, "Mail", Zoekresultaat.NietsGevonden);
        overzicht.BiedAan(["Mail"], Gegeven.Behandelaar, Nu);

        Assert.Equal(OverzichtStatus.TerControle, overzicht.Status);
        Assert.Equal(Zoekresultaat.NietsGevonden, Assert.Single(overzicht.Zoekingen).Resultaat);
    }

    [Fact, Regel("S-25", "R-INZ-10", "R-INZ-12", "R-AM-04")]
    public void Overzicht_FromComposerToDestroyed()
    {
        var overzicht = Aangeboden();
        Gegeven.Geweigerd("R-INZ-10", () => overzicht.GeefVrij(Gegeven.Behandelaar, vierOgen: true, "haast", Nu));

        overzicht.GeefVrij(Gegeven.Directeur, vierOgen: true, null, Nu);
        overzicht.MaakBeschikbaar(42, new string('c', 64), Gegeven.Moment("2026-03-24 23:59:59"));

        Assert.Equal(Gegeven.Dag("2026-05-05"), overzicht.BeschikbaarTot);
        Assert.True(overzicht.IsBeschikbaarOp(Gegeven.Dag("2026-05-05")));
        Assert.False(overzicht.IsBeschikbaarOp(Gegeven.Dag("2026-05-06")));
        overzicht.LegDownloadVast(Gegeven.Moment("2026-05-05 23:59:59"));
        Gegeven.Geweigerd("R-INZ-12", () => overzicht.LegDownloadVast(Gegeven.Moment("2026-05-06 00:00")));
        Gegeven.Geweigerd("R-AM-04", () => overzicht.Verzegel(Gegeven.Moment("2026-05-05 23:59:59")));

        overzicht.Verzegel(Gegeven.Moment("2026-05-06 00:00"));
        overzicht.Vernietig(Gegeven.Moment("2026-05-07 00:00"));

        Assert.Empty(overzicht.Gegevens);
        Assert.Empty(overzicht.Weglatingen);
        Assert.Equal(1, overzicht.AantalGegevens);
        Assert.Equal(new string('c', 64), overzicht.Vingerafdruk);
    }

    [Fact, Regel("R-INZ-10")]
    public void GeefVrij_ByWhoTookADocumentOut_IsRefused()
    {
        var overzicht = Gegeven.OverzichtMet("Noor leest op niveau.");
        var document = overzicht.VoegToe();
        overzicht.VerwijderDocument(document.Id, Gegeven.Directeur);
        Zoek(overzicht, "Mail", Zoekresultaat.Gevonden);
        overzicht.BiedAan(["Mail"], Gegeven.Behandelaar, Nu);

        Gegeven.Geweigerd("R-INZ-10", () => overzicht.GeefVrij(Gegeven.Directeur, vierOgen: true, null, Nu));
    }

    [Theory, Regel("R-INZ-10")]
    [InlineData(Zoekresultaat.Gevonden, true)]
    [InlineData(Zoekresultaat.NietsGevonden, false)]
    [InlineData(Zoekresultaat.NietVanToepassing, false)]
    public void LegZoekingVast_CountsAsComposingOnlyWhenSomethingWasFound(Zoekresultaat resultaat, bool werkteMee)
    {
        var overzicht = Gegeven.OverzichtMet("Noor leest op niveau.");

        Zoek(overzicht, "Mail", resultaat);

        Assert.Equal(werkteMee, overzicht.Samenstellers.Contains(Gegeven.Secretaris));
    }

    [Fact, Regel("R-INZ-10")]
    public void GeefVrij_ByWhoFoundSomethingInASource_IsRefused()
    {
        var overzicht = Aangeboden();

        Gegeven.Geweigerd("R-INZ-10", () => overzicht.GeefVrij(Gegeven.Secretaris, vierOgen: true, null, Nu));
    }

    [Fact, Regel("R-INZ-10")]
    public void GeefVrij_ByWhoWorkedOnItBeforeSomebodyElseOfferedIt_IsRefused()
    {
        var overzicht = Gegeven.OverzichtMet("Noor leest op niveau.");
        Zoek(overzicht, "Mail", Zoekresultaat.Gevonden);
        overzicht.BiedAan(["Mail"], Gegeven.Secretaris, Nu);

        Gegeven.Geweigerd("R-INZ-10", () => overzicht.GeefVrij(Gegeven.Behandelaar, vierOgen: true, null, Nu));
        Gegeven.Geweigerd("R-INZ-10", () => overzicht.GeefVrij(Gegeven.Secretaris, vierOgen: true, null, Nu));
        overzicht.GeefVrij(Gegeven.Directeur, vierOgen: true, null, Nu);

        Assert.Equal([Gegeven.Behandelaar, Gegeven.Secretaris], overzicht.Samenstellers);
    }

    [Fact, Regel("R-INZ-10")]
    public void GeefVrij_AloneWhereTheInstallationAllowsIt_NeedsAReason()
    {
        var overzicht = Aangeboden();

        Gegeven.Geweigerd("R-INZ-10", () => overzicht.GeefVrij(Gegeven.Behandelaar, vierOgen: false, " ", Nu));
        overzicht.GeefVrij(Gegeven.Behandelaar, vierOgen: false, "Alle collega's zijn ziek.", Nu);

        Assert.Equal("Alle collega's zijn ziek.", overzicht.RedenZonderVierOgen);
    }

    [Fact, Regel("R-INZ-10")]
    public void StuurTerug_AfterTheRelease_TakesTheReleaseBack()
    {
        var overzicht = Aangeboden();
        overzicht.GeefVrij(Gegeven.Directeur, vierOgen: true, null, Nu);

        Gegeven.Geweigerd("R-INZ-10", () => overzicht.StuurTerug(" ", Gegeven.Directeur, Nu));
        overzicht.StuurTerug("Regel 1 klopt niet.", Gegeven.Directeur, Nu);

        Assert.Equal(OverzichtStatus.Samenstellen, overzicht.Status);
        Assert.Null(overzicht.VrijgegevenDoor);
        Gegeven.Geweigerd("C2", () => overzicht.MaakBeschikbaar(42, new string('c', 64), Nu));
    }

    [Fact, Regel("R-AM-01")]
    public void Importeer_IsAllOrNothing()
    {
        var overzicht = Gegeven.OverzichtMet("Noor leest op niveau.");
        var voor = Momentopname.Van(overzicht);

        Gegeven.Geweigerd("R-AM-01", () => overzicht.Importeer([Gegeven.Inhoud("g2"), Gegeven.Inhoud("g1")], [], 3, Gegeven.Behandelaar, Nu));
        Gegeven.Geweigerd("R-AM-01", () => overzicht.Importeer(
            [.. Enumerable.Range(2, Gegevensoverzicht.MaxGegevens).Select(i => Gegeven.Inhoud($"g{i}"))], [], 0, Gegeven.Behandelaar, Nu));

        Assert.Equal(voor, Momentopname.Van(overzicht));
    }

    [Fact, Regel("R-AM-01")]
    public void MaakLeeg_LetsTheSameFileInAgain_AndForgetsWhatWasLeftOut()
    {
        var overzicht = Gegeven.OverzichtMet("Noor speelt met Milan.");
        overzicht.LaatWeg(overzicht.Gegevens[0].Id, "Milan", "een ander kind", WeglatingGrond.RechtenVanAnderen, Gegeven.Behandelaar, Nu);

        overzicht.MaakLeeg(Gegeven.Behandelaar);
        overzicht.Importeer([Gegeven.Inhoud("g1", "Noor speelt met Milan.")], [], 1, Gegeven.Behandelaar, Nu);

        Assert.Equal("Noor speelt met Milan.", overzicht.WaardeVoorVerzoeker(overzicht.Gegevens[0]));
        Assert.Equal((1, 1), (overzicht.AantalGegevens, overzicht.AantalBsn));
    }

    [Theory, Regel("R-INZ-4")]
    [InlineData("Mail", "2026-03-11", Zoekresultaat.Gevonden, "DoorzochtOp")]
    [InlineData(" ", "2026-03-10", Zoekresultaat.Gevonden, "Bron")]
    [InlineData("Mail", "2026-03-10", (Zoekresultaat)99, "Resultaat")]
    public void LegZoekingVast_ThatCannotBe_IsRefused(string bron, string op, Zoekresultaat resultaat, string veld)
    {
        var overzicht = Gegeven.Overzicht();

        var fout = Gegeven.Geweigerd("R-INZ-4", () => overzicht.LegZoekingVast(bron, Gegeven.Dag(op), resultaat, Gegeven.Behandelaar, Nu));

        Assert.Equal(veld, fout.Veld);
        Assert.Empty(overzicht.Zoekingen);
    }

    [Fact, Regel("R-INZ-14")]
    public void ReikUit_OnADayThatIsStillToCome_IsRefused()
    {
        var overzicht = Aangeboden();
        overzicht.GeefVrij(Gegeven.Directeur, vierOgen: true, null, Nu);

        Gegeven.Geweigerd("R-INZ-14", () => overzicht.ReikUit(Gegeven.Dag("2026-03-11"), 42, new string('c', 64), Nu));

        Assert.Equal(OverzichtStatus.Vrijgegeven, overzicht.Status);
    }

    private static Gegevensoverzicht Aangeboden()
    {
        var overzicht = Gegeven.OverzichtMet("Noor leest op niveau.");
        Zoek(overzicht, "Mail", Zoekresultaat.Gevonden);
        overzicht.BiedAan(["Mail"], Gegeven.Behandelaar, Nu);
        return overzicht;
    }

    private static void Zoek(Gegevensoverzicht overzicht, string bron, Zoekresultaat resultaat) =>
        overzicht.LegZoekingVast(bron, Gegeven.Dag("2026-03-09"), resultaat, Gegeven.Secretaris, Nu);
}
