using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Tests.Bewaren;

/// <summary>What a person may destroy, and when (article 12).</summary>
public sealed class VernietigingsvoorstelTests
{
    private static readonly string[] Bronnen = ["Dossiersysteem", "Papieren map"];
    private static readonly MedewerkerId Fatma = Gegeven.Secretaris;
    private static readonly MedewerkerId Marleen = Gegeven.Directeur;

    private static readonly Toestandstabel<Vernietigingsvoorstel, VoorstelStatus> Tabel = new(
        """
                       TeBevestigen Bevestigd Uitgevoerd Vervallen
        Bevestig            +           -         -          -
        VinkAf              -           +         -          -
        LaatVervallen       +           -         -          -
        Herstel             +           -         -          +
        """);

    public static IEnumerable<TheoryDataRow<string, VoorstelStatus, bool>> Cellen => Tabel.Cellen;

    [Fact, Regel("C2")]
    public void Tabel_HasACellForEveryVerbInEveryState() => Tabel.IsVolledig();

    [Theory, MemberData(nameof(Cellen)), Regel("C2")]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, VoorstelStatus status, bool mag)
    {
        var leerling = Leerling("2023-06-30");
        var voorstel = In(status, leerling);
        var voor = Momentopname.Van(voorstel);

        var fout = Record.Exception(() => Doe(voorstel, verb, leerling));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(voorstel) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    [Theory, Regel("R-12.1-1"), Regel("R-12.1-2"), Regel("R-12.1-3")]
    [InlineData("2023-06-30", "2026-06-30 23:59:59", false)]
    [InlineData("2023-06-30", "2026-07-01 00:00", true)]
    [InlineData("2023-12-31", "2026-12-31 23:59:59", false)]
    [InlineData("2023-12-31", "2027-01-01 00:00", true)]
    [InlineData("2024-02-29", "2027-02-28 23:59:59", false)]
    [InlineData("2024-02-29", "2027-03-01 00:00", true)]
    public void Bevestig_OnBothSidesOfTheDate_IsRefusedUntilTheDayAfter(string afloop, string moment, bool mag)
    {
        var (leerling, nu) = (Leerling(afloop), Gegeven.Moment(moment));
        var voorstel = Vernietigingsvoorstel.Maak(leerling, Maandlijst.Van(Gegeven.Dag(afloop).AddYears(3).AddDays(1)), nu);

        var fout = Record.Exception(() => voorstel.Bevestig(leerling, Gezien(leerling), [], Bronnen, Gegeven.Dag("2027-04-01"), Fatma, nu));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag ? VoorstelStatus.Bevestigd : VoorstelStatus.TeBevestigen, voorstel.Status);
        Assert.Equal(mag ? [Gegeven.Dag(afloop)] : [], voorstel.Trajecten.Select(t => t.Afloop));
    }

    [Theory, Regel("R-12.1-5")]
    [InlineData(Beletselsoort.OpenVerzoek, "Verzoek INZ-2026-00042 loopt nog.")]
    [InlineData(Beletselsoort.Bezwaartermijn, "tot en met woensdag 6 mei 2026.")]
    [InlineData(Beletselsoort.NietGekoppeldVerzoek, "Misschien gaat het over deze leerling.")]
    [InlineData(Beletselsoort.GezagConflict, "Eerst beslist de directeur.")]
    [InlineData(Beletselsoort.OpenTaak, "Er staat nog een taak open over deze leerling.")]
    [InlineData(Beletselsoort.GezinVertellen, "Het kan vanaf donderdag 7 mei 2026.")]
    public void Bevestig_WhileSomethingHoldsIt_IsRefusedWithTheReason(Beletselsoort soort, string zin)
    {
        var leerling = Leerling("2020-06-30");
        var voorstel = In(VoorstelStatus.TeBevestigen, leerling);

        var fout = Assert.Throws<RuleViolation>(() => voorstel.Bevestig(
            leerling, Gezien(leerling), [new(soort, "INZ-2026-00042", Gegeven.Dag("2026-05-06"))], Bronnen, Gegeven.Dag("2027-04-01"), Fatma, Gegeven.Moment("2027-03-01 10:00")));

        Assert.Equal("R-12.1-5", fout.Regel);
        Assert.Contains(zin, fout.Message.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(VoorstelStatus.TeBevestigen, voorstel.Status);
    }

    [Fact, Regel("R-12.1-4")]
    public void Bevestig_WhenAnotherTrajectRuns_TakesOnlyWhatIsDue()
    {
        var (leerling, nu) = (Leerling("2023-06-30"), Gegeven.Moment("2027-03-01 10:00"));
        leerling.LegTrajectVast(TrajectSoort.Toekenning, Gegeven.Dag("2023-01-01"), null, Fatma, nu);
        var voorstel = Vernietigingsvoorstel.Maak(leerling, Gegeven.Dag("2027-03-01"), nu);
        var gezien = leerling.TeVernietigen(Gegeven.Dag("2027-03-01")).Select(t => t.Id).ToList();

        voorstel.Bevestig(leerling, gezien, [], Bronnen, Gegeven.Dag("2027-03-08"), Fatma, nu);
        leerling.VernietigTrajecten(Fatma, nu);

        Assert.False(voorstel.HeleLeerling);
        Assert.Null(leerling.BewarenTot);
        Assert.Equal([TrajectSoort.Toekenning], leerling.Trajecten.Select(t => t.Soort));
        Assert.Throws<RuleViolation>(() => leerling.VernietigTrajecten(Fatma, nu));
    }

    [Fact, Regel("R-12.1-4")]
    public void Bevestig_WhenSomethingElseIsDueThanWasSeen_IsRefused()
    {
        var (leerling, nu) = (Leerling("2023-06-30"), Gegeven.Moment("2027-03-01 10:00"));
        var voorstel = In(VoorstelStatus.TeBevestigen, leerling);
        var gezien = Gezien(leerling);
        leerling.LegTrajectVast(TrajectSoort.Advies, Gegeven.Dag("2020-01-01"), Gegeven.Dag("2021-01-01"), Fatma, nu);

        var fout = Assert.Throws<RuleViolation>(() => voorstel.Bevestig(leerling, gezien, [], Bronnen, Gegeven.Dag("2027-03-08"), Fatma, nu));

        Assert.Contains("Er is iets veranderd", fout.Message, StringComparison.Ordinal);
    }

    [Fact, Regel("R-WIS-5")]
    public void VinkAf_PerSourceSystem_TakesTwoPeople_AndLeavesACertificateWithoutNumber()
    {
        var (leerling, nu) = (Leerling("2023-06-30"), Gegeven.Moment("2027-03-01 10:00"));
        var voorstel = In(VoorstelStatus.Bevestigd, leerling);
        var (een, twee) = (voorstel.Stappen[0].Id, voorstel.Stappen[1].Id);
        Assert.Equal("L-0001", voorstel.Kenmerk);

        voorstel.VinkAf(een, false, [], Fatma, nu);
        Assert.Throws<RuleViolation>(() => voorstel.VinkAf(een, true, [], Fatma, nu));
        voorstel.VinkAf(een, true, [], Marleen, nu);
        Assert.Throws<RuleViolation>(() => voorstel.VinkAf(een, true, [], Gegeven.Behandelaar, nu));
        Assert.Equal(VoorstelStatus.Bevestigd, voorstel.Status);
        voorstel.VinkAf(twee, false, [], Marleen, nu);
        voorstel.VinkAf(twee, true, [], Fatma, nu);

        Assert.Equal((VoorstelStatus.Uitgevoerd, "", true), (voorstel.Status, voorstel.Kenmerk, voorstel.HeleLeerling));
        Assert.Equal(2, voorstel.Gebeurtenissen.OfType<VernietigingAfgevinkt>().Count());
        Assert.Single(voorstel.Gebeurtenissen.OfType<VernietigingUitgevoerd>());
    }

    [Fact, Regel("R-WIS-5")]
    public void VinkAf_ByWhoSawNoFirstTick_IsNotASecondLook()
    {
        var (leerling, nu) = (Leerling("2023-06-30"), Gegeven.Moment("2027-03-01 10:00"));
        var voorstel = In(VoorstelStatus.Bevestigd, leerling);
        var stap = voorstel.Stappen[0];
        Gegeven.Geweigerd("R-WIS-5", () => voorstel.VinkAf(stap.Id, true, [], Marleen, nu));
        voorstel.VinkAf(stap.Id, false, [], Fatma, nu);

        Gegeven.Geweigerd("R-WIS-5", () => voorstel.VinkAf(stap.Id, false, [], Marleen, nu));

        Assert.Equal((Fatma, (MedewerkerId?)null), (stap.GedaanDoor, stap.NagekekenDoor));
    }

    [Fact, Regel("R-12.1-5")]
    public void VinkAf_WhileSomethingHoldsItThatCameLater_IsRefusedTheFirstTime_AndNotTheSecond()
    {
        var (leerling, nu) = (Leerling("2023-06-30"), Gegeven.Moment("2027-03-01 10:00"));
        var voorstel = In(VoorstelStatus.Bevestigd, leerling);
        var (een, twee) = (voorstel.Stappen[0].Id, voorstel.Stappen[1].Id);
        Beletsel[] beletselen = [new(Beletselsoort.OpenVerzoek, "INZ-2027-00042")];
        voorstel.VinkAf(een, false, [], Fatma, nu);

        var fout = Assert.Throws<RuleViolation>(() => voorstel.VinkAf(twee, false, beletselen, Fatma, nu));
        voorstel.VinkAf(een, true, beletselen, Marleen, nu);

        Assert.Equal(("R-12.1-5", "Dit moet nog wachten. Verzoek INZ-2027-00042 loopt nog. Eerst moet dat klaar zijn."), (fout.Regel, fout.Message));
        Assert.Null(voorstel.Stappen[1].GedaanOp);
        Assert.True(voorstel.Stappen[0].IsKlaar);
    }

    [Fact, Regel("R-BWR-13")]
    public void Herstel_OfALineFromBeforeTheYes_BringsBackTheCertificateAndTheTicks_AndNeverGoesBack()
    {
        var (leerling, nu) = (Leerling("2023-06-30"), Gegeven.Moment("2027-03-01 10:00"));
        var echt = In(VoorstelStatus.Bevestigd, leerling);
        var bevestigd = Vernietigingsverklaring.Van(echt)!;
        echt.VinkAf(echt.Stappen[0].Id, false, [], Fatma, nu);
        echt.VinkAf(echt.Stappen[0].Id, true, [], Marleen, nu);
        var halverwege = Vernietigingsverklaring.Van(echt)!;
        echt.VinkAf(echt.Stappen[1].Id, false, [], Fatma, nu);
        echt.VinkAf(echt.Stappen[1].Id, true, [], Marleen, nu);
        var uitReservekopie = Vernietigingsvoorstel.Leeg(echt.Id, echt.PubliekId, leerling.Id, echt.Maand);

        uitReservekopie.Herstel(halverwege, leerling, nu);
        Gegeven.Geweigerd("C2", () => uitReservekopie.Herstel(bevestigd, leerling, nu));

        Assert.Equal((VoorstelStatus.Bevestigd, "L-0001", true, Fatma), (uitReservekopie.Status, uitReservekopie.Kenmerk, uitReservekopie.HeleLeerling, uitReservekopie.BevestigdDoor!.Value));
        Assert.Equal([true, false], uitReservekopie.Stappen.Select(s => s.IsKlaar));
        Assert.Equal(echt.Stappen.Select(s => s.Id), uitReservekopie.Stappen.Select(s => s.Id));
        Assert.Equal([Gegeven.Dag("2023-06-30")], uitReservekopie.Trajecten.Select(t => t.Afloop));
        uitReservekopie.Herstel(Vernietigingsverklaring.Van(echt)!, null, nu);
        Assert.Equal((VoorstelStatus.Uitgevoerd, "", "", echt.AfgerondOp), (uitReservekopie.Status, uitReservekopie.Kenmerk, uitReservekopie.Geboren, uitReservekopie.AfgerondOp));
        Gegeven.Geweigerd("C2", () => uitReservekopie.Herstel(Vernietigingsverklaring.Van(echt)!, leerling, nu));
    }

    [Fact, Regel("R-12.1-1")]
    public void Maak_WhenNothingIsDueThatMonth_IsRefused()
    {
        var leerling = Leerling("2023-06-30");

        Assert.Throws<RuleViolation>(() => Vernietigingsvoorstel.Maak(leerling, Gegeven.Dag("2026-06-01"), Gegeven.Moment("2026-06-01 10:00")));
        Assert.NotNull(Vernietigingsvoorstel.Maak(leerling, Gegeven.Dag("2026-07-01"), Gegeven.Moment("2026-07-01 10:00")));
    }

    [Fact, Regel("R-12.1-4")]
    public void BewarenTot_IsThatOfTheTrajectThatEndsLast_AndUnknownWhileOneRuns()
    {
        var leerling = Gegeven.Leerling();
        Assert.Null(leerling.BewarenTot);

        leerling.LegTrajectVast(TrajectSoort.Advies, Gegeven.Dag("2020-01-01"), Gegeven.Dag("2023-06-30"), Fatma, Gegeven.Ontvangst);
        leerling.LegTrajectVast(TrajectSoort.Toelaatbaarheid, Gegeven.Dag("2019-01-01"), Gegeven.Dag("2023-12-31"), Fatma, Gegeven.Ontvangst);
        Assert.Equal(Gegeven.Dag("2026-12-31"), leerling.BewarenTot);

        leerling.LegTrajectVast(TrajectSoort.Toekenning, Gegeven.Dag("2024-01-01"), null, Fatma, Gegeven.Ontvangst);
        Assert.Null(leerling.BewarenTot);
        Assert.False(leerling.IsHelemaalTeVernietigen(Gegeven.Dag("2090-01-01")));
    }

    private static Leerling Leerling(string afloop)
    {
        var leerling = Gegeven.Leerling();
        leerling.LegTrajectVast(TrajectSoort.Toelaatbaarheid, Gegeven.Dag("2019-01-01"), Gegeven.Dag(afloop), Fatma, Gegeven.Ontvangst);
        return leerling;
    }

    private static List<Guid> Gezien(Leerling leerling) => [.. leerling.Trajecten.Select(t => t.Id)];

    private static Vernietigingsvoorstel In(VoorstelStatus status, Leerling leerling)
    {
        var nu = Gegeven.Moment("2027-03-01 10:00");
        var voorstel = Vernietigingsvoorstel.Maak(leerling, Gegeven.Dag("2027-03-01"), nu);
        if (status == VoorstelStatus.Vervallen)
            voorstel.LaatVervallen(nu);
        if (status is VoorstelStatus.Bevestigd or VoorstelStatus.Uitgevoerd)
            voorstel.Bevestig(leerling, Gezien(leerling), [], status == VoorstelStatus.Uitgevoerd ? [] : Bronnen, Gegeven.Dag("2027-03-08"), Fatma, nu);
        Assert.Equal(status, voorstel.Status);
        return voorstel;
    }

    private static void Doe(Vernietigingsvoorstel voorstel, string verb, Leerling leerling)
    {
        var nu = Gegeven.Moment("2027-03-02 10:00");
        switch (verb)
        {
            case nameof(Vernietigingsvoorstel.Bevestig):
                voorstel.Bevestig(leerling, Gezien(leerling), [], Bronnen, Gegeven.Dag("2027-03-08"), Fatma, nu);
                break;
            case nameof(Vernietigingsvoorstel.VinkAf):
                voorstel.VinkAf(voorstel.Stappen.Select(s => s.Id).FirstOrDefault(), false, [], Marleen, nu);
                break;
            case nameof(Vernietigingsvoorstel.Herstel):
                voorstel.Herstel(new(voorstel.Id, voorstel.PubliekId, leerling.Id, voorstel.Maand, true, Fatma, nu, null, [], [new(Guid.CreateVersion7(nu), "Dossiersysteem", Gegeven.Dag("2027-03-08"), null, null, null, null)]), leerling, nu);
                break;
            default:
                voorstel.LaatVervallen(nu);
                break;
        }
    }
}
