using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Identiteit;

public sealed class BriefcodeTests
{
    [Fact, Regel("R-ID-2", "R-AM-19")]
    public void LegVerzendingVast_MakesItValidFor21DaysAndForgetsTheCode()
    {
        var code = Maak();

        Verstuur(code, "2026-03-05");

        Assert.Equal(Gegeven.Dag("2026-03-26"), code.GeldigTotEnMet);
        Assert.Null(code.Zout);
        Assert.True(code.IsBruikbaar(Gegeven.Dag("2026-03-26")));
        Assert.False(code.IsBruikbaar(Gegeven.Dag("2026-03-27")));
    }

    [Theory, Regel("R-AM-19")]
    [InlineData("2026-03-03")]
    [InlineData("2026-03-06")]
    public void LegVerzendingVast_OnADayThatCannotBe_IsRefused(string op)
    {
        var code = Maak();

        Gegeven.Geweigerd("R-AM-19", () => Verstuur(code, op, vandaag: "2026-03-05"));

        Assert.NotNull(code.Zout);
    }

    [Fact, Regel("R-AM-19")]
    public void LegVerzendingVast_Twice_IsRefused()
    {
        var code = Maak();
        Verstuur(code, "2026-03-05");

        Gegeven.Geweigerd("R-AM-19", () => Verstuur(code, "2026-03-05"));
    }

    [Fact, Regel("R-ID-2")]
    public void Gebruik_Twice_OrAfterTheLastDay_OrEnded_IsRefused()
    {
        var (gebruikt, oud, beeindigd) = (Maak(), Maak(), Maak());
        gebruikt.Gebruik(Gegeven.Moment("2026-03-09 10:00"));
        beeindigd.Beeindig(Gegeven.Moment("2026-03-09 10:00"));

        Gegeven.Geweigerd("R-ID-9", () => gebruikt.Gebruik(Gegeven.Moment("2026-03-09 10:01")));
        Gegeven.Geweigerd("R-ID-9", () => oud.Gebruik(Gegeven.Moment("2026-03-26 10:00")));
        Gegeven.Geweigerd("R-ID-9", () => beeindigd.Gebruik(Gegeven.Moment("2026-03-09 10:01")));
        Assert.All([gebruikt, beeindigd], c => Assert.Null(c.Zout));
    }

    [Fact, Regel("R-ID-2")]
    public void Maak_WithoutAccountOrPupil_IsRefused()
    {
        Gegeven.Geweigerd("R-ID-2", () => Maak(Gegeven.VerzoekInBehandeling()));
        Gegeven.Geweigerd("R-ID-2", () => Maak(Gegeven.VerzoekOpPapier()));
    }

    private static Briefcode Maak(Verzoek? verzoek = null)
    {
        if (verzoek is null)
        {
            verzoek = Gegeven.VerzoekInBehandeling();
            verzoek.KoppelLeerling(Gegeven.Leerling(), Gegeven.Ontvangst);
        }

        return Briefcode.Maak(Guid.CreateVersion7(Gegeven.Ontvangst), verzoek, Guid.CreateVersion7(Gegeven.Ontvangst), [1], [2], "test", Gegeven.Moment("2026-03-04 11:00"));
    }

    private static void Verstuur(Briefcode code, string op, string? vandaag = null) => code.LegVerzendingVast(
        Gegeven.Dag(op), Gegeven.VerzoekInBehandeling().Kalender.Werkdagen, Gegeven.Secretaris, Gegeven.Moment((vandaag ?? op) + " 16:00"));
}
