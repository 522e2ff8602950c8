using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Kantoor;

/// <summary>Closures, waarnemers and replacements: what they refuse, and what they leave alone.</summary>
public sealed class KantoorTests
{
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");

    [Theory, Regel("R-AM-25")]
    [InlineData("2026-03-09", "2026-03-12", "Kerst", "eerste dag vanaf vandaag")]
    [InlineData("2026-03-12", "2026-03-11", "Kerst", "ligt voor de eerste")]
    [InlineData("2026-03-12", "2026-04-23", "Kerst", "hoogstens 42 dagen")]
    [InlineData("2026-03-12", "2026-03-13", " ", "waarom")]
    [InlineData("2026-03-19", "2026-03-25", "Kerst", "al een sluiting van 20\u00A0maart tot en met 24\u00A0maart")]
    public void Closure_ThatCannotBe_IsRefusedInWords(string van, string tot, string reden, string zin)
    {
        var eerder = Kantoorsluiting.Plan(Gegeven.Dag("2026-03-20"), Gegeven.Dag("2026-03-24"), "Verhuizing", [], Gegeven.Secretaris, Nu);

        var fout = Gegeven.Geweigerd("R-AM-25", () => Kantoorsluiting.Plan(Gegeven.Dag(van), Gegeven.Dag(tot), reden, [eerder], Gegeven.Secretaris, Nu));

        Assert.Contains(zin, fout.Message, StringComparison.Ordinal);
    }

    [Fact, Regel("R-AM-25")]
    public void Closure_ThatWasWithdrawn_StandsInNobodysWay()
    {
        var eerder = Kantoorsluiting.Plan(Gegeven.Dag("2026-03-20"), Gegeven.Dag("2026-03-24"), "Verhuizing", [], Gegeven.Secretaris, Nu);
        eerder.TrekIn(Nu);

        var sluiting = Kantoorsluiting.Plan(Gegeven.Dag("2026-03-20"), Gegeven.Dag("2026-03-24"), "Toch", [eerder], Gegeven.Secretaris, Nu);

        Gegeven.Geweigerd("R-AM-25", () => eerder.TrekIn(Nu));
        Assert.Equal(5, sluiting.Dagen.Count());
        // Friday 20 March: the five open days before it are 19, 18, 17, 16 and 13.
        Assert.Equal(Gegeven.Dag("2026-03-13"), sluiting.MeldOp(Werkdagkalender.Standaard.Zonder(sluiting.Dagen)));
    }

    [Fact, Regel("R-AM-25", "R-AM-16")]
    public void Alarms_CountOpenDays_AndTheDayTheyWarnAboutDoesNotMove()
    {
        var (streef, uiterlijk) = (Gegeven.Dag("2026-03-27"), Gegeven.Dag("2026-03-30"));
        var dicht = Enumerable.Range(0, 5).Select(Gegeven.Dag("2026-03-16").AddDays);

        var gewoon = new Alarmladder(streef, uiterlijk, Werkdagkalender.Standaard);
        var eerder = new Alarmladder(streef, uiterlijk, Werkdagkalender.Standaard.Zonder(dicht));

        Assert.Equal((Gegeven.Dag("2026-03-13"), Gegeven.Dag("2026-03-06")), (gewoon.Begin, eerder.Begin));
        Assert.Equal(gewoon.PeilDatum(Alarmstap.TienWerkdagen), eerder.PeilDatum(Alarmstap.TienWerkdagen));
        Assert.Equal(gewoon.DagVan(Alarmstap.LaatsteDag), eerder.DagVan(Alarmstap.LaatsteDag));
    }

    [Theory, Regel("R-AM-13")]
    [InlineData("2026-03-09", "2026-03-12", "Besluit 3", "vanaf vandaag")]
    [InlineData("2026-03-12", "2026-03-11", "Besluit 3", "ligt voor de eerste")]
    [InlineData("2026-03-10", "2026-09-10", "Besluit 3", "half jaar")]
    [InlineData("2026-03-10", "2026-03-12", "", "welk besluit het mandaat geeft")]
    [InlineData("2026-03-21", "2026-03-30", "Besluit 3", "al waar")]
    public void Waarneming_ThatCannotBe_IsRefusedInWords(string van, string tot, string mandaat, string zin)
    {
        var eerder = Waarneming.LegVast(Gegeven.Behandelaar, Gegeven.Dag("2026-03-20"), Gegeven.Dag("2026-03-21"), "Besluit 2", [], Gegeven.Directeur, Nu);

        var fout = Gegeven.Geweigerd("R-AM-13", () => Waarneming.LegVast(Gegeven.Behandelaar, Gegeven.Dag(van), Gegeven.Dag(tot), mandaat, [eerder], Gegeven.Directeur, Nu));

        Assert.Contains(zin, fout.Message, StringComparison.Ordinal);
        Gegeven.Geweigerd("R-AM-13", () => Waarneming.LegVast(Gegeven.Directeur, Gegeven.Dag("2026-03-10"), Gegeven.Dag("2026-03-12"), "Besluit 3", [], Gegeven.Directeur, Nu));
    }

