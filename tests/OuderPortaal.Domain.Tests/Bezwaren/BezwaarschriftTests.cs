using OuderPortaal.Domain;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Bezwaren;

[Regel("R-AWB-7", "R-AWB-8")]
public sealed class BezwaarschriftTests
{
    private static readonly Toestandstabel<Bezwaarschrift, BezwaarStatus> Tabel = new(
        """
                      Ontvangen Overgedragen Afgehandeld InBeroep
        DraagOver         +          -            -         -
        HandelAf          +          +            -         -
        StelBeroepIn      -          -            +         -
        EindigBeroep      -          -            -         +
        """);

    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-05-20 10:00");

    private static readonly Dictionary<string, Action<Bezwaarschrift>> Verben = new()
    {
        ["DraagOver"] = b => b.DraagOver("de secretaris van het bestuur", Gegeven.Dag("2026-05-20"), Nu),
        ["HandelAf"] = b => b.HandelAf(BezwaarUitkomst.Ongegrond, Gegeven.Dag("2026-05-20"), Nu),
        ["StelBeroepIn"] = b => b.StelBeroepIn(Gegeven.Dag("2026-05-20"), Nu),
        ["EindigBeroep"] = b => b.EindigBeroep(Gegeven.Dag("2026-05-20"), Nu),
    };

