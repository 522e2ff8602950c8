using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Toestemmingen;

namespace OuderPortaal.Tests.Toestemmingen;

public sealed class InformatieberichtTests
{
    private static readonly Toestandstabel<Informatiebericht, InformatieberichtStatus> Tabel = new(
        """
                             TeVersturen Verzonden NietNodig Onbestelbaar
        LegVerzendingVast         +          -         -          +
        VerklaarNietNodig         +          -         -          +
        MeldOnbestelbaar          -          +         -          -
        """);

    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");
    private static readonly DateOnly Vandaag = Gegeven.Dag("2026-03-10");
    private static readonly Informatieontvanger Moeder = new(["Anna Vermeer"], "Lindelaan 4, Waterdam", Aanspreekvorm.U);

    private static readonly Dictionary<string, Action<Informatiebericht>> Verben = new()
    {
        ["LegVerzendingVast"] = b => b.LegVerzendingVast(Vandaag, [Moeder], Gegeven.Secretaris, Nu),
        ["VerklaarNietNodig"] = b => b.VerklaarNietNodig(Vandaag, "Ondertekend aanmeldformulier", Gegeven.Secretaris, Nu),
        ["MeldOnbestelbaar"] = b => b.MeldOnbestelbaar(Gegeven.Secretaris, Nu),
    };

    public static IEnumerable<TheoryDataRow<string, InformatieberichtStatus, bool>> Cellen => Tabel.Cellen;

    [Fact, Regel("C2")]
    public void Tabel_HasACellForEveryVerbInEveryState() => Tabel.IsVolledig();

    [Theory, MemberData(nameof(Cellen)), Regel("C2")]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, InformatieberichtStatus status, bool mag)
    {
        var bericht = In(status);
        var voor = Momentopname.Van(bericht);

        var fout = Record.Exception(() => Verben[verb](bericht));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(bericht) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    [Fact, Regel("R-INF-2")]
    public void Ontvangers_WhenTwoWithGezagLiveApart_AreTwoLetters_AndTogetherOne()
    {
        var noor = Gegeven.Leerling();
        Voeg(noor, "Anna Vermeer", "Lindelaan 4, Waterdam");
        Voeg(noor, "Bas Vermeer", "lindelaan  4, waterdam");
        Voeg(noor, "Oma Vermeer", "Lindelaan 4, Waterdam", Contactrelatie.OuderZonderGezag);

        Assert.Equal(["Anna Vermeer", "Bas Vermeer"], Assert.Single(Informatiebericht.Ontvangers(noor, Vandaag)).Namen);

        noor.WijzigContact(noor.Contacten[1].Id, noor.Contacten[1].Gegevens with { Adres = "Kade 2, Waterdam" }, Gegeven.Secretaris, Nu);

        Assert.Equal(["Lindelaan 4, Waterdam", "Kade 2, Waterdam"], Informatiebericht.Ontvangers(noor, Vandaag).Select(o => o.Adres));
    }

    [Theory, Regel("R-INF-2")]
    [InlineData("2026-09-11", "Anna Vermeer", Aanspreekvorm.U)]
    [InlineData("2026-09-12", "Noor Vermeer", Aanspreekvorm.Je)]
    [InlineData("2028-09-12", "Noor Vermeer", Aanspreekvorm.U)]
    public void Ontvangers_From16_AreThePupil(string dag, string naam, Aanspreekvorm vorm)
    {
        var noor = Gegeven.Leerling("2010-09-12");
        Voeg(noor, "Anna Vermeer", "Lindelaan 4, Waterdam");

        var ontvanger = Assert.Single(Informatiebericht.Ontvangers(noor, Gegeven.Dag(dag)));

        Assert.Equal((naam, vorm), (ontvanger.Aanhef, ontvanger.Vorm));
    }

    [Fact, Regel("R-INF-1"), Regel("R-INF-3")]
    public void Proof_OfSendingOrOfKnowing_IsAsked()
    {
        var bericht = Informatiebericht.Voor(Gegeven.Leerling().Id, Nu);

        Assert.Equal(Gegeven.Dag("2026-04-10"), bericht.Uiterlijk);
        Gegeven.Geweigerd("R-INF-3", () => bericht.VerklaarNietNodig(Vandaag, " ", Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("R-INF-3", () => bericht.LegVerzendingVast(Vandaag, [Moeder with { Adres = "" }], Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("R-INF-1", () => bericht.LegVerzendingVast(Vandaag.AddDays(1), [Moeder], Gegeven.Secretaris, Nu));
        Gegeven.Geweigerd("R-INF-1", () => bericht.LegVerzendingVast(Vandaag.AddDays(-1), [Moeder], Gegeven.Secretaris, Nu));

        bericht.LegVerzendingVast(Vandaag, [Moeder, Moeder with { Namen = ["Bas"], Adres = "" }], Gegeven.Secretaris, Nu);

        Assert.Equal("Anna Vermeer, Lindelaan 4, Waterdam", bericht.Aan);
        Assert.True(Assert.IsType<InformatieberichtVerzonden>(Assert.Single(bericht.Gebeurtenissen)).MistAdres);
    }

    private static void Voeg(Leerling leerling, string naam, string adres, Contactrelatie relatie = Contactrelatie.OuderMetGezag) =>
        leerling.VoegContactToe(new(naam, relatie, adres, null, "", false), Gegeven.Secretaris, Nu);

    private static Informatiebericht In(InformatieberichtStatus status)
    {
        var bericht = Informatiebericht.Voor(Gegeven.Leerling().Id, Nu);
        string[] weg = status switch
        {
            InformatieberichtStatus.TeVersturen => [], InformatieberichtStatus.Verzonden => ["LegVerzendingVast"], InformatieberichtStatus.NietNodig => ["VerklaarNietNodig"], _ => ["LegVerzendingVast", "MeldOnbestelbaar"],
        };
        foreach (var verb in weg)
            Verben[verb](bericht);
        return bericht;
    }
}
