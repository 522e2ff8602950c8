using OuderPortaal.Domain;
using OuderPortaal.Domain.Klachten;

namespace OuderPortaal.Tests.Klachten;

[Regel("R-KLT-1")]
public sealed class KlachtToestandenTests
{
    private static readonly Toestandstabel<Klacht, KlachtStatus> Tabel = new(
        """
                        Ontvangen InBehandeling TerOndertekening Afgehandeld Afgesloten OmgezetInBezwaar Ingetrokken Opgelost
        WijsToe             +           +              -              -          -             -              -          -
        MerkAan             +           +              -              -          -             -              -          -
        LegHorenVast        -           +              -              -          -             -              -          -
        Verdaag             +           +              +              -          -             -              -          -
        StelUit             +           +              +              -          -             -              -          -
        LegVoor             -           +              -              -          -             -              -          -
        GeefTerug           -           -              +              -          -             -              -          -
        Onderteken          -           -              +              -          -             -              -          -
        SluitAf             -           -              -              +          -             -              -          -
        ZetOm               +           +              -              -          -             -              -          -
        TrekIn              +           +              +              -          -             -              -          -
        LosOp               +           +              +              -          -             -              -          -
        """);

    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-11 10:00");
    private static readonly DateOnly Vandaag = Gegeven.Dag("2026-03-11");

    private static readonly Dictionary<string, Action<Klacht>> Verben = new()
    {
        ["WijsToe"] = k => k.WijsToe(Gegeven.Directeur, null, Nu),
        ["MerkAan"] = k => k.MerkAan(new Klachtkenmerken(true, false, null, null), Nu),
        ["LegHorenVast"] = k => k.LegHorenVast(Hoorwijze.Afgezien, Vandaag, null, Nu),
        ["Verdaag"] = k => k.Verdaag("Een collega is ziek.", Nu),
        ["StelUit"] = k =>
        {
            // Later with consent comes after the four weeks of our own.
            k.Verdaag("Een collega is ziek.", Nu);
            k.StelUit(Gegeven.Dag("2026-06-01"), Vandaag, "Een collega is ziek.", Nu);
        },
        ["LegVoor"] = k => k.LegVoor(Klachtzaak.Antwoord, Gegeven.Behandelaar, Nu),
        ["GeefTerug"] = k => k.GeefTerug(Nu),
        ["Onderteken"] = k => k.Onderteken(Gegeven.Directeur, namensBestuur: false, overDirecteur: false, Nu),
        ["SluitAf"] = k => k.SluitAf(Nu),
        ["ZetOm"] = k => k.ZetOm(Guid.CreateVersion7(Nu), Vandaag, Nu),
        ["TrekIn"] = k => k.TrekIn(Nu),
        ["LosOp"] = k => k.LosOp(Vandaag, Nu),
    };

    public static IEnumerable<TheoryDataRow<string, KlachtStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState() => Tabel.IsVolledig();

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, KlachtStatus status, bool mag)
    {
        var klacht = Klachtzaak.In(status);
        var voor = Momentopname.Van(klacht);

        var fout = Record.Exception(() => Verben[verb](klacht));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(klacht) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }
}