    public static IEnumerable<TheoryDataRow<string, BezwaarStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState() => Tabel.IsVolledig();

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, BezwaarStatus status, bool mag)
    {
        var bezwaar = In(status);
        var voor = Momentopname.Van(bezwaar);

        var fout = Record.Exception(() => Verben[verb](bezwaar));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(bezwaar) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    [Fact]
    public void LegVast_AgainstABesluit_HasTheDatesOfTheVectors()
    {
        // OV-01: made known on 24 March, the last day rolls over Bevrijdingsdag.
        var bezwaar = In(BezwaarStatus.Ontvangen);

        Assert.Equal(Gegeven.Dag("2026-05-06"), bezwaar.EindeIndienen);
        Assert.Equal(Gegeven.Dag("2026-06-17"), bezwaar.BeslisUiterlijk);
        Assert.Equal("INZ-2026-00042-B1", bezwaar.BesluitNummer);
    }

    [Theory, Regel("R-AM-24")]
    [InlineData("2026-05-06", null, true)]
    [InlineData("2026-05-07", null, false)]
    [InlineData("2026-05-13", "2026-05-06", true)]
    [InlineData("2026-05-14", "2026-05-06", false)]
    [InlineData("2026-05-13", "2026-05-07", false)]
    public void IsOpTijd_LooksAtThePostmarkForAWeek(string ontvangen, string? stempel, bool optijd) =>
        Assert.Equal(optijd, Leg(ontvangen, stempel).IsOpTijd);

    [Fact]
    public void LegVast_WithoutABesluit_OrInTheCivilRegime_IsRefused()
    {
        Gegeven.Geweigerd("R-AWB-7", () => Bezwaarschrift.LegVast(Gegeven.VerzoekInBehandeling(), Inhoud("2026-03-25"), "BZS-2026-00001", Nu));
        Gegeven.Geweigerd("R-AWB-6", () => Bezwaarschrift.LegVast(Besloten(Rechtsbescherming.Civiel), Inhoud("2026-03-25"), "BZS-2026-00001", Nu));
    }

    [Theory]
    [InlineData("2026-03-23", null, "R-AWB-7")]
    [InlineData("2026-05-21", null, "R-AWB-7")]
    [InlineData("2026-05-13", "2026-05-14", "R-AM-24")]
    public void LegVast_OnAnImpossibleDay_IsRefused(string ontvangen, string? stempel, string regel) => Gegeven.Geweigerd(regel, () => Leg(ontvangen, stempel));

    [Fact, Regel("R-AM-04")]
    public void Beroep_AgainstBezwaarThatWasTakenBack_OrBeforeTheDecision_IsRefused_AndHogerBeroepFollowsTheCourt()
    {
        var ingetrokken = In(BezwaarStatus.Ontvangen);
        ingetrokken.HandelAf(BezwaarUitkomst.Ingetrokken, Gegeven.Dag("2026-05-08"), Nu);
        Gegeven.Geweigerd("R-AM-04", () => ingetrokken.StelBeroepIn(Gegeven.Dag("2026-05-09"), Nu));

        var bezwaar = In(BezwaarStatus.Afgehandeld);
        Gegeven.Geweigerd("R-AWB-8", () => bezwaar.StelBeroepIn(Gegeven.Dag("2026-05-07"), Nu));
        bezwaar.StelBeroepIn(Gegeven.Dag("2026-05-09"), Nu);
        Gegeven.Geweigerd("R-AWB-8", () => bezwaar.EindigBeroep(Gegeven.Dag("2026-05-08"), Nu));
        bezwaar.EindigBeroep(Gegeven.Dag("2026-05-12"), Nu);
        Gegeven.Geweigerd("R-AWB-8", () => bezwaar.StelBeroepIn(Gegeven.Dag("2026-05-11"), Nu));
        bezwaar.StelBeroepIn(Gegeven.Dag("2026-05-13"), Nu);

        Assert.Equal((Gegeven.Dag("2026-05-13"), null, BezwaarStatus.InBeroep), (bezwaar.BeroepOp, bezwaar.BeroepEinde, bezwaar.Status));
    }

    [Fact, Regel("R-AM-24")]
    public void LegVast_WithAPostmark_WithoutALetter_IsRefused() =>
        Gegeven.Geweigerd("R-AM-24", () => Bezwaarschrift.LegVast(Besloten(), Inhoud("2026-05-13", "2026-05-06") with { Kanaal = Kanaal.Portaal }, "BZS-2026-00001", Nu));

    [Theory, Regel("R-SEC-8")]
    [InlineData(true)]
    [InlineData(false)]
    public void IsVan_OnPaper_GoesByTheName(bool zelf)
    {
        var verzoek = Besloten();
        var naam = zelf ? $" {verzoek.VerzoekerNaam.ToUpperInvariant()} " : "Pim de Wit";
        Assert.Equal(zelf, Bezwaarschrift.LegVast(verzoek, Inhoud("2026-03-25") with { Naam = naam }, "BZS-2026-00001", Nu).IsVan(verzoek));
    }

    private static Bezwaarschrift In(BezwaarStatus status)
    {
        var bezwaar = Leg("2026-05-06", null);
        if (status == BezwaarStatus.Overgedragen)
            bezwaar.DraagOver("de secretaris van het bestuur", Gegeven.Dag("2026-05-07"), Nu);
        if (status is BezwaarStatus.Afgehandeld or BezwaarStatus.InBeroep)
            bezwaar.HandelAf(BezwaarUitkomst.Ongegrond, Gegeven.Dag("2026-05-08"), Nu);
        if (status == BezwaarStatus.InBeroep)
            bezwaar.StelBeroepIn(Gegeven.Dag("2026-05-09"), Nu);
        return bezwaar;
    }

    private static Bezwaarschrift Leg(string ontvangen, string? stempel) => Bezwaarschrift.LegVast(Besloten(), Inhoud(ontvangen, stempel), "BZS-2026-00001", Nu);

    private static Bezwaarinhoud Inhoud(string ontvangen, string? stempel = null) =>
        new(null, "Anna Vermeer", "Ik ben het er niet mee eens.", Kanaal.Brief, Gegeven.Dag(ontvangen), Lezen.DagOfGeen(stempel));

    /// <summary>Made known on 24 March 2026.</summary>
    private static Verzoek Besloten(Rechtsbescherming regime = Rechtsbescherming.Awb)
    {
        var verzoek = Gegeven.VerzoekInBehandeling(spelregels: Gegeven.Spelregels(regime: regime));
        verzoek.LegVoor(BesluitUitkomst.GeenGegevens, "Wij hebben niets gevonden.", Gegeven.Secretaris, Gegeven.Moment("2026-03-24 09:00"));
        verzoek.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, Gegeven.Moment("2026-03-24 10:00"), Gegeven.Moment("2026-03-24 10:00"));
        return verzoek;
    }
}
