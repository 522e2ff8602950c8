using OuderPortaal.Domain;
using OuderPortaal.Domain.Oefeningen;

namespace OuderPortaal.Tests.Oefeningen;

/// <summary>A drill in each of its states: passed only when every step was seen.</summary>
[Regel("C2")]
public sealed class BrandoefeningTests
{
    private static readonly Toestandstabel<Brandoefening, OefeningStatus> Tabel = new(
        """
                Gevraagd Loopt Geslaagd Mislukt Afgebroken
        Begin      +       -      -        -        -
        Zie        -       +      -        -        -
        RondAf     -       +      -        -        -
        BreekAf    -       +      -        -        -
        """);

    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-04-01 11:00");

    private static readonly Dictionary<string, Action<Brandoefening>> Verben = new()
    {
        ["Begin"] = o => o.Begin(o.Id, Nu),
        ["Zie"] = o => o.Zie(Oefenstap.Alarm, Nu),
        ["RondAf"] = o => o.RondAf(Nu),
        ["BreekAf"] = o => o.BreekAf(Nu),
    };

    public static IEnumerable<TheoryDataRow<string, OefeningStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState()
    {
        Tabel.IsVolledig(nameof(Brandoefening.Gezien));
        Assert.All(Enum.GetValues<OefeningStatus>(), status => Assert.Equal(status, In(status).Status));
    }

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, OefeningStatus status, bool mag)
    {
        var oefening = In(status);
        var voor = Momentopname.Van(oefening);

        var fout = Record.Exception(() => Verben[verb](oefening));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(oefening) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    [Theory]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    public void Drill_WithoutOneStep_Failed_AndSaysSo(bool alarm, bool mail, bool weg)
    {
        var oefening = In(OefeningStatus.Loopt);
        foreach (var (stap, gezien) in new[] { (Oefenstap.Alarm, alarm), (Oefenstap.Mail, mail), (Oefenstap.Vernietiging, weg) })
        {
            if (gezien)
                oefening.Zie(stap, Nu);
        }

        oefening.RondAf(Nu);

        Assert.Equal((OefeningStatus.Mislukt, null), (oefening.Status, oefening.Bezig));
        Assert.IsType<BrandoefeningMislukt>(oefening.Gebeurtenissen[^1]);
    }

    private static Brandoefening In(OefeningStatus status)
    {
        var oefening = Brandoefening.Vraag("2026-K2", null, Nu);
        if (status != OefeningStatus.Gevraagd)
            oefening.Begin(oefening.Id, Nu);
        foreach (var stap in status == OefeningStatus.Geslaagd ? Enum.GetValues<Oefenstap>() : [])
            oefening.Zie(stap, Nu);
        if (status is OefeningStatus.Geslaagd or OefeningStatus.Mislukt)
            oefening.RondAf(Nu);
        if (status == OefeningStatus.Afgebroken)
            oefening.BreekAf(Nu);
        return oefening;
    }
}
