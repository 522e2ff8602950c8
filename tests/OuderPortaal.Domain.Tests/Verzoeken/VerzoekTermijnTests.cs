using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Verzoeken;

/// <summary>The term of a request, driven by its verbs (B1; scenarios of part E as far as the domain goes).</summary>
public sealed class VerzoekTermijnTests
{
    [Theory, Regel("S-02", "TV-02", "TV-03", "R-TRM-1")]
    [InlineData("2026-01-15 23:59:59", "2026-01-15", "2026-02-12")]
    [InlineData("2026-01-16 00:00:00", "2026-01-16", "2026-02-13")]
    public void DienIn_AroundMidnight_CountsFromTheLocalDate(string ontvangen, string t0, string uiterlijk)
    {
        var verzoek = Gegeven.Verzoek(ontvangen);

        Assert.Equal(Gegeven.Dag(t0), verzoek.OntvangenOp);
        Assert.Equal(Gegeven.Dag(uiterlijk), verzoek.Termijn.Uiterlijk);
    }

    [Fact, Regel("S-03", "TV-16")]
    public void Verzoek_EndingAtChristmas_IsDueAfterIt_AndLateFromMidnight()
    {
        var verzoek = Gegeven.Verzoek("2026-11-27 12:00");

        verzoek.WerkProjectiesBij();

        Assert.Equal(Gegeven.Dag("2026-12-28"), verzoek.Uiterlijk);
        Assert.Equal(Gegeven.Dag("2026-12-24"), verzoek.Streef);
        Assert.Equal(Gegeven.Moment("2026-12-29 00:00"), verzoek.TeLaatVanaf);
        Assert.False(verzoek.IsTeLaat(Gegeven.Moment("2026-12-28 23:59:59")));
        Assert.True(verzoek.IsTeLaat(Gegeven.Moment("2026-12-29 00:00")));
    }

    [Fact, Regel("S-05", "TV-29", "R-11.2-1")]
    public void VraagBewijs_DeliveredInTime_AddsTheDaysBetween()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();

        var schortOp = verzoek.VraagBewijs(
            BewijsOnderwerp.Identiteit, Twijfel.NieuwAccountOnbekend, Bewijswijze.Terugbellen, Gegeven.Dag("2026-03-18"), Gegeven.Secretaris, Gegeven.Moment("2026-03-04 11:00"));
        var resterend = verzoek.Termijn.ResterendeDagen(Gegeven.Dag("2026-03-04"));
        verzoek.Lever("2026-03-11");