    [Theory, Regel("R-AM-13"), InlineData("2026-03-11", "2026-03-12", "2026-03-10", false), InlineData("2026-03-10", "2026-03-12", "2026-03-10", true), InlineData("2026-03-10", "2026-03-12", "2026-03-09", false)]
    public void Waarnemer_SignsOnlyInTheTimeOfTheWaarneming_AndStandsOnTheBesluit(string van, string tot, string getekendVoor, bool mag)
    {
        var (verzoek, waarneming) = (Voorgelegd(), Waarneming.LegVast(Gegeven.Secretaris, Gegeven.Dag(van), Gegeven.Dag(tot), "Mandaatbesluit 2026-3", [], Gegeven.Directeur, Nu));

        var fout = Record.Exception(() => verzoek.TekenAlsWaarnemer(waarneming, "Fatma Yildiz", Gegeven.Dag(getekendVoor), Nu));

        Assert.Equal(mag ? null : "R-AM-13", (fout as RuleViolation)?.Regel);
        Assert.Equal(mag ? ("Fatma Yildiz", "Mandaatbesluit 2026-3") : ("", ""), (verzoek.Besluit!.Waarnemer, verzoek.Besluit.Mandaat));
    }

    [Fact, Regel("R-AM-13")]
    public void Waarnemer_WhoProposedIt_DoesNotSign_AndNobodySignsUnderTheNameOfAnother()
    {
        var zelf = Waarneming.LegVast(Gegeven.Behandelaar, Gegeven.Dag("2026-03-10"), Gegeven.Dag("2026-03-12"), "Besluit 3", [], Gegeven.Directeur, Nu);
        var ander = Waarneming.LegVast(Gegeven.Secretaris, Gegeven.Dag("2026-03-10"), Gegeven.Dag("2026-03-12"), "Besluit 3", [], Gegeven.Directeur, Nu);
        var verzoek = Voorgelegd();

        Gegeven.Geweigerd("R-AM-13", () => verzoek.TekenAlsWaarnemer(zelf, "Joris", Gegeven.Dag("2026-03-10"), Nu));
        verzoek.TekenAlsWaarnemer(ander, "Fatma", Gegeven.Dag("2026-03-10"), Nu);
        Gegeven.Geweigerd("R-AM-13", () => verzoek.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, Nu, Nu));
        verzoek.MaakBekend(Gegeven.Secretaris, Bekendmakingswijze.Portaal, Nu, Nu);

        Assert.Equal((Gegeven.Secretaris, Gegeven.Secretaris), (verzoek.Besluit!.OndertekendDoor!.Value, verzoek.Besluit.WaarnemerId!.Value));
    }

    [Fact]
    public void Vervanging_OfOneself_Twice_OrByWhoIsAwayToo_IsRefused()
    {
        var (van, tot) = (Gegeven.Dag("2026-03-10"), Gegeven.Dag("2026-03-12"));
        var eerste = Vervanging.LegVast(Gegeven.Behandelaar, Gegeven.Secretaris, van, tot, [], Gegeven.Secretaris, Nu);

        Gegeven.Geweigerd("Vervanging", () => Vervanging.LegVast(Gegeven.Behandelaar, Gegeven.Behandelaar, van, tot, [], Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("Vervanging", () => Vervanging.LegVast(Gegeven.Behandelaar, Gegeven.Directeur, tot, tot, [eerste], Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("Vervanging", () => Vervanging.LegVast(Gegeven.Secretaris, Gegeven.Directeur, tot, tot, [eerste], Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("Vervanging", () => Vervanging.LegVast(Gegeven.Directeur, Gegeven.Behandelaar, tot, tot, [eerste], Gegeven.Secretaris, Nu));
        eerste.Beeindig(Nu);
        Gegeven.Geweigerd("Vervanging", () => eerste.Beeindig(Nu));
        Assert.NotNull(Vervanging.LegVast(Gegeven.Behandelaar, Gegeven.Directeur, van, tot, [eerste], Gegeven.Secretaris, Nu));
    }

    private static Verzoek Voorgelegd()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        verzoek.LegVoor(BesluitUitkomst.Afgewezen, "Een andere wet verbiedt het.", Gegeven.Behandelaar, Nu);
        return verzoek;
    }
}
