using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Tests.Leerlingen;

[Regel("C2")]
public sealed class VertegenwoordigingToestandenTests
{
    private static readonly Toestandstabel<Vertegenwoordiging, VertegenwoordigingStatus> Tabel = new(
        """
                                         Aangevraagd InBeoordeling Actief Betwist Beeindigd Afgewezen
        NeemInBeoordeling                     +            -          -      -        -         -
        MeldBewind                            +            +          -      -        -         -
        KenToe                                +            +          -      -        -         -
        WijsAf                                +            +          -      -        -         -
        Betwist                               -            -          +      -        -         -
        Handhaaf                              -            -          -      +        -         -
        MeldSignaal                           -            -          +      +        -         -
        Hercontroleer                         -            -          +      -        -         -
        Aanvaard                              +            -          -      -        -         -
        TrekIn                                +            -          +      +        -         -
        Beeindig                              +            +          +      +        -         -
        """);

    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");
    private static readonly Leerling Noor = Gegeven.Leerling();
    private static readonly Vertegenwoordiging Gever = Gegeven.Link(Noor, Gegeven.Moeder);
    private static readonly Onderbouwing Goed = new(Gezagsbewijs.UittrekselBrp, Gegeven.Dag("2026-03-10"));

    /// <summary>Verbs of a machtiging that was given in the portal; all others are about a link that staff judge.</summary>
    private static readonly string[] VanMachtiging = ["Aanvaard", "TrekIn"];

    private static readonly Dictionary<string, Action<Vertegenwoordiging>> Verben = new()
    {
        ["NeemInBeoordeling"] = l => l.NeemInBeoordeling(Nu),
        ["MeldBewind"] = l => l.MeldBewind(Nu),
        ["KenToe"] = l => l.KenToe(VertegenwoordigingSoort.OuderMetGezag, Goed, Noor, Gegeven.Secretaris, Nu),
        ["WijsAf"] = l => l.WijsAf(Afwijsreden.OuderZonderGezag, Gegeven.Secretaris, Nu),
        ["Betwist"] = l => l.Betwist(Nu),
        ["Handhaaf"] = l => l.Handhaaf(Gegeven.Directeur, Nu),
        ["MeldSignaal"] = l => l.MeldSignaal(Nu),
        ["Hercontroleer"] = l => l.Hercontroleer(Goed, Noor, Gegeven.Secretaris, Nu),
        ["Aanvaard"] = l => l.Aanvaard(Gegeven.Vader, Gever, Noor, Nu),
        ["TrekIn"] = l => l.TrekIn(Gegeven.Moeder, null, Nu),
        ["Beeindig"] = l => l.Beeindig(Eindreden.GezagGewijzigd, Gegeven.Secretaris, Nu),
    };

    public static IEnumerable<TheoryDataRow<string, VertegenwoordigingStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState()
    {
        Tabel.IsVolledig(nameof(Vertegenwoordiging.GeldtOp), nameof(Vertegenwoordiging.FeitenMet), nameof(Vertegenwoordiging.MoetHercontrole), nameof(Vertegenwoordiging.ZetVoortWegensWilsonbekwaamheid));
        Assert.All(Enum.GetValues<VertegenwoordigingStatus>(), status => Assert.Equal(status, In(status, machtiging: false).Status));
    }

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, VertegenwoordigingStatus status, bool mag)
    {
        var link = In(status, VanMachtiging.Contains(verb));
        var voor = Momentopname.Van(link);

        var fout = Record.Exception(() => Verben[verb](link));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(link) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    private static Vertegenwoordiging In(VertegenwoordigingStatus status, bool machtiging)
    {
        var link = machtiging
            ? Vertegenwoordiging.Machtig(Gever, Noor, "Oma Vermeer", "hash", Reikwijdte.Meelezen, Gegeven.Dag("2026-12-31"), Gegeven.Ontvangst)
            : Vertegenwoordiging.VraagAan(Noor, Gegeven.Moeder, "Anna Vermeer", VertegenwoordigingSoort.OuderMetGezag, Gegeven.Ontvangst);
        foreach (var verb in machtiging ? WegVanMachtiging(status) : Weg(status))
            Verben[verb](link);
        link.WisGebeurtenissen();
        return link;
    }

    private static string[] Weg(VertegenwoordigingStatus naar) => naar switch
    {
        VertegenwoordigingStatus.Aangevraagd => [],
        VertegenwoordigingStatus.InBeoordeling => ["NeemInBeoordeling"],
        VertegenwoordigingStatus.Actief => ["KenToe"],
        VertegenwoordigingStatus.Betwist => ["KenToe", "Betwist"],
        VertegenwoordigingStatus.Beeindigd => ["KenToe", "Beeindig"],
        VertegenwoordigingStatus.Afgewezen => ["WijsAf"],
        _ => throw new ArgumentOutOfRangeException(nameof(naar), naar, "A state without a road to it."),
    };

    /// <summary>A machtiging is never judged by staff, so those states come by their own roads or not at all.</summary>
    private static string[] WegVanMachtiging(VertegenwoordigingStatus naar) => naar switch
    {
        VertegenwoordigingStatus.Aangevraagd => [],
        VertegenwoordigingStatus.Actief => ["Aanvaard"],
        VertegenwoordigingStatus.Betwist => ["Aanvaard", "Betwist"],
        _ => ["Beeindig"],
    };
}