        Assert.True(schortOp);
        Assert.Equal(26, resterend);
        Assert.Equal(6, verzoek.Termijn.N);
        Assert.Equal(Gegeven.Dag("2026-04-05"), verzoek.Termijn.R0);
        Assert.Equal(Gegeven.Dag("2026-04-07"), verzoek.Termijn.Uiterlijk);
    }

    [Fact, Regel("R-TRM-11", "R-AM-18b")]
    public void VraagBewijs_WhileOpen_StandsStillWithoutAJob()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();

        verzoek.VraagIdentiteit("2026-03-04", "2026-03-18");

        Assert.False(verzoek.IsOpgeschort(Gegeven.Dag("2026-03-03")));
        Assert.True(verzoek.IsOpgeschort(Gegeven.Dag("2026-03-18")));
        Assert.False(verzoek.IsOpgeschort(Gegeven.Dag("2026-03-19")));
        Assert.True(verzoek.WachtOpBewijs(Gegeven.Dag("2026-03-18")));
        Assert.False(verzoek.WachtOpBewijs(Gegeven.Dag("2026-03-19")));
    }

    [Theory, Regel("S-06", "R-TRM-8")]
    [InlineData(null)]
    [InlineData("2026-03-04")]
    [InlineData("2026-03-03")]
    [InlineData("2026-06-03")]
    public void VraagBewijs_WithoutAGoodTerm_IsRefusedAndChangesNothing(string? bewijstermijn)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        var voor = Momentopname.Van(verzoek);

        var fout = Gegeven.Geweigerd("R-TRM-8", () => verzoek.VraagIdentiteit("2026-03-04", bewijstermijn));

        Assert.Equal("Bewijstermijn", fout.Veld);
        Assert.Equal(voor, Momentopname.Van(verzoek));
    }

    [Theory]
    [Regel("S-06", "R-ID-1", "R-ID-2", "R-ID-8", "R-AM-15")]
    [InlineData("R-ID-1", BewijsOnderwerp.Identiteit, (Twijfel)99, Bewijswijze.Balie)]
    [InlineData("R-ID-2", BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, (Bewijswijze)99)]
    [InlineData("R-ID-2", BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.UittrekselGezag)]
    [InlineData("R-ID-8", BewijsOnderwerp.Identiteit, Twijfel.GezagNietBekend, Bewijswijze.Balie)]
    [InlineData("R-ID-8", BewijsOnderwerp.Gezag, Twijfel.GezagNietBekend, Bewijswijze.Briefcode)]
    [InlineData("R-AM-15", BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.AfgeschermdeKopie)]
    [InlineData("R-AM-15", BewijsOnderwerp.Identiteit, Twijfel.NieuwAccountOnbekend, Bewijswijze.Balie)]
    public void VraagBewijs_WithoutAReasonOrMannerThatFits_IsRefusedAndChangesNothing(string regel, BewijsOnderwerp onderwerp, Twijfel twijfel, Bewijswijze wijze)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        var voor = Momentopname.Van(verzoek);

        Gegeven.Geweigerd(regel, () => verzoek.VraagBewijs(onderwerp, twijfel, wijze, Gegeven.Dag("2026-03-18"), Gegeven.Secretaris, Gegeven.Moment("2026-03-04 11:00")));

        Assert.Equal(voor, Momentopname.Van(verzoek));
    }

    [Fact, Regel("S-08", "TV-36", "R-TRM-10", "R-AM-18")]
    public void VraagBewijs_TwoSubjectsThatOverlap_CountEachDayOnce()
    {
        var verzoek = Gegeven.VerzoekInBehandeling("2026-09-07 10:00");

        verzoek.VraagIdentiteit("2026-09-08", "2026-09-22");
        verzoek.VraagGezag("2026-09-10", "2026-09-24");
        verzoek.Lever("2026-09-14");
        verzoek.Lever("2026-09-18", vraag: 1);

        Assert.Equal(9, verzoek.Termijn.N);
        Assert.Equal(Gegeven.Dag("2026-10-14"), verzoek.Termijn.Uiterlijk);
    }

    [Fact, Regel("R-TRM-9")]
    public void OntvangBewijs_AskedTwiceForTheSame_AnswersBothQuestions()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagIdentiteit("2026-03-04", "2026-03-18");
        verzoek.VraagIdentiteit("2026-03-09", "2026-03-23");

        verzoek.Lever("2026-03-11");

        Assert.False(verzoek.WachtOpBewijs(Gegeven.Dag("2026-03-11")));
        Assert.False(verzoek.IsOpgeschort(Gegeven.Dag("2026-03-11")));
        Assert.Equal(Gegeven.Dag("2026-04-07"), verzoek.Termijn.Uiterlijk);
    }

    [Fact, Regel("R-TRM-9", "R-ID-8")]
    public void OntvangBewijs_OfIdentity_LeavesTheQuestionForGezagOpen()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagIdentiteit("2026-03-04", "2026-03-18");
        verzoek.VraagGezag("2026-03-04", "2026-03-18");

        verzoek.Lever("2026-03-11");

        Assert.True(verzoek.IsOpgeschort(Gegeven.Dag("2026-03-11")));
        Assert.True(verzoek.WachtOpBewijs(Gegeven.Dag("2026-03-11")));
    }

    [Fact, Regel("R-TRM-9", "TV-35")]
    public void OntvangBewijs_RejectedAndAskedAgainTheSameDay_RunsOnThatDay()
    {
        var verzoek = Gegeven.VerzoekInBehandeling("2026-09-07 10:00");

        verzoek.VraagIdentiteit("2026-09-08", "2026-09-22");
        verzoek.OntvangBewijs(
            verzoek.Bewijsverzoeken[0].Id, Gegeven.Dag("2026-09-14"), BewijsOordeel.Afgekeurd, Gegeven.Moment("2026-09-14 10:00"), redenAfkeuring: "De foto staat er nog op.");
        verzoek.VraagIdentiteit("2026-09-14", "2026-09-28");
        verzoek.Lever("2026-09-21", vraag: 1);

        Assert.Equal(11, verzoek.Termijn.N);
        Assert.Equal(Gegeven.Dag("2026-10-16"), verzoek.Termijn.Uiterlijk);
        Assert.Equal([BewijsOordeel.Afgekeurd, BewijsOordeel.Goed], verzoek.Bewijsverzoeken.Select(b => b.Oordeel));
    }

    [Fact, Regel("R-TRM-9", "TV-35")]
    public void OntvangBewijs_OfTheDayOnWhichItWasAskedAgain_LeavesTheNewQuestionOpen()
    {
        var verzoek = Gegeven.VerzoekInBehandeling("2026-09-07 10:00");
        verzoek.VraagIdentiteit("2026-09-08", "2026-09-22");
        verzoek.VraagIdentiteit("2026-09-14", "2026-09-28");

        verzoek.Lever("2026-09-14");

        Assert.True(verzoek.WachtOpBewijs(Gegeven.Dag("2026-09-14")));
        Assert.Null(verzoek.Bewijsverzoeken[1].GeleverdOp);
    }

    [Fact, Regel("R-AM-18")]
    public void OntvangBewijs_AfterTheLapse_ChangesNoDate()
    {
        var verzoek = Gegeven.VerzoekInBehandeling("2026-06-01 10:00");
        verzoek.VraagIdentiteit("2026-06-03", "2026-06-17");
        var voor = verzoek.Termijn.Uiterlijk;

        verzoek.Lever("2026-06-22");

        Assert.Equal(voor, verzoek.Termijn.Uiterlijk);
        Assert.Equal(14, verzoek.Termijn.N);
        Assert.False(verzoek.BewijsBleefUit(Gegeven.Dag("2026-06-22")));
    }

    [Fact, Regel("R-TRM-9")]
    public void OntvangBewijs_RecordedLaterThanItCame_CountsFromTheDayItCame()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagIdentiteit("2026-03-04", "2026-03-18");

        verzoek.Lever("2026-03-11", vastgelegd: "2026-03-20");

        Assert.Equal(Gegeven.Dag("2026-04-07"), verzoek.Termijn.Uiterlijk);
    }

    [Theory, Regel("R-TRM-9")]
    [InlineData("2026-03-03")]
    [InlineData("2026-03-12")]
    public void OntvangBewijs_BeforeItWasAskedOrAfterToday_IsRefusedAndChangesNothing(string geleverd)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagIdentiteit("2026-03-04", "2026-03-18");
        var voor = Momentopname.Van(verzoek);

        Gegeven.Geweigerd("R-TRM-9", () => verzoek.Lever(geleverd, vastgelegd: "2026-03-11"));

        Assert.Equal(voor, Momentopname.Van(verzoek));
    }

    [Fact, Regel("R-TRM-8", "TV-39")]
    public void VraagBewijs_OnTheLastDay_IsAskedButSuspendsNothing()
    {
        var verzoek = Gegeven.VerzoekInBehandeling("2026-06-01 10:00");

        var schortOp = verzoek.VraagIdentiteit("2026-06-29", "2026-07-13");

        Assert.False(schortOp);
        Assert.Equal(Gegeven.Dag("2026-06-29"), verzoek.Termijn.Uiterlijk);
        Assert.False(verzoek.IsOpgeschort(Gegeven.Dag("2026-06-30")));
        Assert.True(verzoek.WachtOpBewijs(Gegeven.Dag("2026-06-30")));
    }

    [Fact, Regel("R-AM-20", "D-07")]
    public void VraagBewijs_OfGezag_SuspendsUnderAwbAndNotUnderCivielRecht()
    {
        var awb = Gegeven.VerzoekInBehandeling();
        var civiel = Gegeven.VerzoekInBehandeling(spelregels: Gegeven.Spelregels(regime: Rechtsbescherming.Civiel));
        Assert.Equal((false, true), (civiel.SchortNogOp(BewijsOnderwerp.Gezag, Gegeven.Dag("2026-03-03")), civiel.SchortNogOp(BewijsOnderwerp.Identiteit, Gegeven.Dag("2026-03-03"))));

        Assert.True(awb.VraagGezag("2026-03-04", "2026-03-18"));
        Assert.False(civiel.VraagGezag("2026-03-04", "2026-03-18"));

        Assert.Equal(14, awb.Termijn.N);
        Assert.Equal(0, civiel.Termijn.N);
    }

    [Theory, Regel("R-AM-19")]
    [InlineData(Bewijswijze.Balie, "2026-04-03", "2026-04-07")] // Goede Vrijdag, Easter
    [InlineData(Bewijswijze.Briefcode, "2026-03-18", "2026-03-25")]
    [InlineData(Bewijswijze.Briefcode, "2026-04-01", "2026-04-01")]
    public void VraagBewijs_RollsTheTermInFavourOfTheParent(Bewijswijze wijze, string gekozen, string wordt)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();

        verzoek.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.AdresWijktAf, wijze, Gegeven.Dag(gekozen), Gegeven.Secretaris, Gegeven.Moment("2026-03-04 11:00"));

        Assert.Equal(Gegeven.Dag(wordt), verzoek.Bewijsverzoeken[0].Bewijstermijn);
    }

    [Fact, Regel("R-AM-19")]
    public void VraagBewijs_ByLetter_StandsStillFromThePostingAndUntil21DaysLater()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();

        verzoek.VraagCode("2026-03-04");
        var voor = (verzoek.IsOpgeschort(Gegeven.Dag("2026-03-05")), verzoek.WachtOpBewijs(Gegeven.Dag("2026-03-05")), verzoek.WachtOpVersturen, verzoek.Termijn.N);
        verzoek.VerstuurCode("2026-03-06");
        verzoek.WerkProjectiesBij();

        Assert.Equal((false, false, true, 0), voor);
        Assert.Equal(Gegeven.Dag("2026-03-27"), verzoek.Bewijsverzoeken[0].Bewijstermijn);
        Assert.False(verzoek.IsOpgeschort(Gegeven.Dag("2026-03-05")));
        Assert.True(verzoek.IsOpgeschort(Gegeven.Dag("2026-03-07")));
        Assert.Equal(Gegeven.Dag("2026-03-07"), verzoek.Termijn.StilDagen.Min());
        Assert.Equal(21, verzoek.Termijn.N);
        Assert.Equal(Gegeven.Dag("2026-03-27"), verzoek.OpschortTot);
        Assert.False(verzoek.WachtOpVersturen);
    }

    [Fact, Regel("R-AM-19")]
    public void LegVerzendingVast_WhenTheLastDayIsNoWerkdag_RollsInFavourOfTheParent()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagCode("2026-03-13");

        verzoek.VerstuurCode("2026-03-16");

        // 6 April is Easter Monday.
        Assert.Equal(Gegeven.Dag("2026-04-07"), verzoek.Bewijsverzoeken[0].Bewijstermijn);
    }

    [Theory, Regel("R-AM-19")]
    [InlineData("2026-03-06", 21)]
    [InlineData("2026-03-09", 0)]
    [InlineData("2026-03-20", 0)]
    public void LegVerzendingVast_LaterThanTwoWerkdagen_NeverStandsStill(string verstuurd, int stil)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagCode("2026-03-04");

        verzoek.VerstuurCode(verstuurd);

        Assert.Equal(stil, verzoek.Termijn.N);
        Assert.Equal(stil > 0, verzoek.IsOpgeschort(Gegeven.Dag(verstuurd).AddDays(1)));
    }

    [Fact, Regel("R-AM-19")]
    public void VraagBewijs_ByLetterThatIsNeverPosted_NeverLapsesAndIsLookedAtAfterTwoWerkdagen()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();

        verzoek.VraagCode("2026-03-04");
        verzoek.WerkProjectiesBij();

        Assert.Equal(Gegeven.Dag("2026-03-07"), verzoek.BewijsVanaf);
        Assert.Null(verzoek.OpschortTot);
        Assert.False(verzoek.BewijsBleefUit(Gegeven.Dag("2026-04-20")));
        Assert.Null(verzoek.BuitenBehandelingUiterlijk(Gegeven.Dag("2026-04-20")));
        Assert.Equal(Gegeven.Dag("2026-03-30"), verzoek.Termijn.Uiterlijk);
    }

    [Fact, Regel("R-AM-19", "R-TRM-9")]
    public void OntvangBewijs_BeforeTheLetterIsPosted_AnswersItAndNothingStoodStill()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagCode("2026-03-04");

        verzoek.Lever("2026-03-05");

        Assert.Equal(0, verzoek.Termijn.N);
        Gegeven.Geweigerd("R-AM-19", () => verzoek.VerstuurCode("2026-03-06"));
    }

    [Theory, Regel("R-AM-19", "R-ID-2")]
    [InlineData(BewijsOordeel.Goed, null)]
    [InlineData(BewijsOordeel.NogNietBeoordeeld, null)]
    [InlineData(BewijsOordeel.Afgekeurd, null)]
    [InlineData(BewijsOordeel.Goed, "Karin de Wit")]
    public void OntvangBewijs_OfALetterWithACode_ByHandOrOfSomebodyElse_IsRefusedAndChangesNothing(BewijsOordeel oordeel, string? gezien)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagCode("2026-03-04");
        verzoek.VerstuurCode("2026-03-05");
        var voor = Momentopname.Van(verzoek);

        var fout = Gegeven.Geweigerd("R-AM-19", () => verzoek.OntvangBewijs(
            verzoek.Bewijsverzoeken[0].Id, Gegeven.Dag("2026-03-09"), oordeel, Gegeven.Moment("2026-03-09 11:00"), "Niet leesbaar.", gezien is null ? null : verzoek.Herkend(gezien)));

        Assert.Equal("Oordeel", fout.Veld);
        Assert.Equal(voor, Momentopname.Van(verzoek));
    }

    [Theory, Regel("R-AM-19", "D-11")]
    [InlineData(Identificatiewijze.Terugbellen, true)]
    [InlineData(Identificatiewijze.Balie, false)]
    public void OntvangBewijs_OfALetterWithACode_NeedsAnIdentityThatIsEnoughForTheAnswer(Identificatiewijze wijze, bool geweigerd)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagCode("2026-03-04");

        var fout = Record.Exception(() => verzoek.OntvangBewijs(
            verzoek.Bewijsverzoeken[0].Id, Gegeven.Dag("2026-03-09"), BewijsOordeel.Goed, Gegeven.Moment("2026-03-09 11:00"), identiteit: verzoek.Herkend(wijze: wijze)));

        Assert.Equal(geweigerd ? "R-AM-19" : null, (fout as RuleViolation)?.Regel);
        Assert.Equal(geweigerd, verzoek.Bewijsverzoeken[0].GeleverdOp is null);
    }

    [Theory, Regel("R-AM-19", "R-TRM-9")]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void OntvangBewijs_OfAnotherManner_AnswersTheLetterOnlyWithTheIdentity(bool herkend, bool open)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagCode("2026-03-04");
        verzoek.VerstuurCode("2026-03-05");
        verzoek.VraagIdentiteit("2026-03-06", "2026-03-20");

        verzoek.OntvangBewijs(
            verzoek.Bewijsverzoeken[1].Id, Gegeven.Dag("2026-03-09"), BewijsOordeel.Goed, Gegeven.Moment("2026-03-09 11:00"), identiteit: herkend ? verzoek.Herkend() : null);

        Assert.Equal(Gegeven.Dag("2026-03-09"), verzoek.Bewijsverzoeken[1].GeleverdOp);
        Assert.Equal(open, verzoek.Bewijsverzoeken[0].GeleverdOp is null);
        Assert.Equal(open, verzoek.WachtOpBewijs(Gegeven.Dag("2026-03-09")));
    }

    [Theory, Regel("R-AM-19")]
    [InlineData("2026-03-03", "2026-03-06")]
    [InlineData("2026-03-07", "2026-03-06")]
    public void LegVerzendingVast_OnADayThatCannotBe_IsRefused(string verstuurd, string vandaag)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagCode("2026-03-04");

        var fout = Gegeven.Geweigerd("R-AM-19", () => verzoek.LegVerzendingVast(verzoek.Bewijsverzoeken[0].Id, Gegeven.Dag(verstuurd), Gegeven.Moment(vandaag + " 11:00")));

        Assert.Equal("VerstuurdOp", fout.Veld);
        Assert.True(verzoek.WachtOpVersturen);
    }

    [Fact, Regel("R-TRM-14")]
    public void Termijn_KeepsTheSettingsOfTheDayOfReceipt()
    {
        var spelregels = Gegeven.Spelregels(new TermijnInstellingen { BasisDagen = 21 });
        var oud = Gegeven.Verzoek(spelregels: spelregels);

        spelregels.Instellingen.Volgende(TermijnInstellingen.Standaard, Rechtsbescherming.Awb, Gegeven.Moment("2026-03-05 00:00"));

        Assert.Equal(Gegeven.Dag("2026-03-23"), oud.Termijn.Uiterlijk);
    }

    [Fact, Regel("R-TRM-15")]
    public void VervroegOntvangst_OnPaper_MovesTheTermEarlierAndNeverLater()
    {
        var verzoek = Gegeven.VerzoekOpPapier("2026-03-04");

        verzoek.VervroegOntvangst(Gegeven.Dag("2026-03-02"), Gegeven.Moment("2026-03-05 10:00"));

        Assert.Equal(Gegeven.Dag("2026-03-30"), verzoek.Termijn.Uiterlijk);
        Gegeven.Geweigerd("R-TRM-15", () => verzoek.VervroegOntvangst(Gegeven.Dag("2026-03-02"), Gegeven.Moment("2026-03-05 10:00")));
        Gegeven.Geweigerd("R-TRM-15", () => verzoek.VervroegOntvangst(Gegeven.Dag("2025-03-01"), Gegeven.Moment("2026-03-05 10:00")));
        Gegeven.Geweigerd("R-TRM-15", () => Gegeven.Verzoek().VervroegOntvangst(Gegeven.Dag("2026-03-01"), Gegeven.Moment("2026-03-05 10:00")));
    }

    [Theory, Regel("R-TRM-13", "R-AM-22")]
    [InlineData("2026-03-25 10:00", "2026-04-13")]
    [InlineData("2026-03-30 23:59:59", "2026-04-13")]
    [InlineData("2026-03-31 09:00", "2026-04-13")] // the new date that D13b promised
    public void MeldVertraging_NamesADate_AndDoesNotMoveR(string op, string verwacht)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();

        verzoek.MeldVertraging(Gegeven.Dag(verwacht), Gegeven.Moment(op));

        Assert.Equal(Gegeven.Dag(verwacht), verzoek.VerwachtOp);
        Assert.Equal(Gegeven.Dag("2026-03-30"), verzoek.Termijn.Uiterlijk);
    }

    [Theory, Regel("R-TRM-13")]
    [InlineData("2026-03-25 10:00", "2026-03-30")]
    [InlineData("2026-04-10 10:00", "2026-04-10")]
    [InlineData("2026-03-25 10:00", "2036-04-13")]
    public void MeldVertraging_WithADateThatHelpsNobody_IsRefused(string op, string verwacht) =>
        Gegeven.Geweigerd("R-TRM-13", () => Gegeven.VerzoekInBehandeling().MeldVertraging(Gegeven.Dag(verwacht), Gegeven.Moment(op)));

    [Fact, Regel("R-TRM-17")]
    public void TrekIn_EndsTheTerm()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.VraagIdentiteit("2026-03-04", "2026-03-18");

        verzoek.TrekIn(Gegeven.Moment("2026-03-05 10:00"));
        verzoek.WerkProjectiesBij();

        Assert.False(verzoek.IsOpgeschort(Gegeven.Dag("2026-03-06")));
        Assert.False(verzoek.IsTeLaat(Gegeven.Moment("2026-12-01 10:00")));
        Assert.Null(verzoek.Streef);
        Assert.Null(verzoek.OpschortTot);
    }
}
