using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Toegang;

namespace OuderPortaal.Tests.Leerlingen;

public sealed class VertegenwoordigingTests
{
    // Born on 15 June 2010: 16 in 2026, 18 in 2028.
    [Theory, Regel("R-VTG-1", "R-VTG-2", "R-VTG-3", "R-VTG-4", "R-VTG-5", "R-AM-10", "D-12")]
    [InlineData(VertegenwoordigingSoort.OuderMetGezag, "2026-06-14", true)]
    [InlineData(VertegenwoordigingSoort.OuderMetGezag, "2026-06-15", false)]
    [InlineData(VertegenwoordigingSoort.Voogd, "2026-06-15", false)]
    [InlineData(VertegenwoordigingSoort.GecertificeerdeInstelling, "2026-06-15", false)]
    [InlineData(VertegenwoordigingSoort.Zelf, "2026-06-14", false)]
    [InlineData(VertegenwoordigingSoort.Zelf, "2026-06-15", true)]
    [InlineData(VertegenwoordigingSoort.Curator, "2028-06-14", false)]
    [InlineData(VertegenwoordigingSoort.Curator, "2028-06-15", true)]
    [InlineData(VertegenwoordigingSoort.Mentor, "2028-06-15", true)]
    [InlineData(VertegenwoordigingSoort.Gemachtigde, "2020-01-01", true)]
    public void PastBijLeeftijd_TurnsOnTheBirthday(VertegenwoordigingSoort soort, string op, bool past) =>
        Assert.Equal(past, Toegangstabel.PastBijLeeftijd(soort, Gegeven.Dag("2010-06-15"), Gegeven.Dag(op)));

    [Theory, Regel("R-VTG-7", "R-VTG-14", "R-AM-14")]
    [InlineData(VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.Machtiging)]
    [InlineData(VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.EigenIdentiteit)]
    [InlineData(VertegenwoordigingSoort.Gemachtigde, Gezagsbewijs.StaatInDossier)]
    [InlineData(VertegenwoordigingSoort.Voogd, (Gezagsbewijs)99)]
    public void LegVast_OnAProofThatProvesSomethingElse_IsRefused(VertegenwoordigingSoort soort, Gezagsbewijs bewijs) => Gegeven.Geweigerd("R-VTG-7", () =>
        Vertegenwoordiging.LegVast(Gegeven.Leerling(), Gegeven.Moeder, "Anna", soort, bewijs, Gegeven.Dag("2026-03-02"), Gegeven.Dag("2026-12-31"), Gegeven.Secretaris, Gegeven.Ontvangst));

    [Fact, Regel("R-VTG-2")]
    public void LegVast_OfAParentForAPupilOf16_IsRefused() =>
        Assert.Equal("Soort", Gegeven.Geweigerd("R-VTG-2", () => Gegeven.Link(Gegeven.Leerling("2010-03-02"), Gegeven.Moeder)).Veld);

    [Theory, Regel("R-VTG-12", "R-VTG-16")]
    [InlineData(VertegenwoordigingSoort.Gemachtigde, null, "R-VTG-16")]
    [InlineData(VertegenwoordigingSoort.GecertificeerdeInstelling, null, "R-VTG-16")]
    [InlineData(VertegenwoordigingSoort.GecertificeerdeInstelling, "2027-03-03", "R-VTG-12")]
    [InlineData(VertegenwoordigingSoort.OuderMetGezag, "2026-03-01", "R-VTG-16")]
    public void LegVast_WithAnEndThatDoesNotFit_IsRefused(VertegenwoordigingSoort soort, string? totEnMet, string regel) =>
        Assert.Equal("TotEnMet", Gegeven.Geweigerd(regel, () => Gegeven.Link(Gegeven.Leerling(), Gegeven.Moeder, soort, totEnMet: totEnMet)).Veld);

    [Fact, Regel("R-VTG-7")]
    public void LegVast_OnAProofSeenTomorrow_IsRefused() => Gegeven.Geweigerd("R-VTG-7", () => Vertegenwoordiging.LegVast(
        Gegeven.Leerling(), Gegeven.Moeder, "Anna", VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.StaatInDossier, Gegeven.Dag("2026-03-03"), null, Gegeven.Secretaris, Gegeven.Ontvangst));

    [Fact, Regel("R-VTG-16")]
    public void Beeindig_StopsItTheSameDay_AndHappensOnce()
    {
        var link = Gegeven.Link(Gegeven.Leerling(), Gegeven.Moeder);

        link.Beeindig(Eindreden.Anders, Gegeven.Secretaris, Gegeven.Moment("2026-03-09 10:00"));

        Assert.False(link.GeldtOp(Gegeven.Dag("2026-03-09"), Gegeven.Dag("2014-09-12")));
        Assert.Equal(Gegeven.Dag("2026-03-09"), link.TotEnMet);
        Gegeven.Geweigerd("C2", () => link.Beeindig(Eindreden.Anders, Gegeven.Secretaris, Gegeven.Moment("2026-03-10 10:00")));
    }

    [Fact, Regel("R-VTG-16")]
    public void GeldtOp_BeforeItWasRecorded_IsNo() => Assert.False(Gegeven.Link(Gegeven.Leerling(), Gegeven.Moeder).GeldtOp(Gegeven.Dag("2026-03-01"), Gegeven.Dag("2014-09-12")));
}
