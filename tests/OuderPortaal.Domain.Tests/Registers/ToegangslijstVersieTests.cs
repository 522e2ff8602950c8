using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;

namespace OuderPortaal.Tests.Registers;

[Regel("R-8.2-1", "R-BIJ-7")]
public sealed class ToegangslijstVersieTests
{
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-13 10:00");

    private static readonly Toegangsrij Officemanager = new(Toegangssoort.Functie, "Officemanager", Rol.Secretariaat, Toegangsbereik.AlleLeerlingen, "alle leerlingen", "verstuurt de post");
    private static readonly Toegangsrij Fg = new(Toegangssoort.Toezicht, "Functionaris gegevensbescherming", Rol.Fg, Toegangsbereik.AlleenMetReden, "het verloop", "houdt toezicht");
    private static readonly Toegangsrij Post = new(Toegangssoort.Verwerker, "Bezorger van de post", null, Toegangsbereik.GeenLeerlingen, "de envelop", "bezorgt brieven");

    private static ToegangslijstVersie Eerste => ToegangslijstVersie.LeverMee([Officemanager, Fg, Post], Nu);

    [Fact]
    public void Begin_StartsFromTheListInForce_AndThatOneStaysAsItIs()
    {
        var eerste = Eerste;

        var concept = ToegangslijstVersie.Begin(eerste, Gegeven.Secretaris, Nu);
        concept.ZetRij(0, Officemanager with { Motivering = " doet de post " }, concept.Versie, Nu);
        concept.HaalWeg(2, concept.Versie, Nu);

        Assert.Equal((2, true, [Officemanager with { Motivering = "doet de post" }, Fg]), (concept.Nummer, concept.IsConcept, concept.Rijen.ToArray()), Gelijk);
        Assert.Equal([Officemanager, Fg, Post], eerste.Rijen);
        Assert.Equal("C2", Assert.Throws<RuleViolation>(() => ToegangslijstVersie.Begin(concept, Gegeven.Secretaris, Nu)).Regel);

        static bool Gelijk((int, bool, Toegangsrij[]) a, (int, bool, Toegangsrij[]) b) => (a.Item1, a.Item2) == (b.Item1, b.Item2) && a.Item3.SequenceEqual(b.Item3);
    }

    [Fact]
    public void Adopted_NothingOfItCanBeChangedAnyMore()
    {
        var concept = ToegangslijstVersie.Begin(Eerste, Gegeven.Secretaris, Nu);
        concept.StelVast(concept.Versie, Gegeven.Secretaris, Nu.AddDays(1));
        var voor = Momentopname.Van(concept);

        Assert.All(new Action[]
        {
            () => concept.ZetRij(0, Officemanager with { Motivering = "anders" }, concept.Versie, Nu), () => concept.ZetRij(null, Officemanager with { Functie = "Nieuw" }, concept.Versie, Nu),
            () => concept.HaalWeg(0, concept.Versie, Nu), () => concept.StelVast(concept.Versie, Gegeven.Secretaris, Nu),
        }, verb => Assert.Equal("C2", Assert.Throws<RuleViolation>(verb).Regel));
        Assert.Equal(voor, Momentopname.Van(concept));
        Assert.Equal(Nu.AddDays(1), concept.VastgesteldOp);
    }

    [Fact]
    public void EveryVerb_OnAConceptThatAColleagueChangedSince_IsRefused()
    {
        var concept = ToegangslijstVersie.Begin(Eerste, Gegeven.Secretaris, Nu);

        Assert.All(new Action[]
        {
            () => concept.ZetRij(0, Officemanager, concept.Versie + 1, Nu), () => concept.HaalWeg(0, concept.Versie + 1, Nu), () => concept.StelVast(concept.Versie + 1, Gegeven.Secretaris, Nu),
            () => concept.HaalWeg(3, concept.Versie, Nu), () => concept.ZetRij(-1, Officemanager, concept.Versie, Nu),
        }, verb => Assert.Equal("C2", Assert.Throws<RuleViolation>(verb).Regel));
        Assert.Equal([Officemanager, Fg, Post], concept.Rijen);
    }

