using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Tests.Verstrekkingen;

[Regel("R-9.3-1")]
public sealed class VerstrekkingToestandenTests
{
    private static readonly Toestandstabel<Verstrekking, VerstrekkingStatus> Tabel = new(
        """
                        Voorgenomen Gebeurd Vervallen
        VoerUit              +         -        -
        LaatVervallen        +         -        -
        VulGrondAan          -         +        -
        """);

    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");
    private static readonly Verstrekkingstoets Toets = new([new School("De Wilgen", "Schoolbestuur De Bron")], Rol.Secretariaat, null, new HashSet<Categorie>());

    private static readonly VerstrekkingGegevens Goed = new(
        "Schoolbestuur De Bron", OntvangerSoort.BevoegdGezagSchool, "", [Categorie.C7a], Gegeven.Dag("2026-03-10"), Verstrekkingswijze.Post, Verstrekkingsgrond.BevoegdGezagArt9lid2) { School = "De Wilgen" };

    private static readonly Dictionary<string, Action<Verstrekking>> Verben = new()
    {
        ["VoerUit"] = v => v.VoerUit(Gegeven.Dag("2026-03-10"), Toets, Gegeven.Directeur, Nu),
        ["LaatVervallen"] = v => v.LaatVervallen(Gegeven.Directeur, Nu),
        ["VulGrondAan"] = v => v.VulGrondAan(Goed, Toets, Gegeven.Directeur, Nu),
    };

    public static IEnumerable<TheoryDataRow<string, VerstrekkingStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState() => Tabel.IsVolledig();

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, VerstrekkingStatus status, bool mag)
    {
        var verstrekking = In(status);
        var voor = Momentopname.Van(verstrekking);

        var fout = Record.Exception(() => Verben[verb](verstrekking));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(verstrekking) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    private static Verstrekking In(VerstrekkingStatus status)
    {
        if (status == VerstrekkingStatus.Gebeurd)
            return Verstrekking.LegVast(Gegeven.Leerling(), Goed with { Grond = Verstrekkingsgrond.GrondOntbreekt }, Toets, Gegeven.Secretaris, Nu);
        var verstrekking = Verstrekking.NeemVoor(Gegeven.Leerling(), Goed, Toets, Gegeven.Secretaris, Nu);
        if (status == VerstrekkingStatus.Vervallen)
            verstrekking.LaatVervallen(Gegeven.Secretaris, Nu);
        return verstrekking;
    }
}