    [Fact, Regel("R-13.1-1")]
    public void StelVast_WithoutAReaderOrWithoutTheFg_IsRefused()
    {
        var zonderLezer = ToegangslijstVersie.Begin(ToegangslijstVersie.LeverMee([Fg, Post], Nu), Gegeven.Secretaris, Nu);
        var zonderFg = ToegangslijstVersie.Begin(ToegangslijstVersie.LeverMee([Officemanager], Nu), Gegeven.Secretaris, Nu);

        Assert.Equal("R-8.2-1", Assert.Throws<RuleViolation>(() => zonderLezer.StelVast(0, Gegeven.Secretaris, Nu)).Regel);
        Assert.Equal("R-13.1-1", Assert.Throws<RuleViolation>(() => zonderFg.StelVast(0, Gegeven.Secretaris, Nu)).Regel);
    }

    [Theory, InlineData("2027-03-12", false), InlineData("2027-03-13", true)]
    public void IsVerouderd_FromTwelveMonthsAfterItWasAdopted(string dag, bool oud) => Assert.Equal(oud, Eerste.IsVerouderd(Gegeven.Dag(dag)));

    [Fact]
    public void Lezers_AreTheFunctionsThatReadFiles_AndNobodyElse() => Assert.Equal([new("Officemanager", "alle leerlingen", "verstuurt de post")], Eerste.Lezers);

    public static TheoryData<string, string> Onwaar => new()
    {
        { "R-8.2-1", "Functie" }, { "R-8.2-1", "Reikwijdte" }, { "R-8.2-1", "Motivering" }, { "R-8.2-1", "Functie dubbel" }, { "R-8.1-1", "Rol ontbreekt" }, { "R-8.1-1", "Rol van een verwerker" },
        { "R-8.1-1", "Rol van de FG" }, { "R-8.1-1", "Bereik van de beheerder" }, { "R-8.1-1", "Bereik van een behandelaar" }, { "R-8.1-1", "Bereik van het secretariaat" },
    };

    /// <summary>What is missing, and what this portal does not give a role: the list must be true (R-AM-07).</summary>
    [Theory, MemberData(nameof(Onwaar)), Regel("R-8.1-1", "R-AM-07")]
    public void Row_ThatIsNotWholeOrNotTrue_IsRefusedAtItsField(string regel, string wat)
    {
        var nieuw = Officemanager with { Functie = "Nieuw" };
        var rij = wat switch
        {
            "Functie" => nieuw with { Functie = " " },
            "Reikwijdte" => nieuw with { Reikwijdte = "" },
            "Motivering" => nieuw with { Motivering = new string('x', 301) },
            "Functie dubbel" => nieuw with { Functie = "officemanager" },
            "Rol ontbreekt" => nieuw with { Rol = null },
            "Rol van een verwerker" => nieuw with { Soort = Toegangssoort.Verwerker },
            "Rol van de FG" => nieuw with { Rol = Rol.Fg, Bereik = Toegangsbereik.AlleenMetReden },
            "Bereik van de beheerder" => nieuw with { Rol = Rol.Beheerder },
            "Bereik van een behandelaar" => nieuw with { Rol = Rol.Behandelaar, Bereik = Toegangsbereik.GeenLeerlingen },
            _ => nieuw with { Bereik = Toegangsbereik.AlleenBetrokken },
        };
        var concept = ToegangslijstVersie.Begin(Eerste, Gegeven.Secretaris, Nu);

        var fout = Assert.Throws<RuleViolation>(() => concept.ZetRij(null, rij, 0, Nu));

        Assert.Equal((regel, wat.Split(' ')[0]), (fout.Regel, fout.Veld));
        Assert.Equal(3, concept.Rijen.Count);
    }
}
