using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Tests.Verstrekkingen;

public sealed class KennisgevingTests
{
    private static readonly Toestandstabel<Kennisgeving, KennisgevingStatus> Tabel = new(
        """
                              TeBeoordelen TeVersturen Verzonden Herinnerd Bevestigd GeenReactie NietMogelijk NietVanToepassing
        ZetKlaar                   +            -          -         -         -          -           -              -
        WijzigAdres                +            +          -         -         -          -           -              -
        Verstuur                   -            +          -         -         -          -           -              -
        Herinner                   -            -          +         -         -          -           -              -
        Bevestig                   -            -          +         +         -          -           -              -
        SluitZonderReactie         -            -          -         +         -          -           -              -
        StelNietMogelijkVoor       +            -          -         -         -          -           -              -
        KeurNietMogelijkGoed       +            -          -         -         -          -           -              -
        LaatBuiten                 +            -          -         -         -          -           -              -
        """);

    private static readonly DateTimeOffset Begin = Gegeven.Moment("2026-03-10 10:00");
    private static readonly DateTimeOffset Veertien = Gegeven.Moment("2026-03-24 10:00");
    private static readonly DateTimeOffset Later = Gegeven.Moment("2026-05-10 10:00");
    private static readonly Guid Verzoek = new("00000000-0000-7000-8000-0000000000f1");

    private static readonly Dictionary<string, Action<Kennisgeving>> Verben = new()
    {
        ["ZetKlaar"] = k => k.ZetKlaar(Begin),
        ["WijzigAdres"] = k => k.WijzigAdres("Dorpsstraat 9, Waterdam"),
        ["Verstuur"] = k => k.Verstuur(Gegeven.Dag("2026-03-10"), Begin),
        ["Herinner"] = k => k.Herinner(Veertien),
        ["Bevestig"] = k => k.Bevestig(Gegeven.Dag("2026-05-10"), Later),
        ["SluitZonderReactie"] = k => k.SluitZonderReactie(Later),
        ["StelNietMogelijkVoor"] = k => k.StelNietMogelijkVoor(NietMogelijkReden.Onmogelijk, "De praktijk is opgeheven in 2024.", Gegeven.Secretaris, Begin),
        ["KeurNietMogelijkGoed"] = k => k.KeurNietMogelijkGoed(Gegeven.Directeur, Begin),
        ["LaatBuiten"] = k => k.LaatBuiten("Dit bestuur kreeg alleen het adres.", Gegeven.Secretaris, Begin),
    };

    public static IEnumerable<TheoryDataRow<string, KennisgevingStatus, bool>> Cellen => Tabel.Cellen;

    [Fact, Regel("C2")]
    public void Tabel_HasACellForEveryVerbInEveryState()
    {
        Tabel.IsVolledig();
        Assert.All(Enum.GetValues<KennisgevingStatus>(), status => Assert.Equal(status, In(status, voorstel: false).Status));
    }

    [Theory, MemberData(nameof(Cellen)), Regel("C2")]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, KennisgevingStatus status, bool mag)
    {
        var kennisgeving = In(status, voorstel: verb == "KeurNietMogelijkGoed");
        var voor = Momentopname.Van(kennisgeving);

        var fout = Record.Exception(() => Verben[verb](kennisgeving));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(kennisgeving) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    [Fact, Regel("S-29"), Regel("R-11.7-2")]
    public void NietMogelijk_WithoutASecondPersonOrAReason_IsRefused()
    {
        var kennisgeving = Maak();

        Gegeven.Geweigerd("R-11.7-2", () => kennisgeving.KeurNietMogelijkGoed(Gegeven.Directeur, Begin));
        Gegeven.Geweigerd("R-11.7-2", () => kennisgeving.StelNietMogelijkVoor(NietMogelijkReden.OnevenredigeInspanning, " ", Gegeven.Secretaris, Begin));
        kennisgeving.StelNietMogelijkVoor(NietMogelijkReden.OnevenredigeInspanning, "Het kost weken werk en helpt weinig.", Gegeven.Secretaris, Begin);
        Gegeven.Geweigerd("R-11.7-2", () => kennisgeving.KeurNietMogelijkGoed(Gegeven.Secretaris, Begin));
        Assert.Equal(KennisgevingStatus.TeBeoordelen, kennisgeving.Status);

        kennisgeving.KeurNietMogelijkGoed(Gegeven.Directeur, Begin);

        Assert.Equal((KennisgevingStatus.NietMogelijk, Gegeven.Directeur, true), (kennisgeving.Status, kennisgeving.GoedgekeurdDoor!.Value, kennisgeving.IsAfgerond));
    }

    [Fact, Regel("R-AM-28")]
    public void Voor_AnErasureOrAClosingOff_NamesNoContent()
    {
        Assert.Equal("", Kennisgeving.Voor(Verzoek, Verstrekt(), [Categorie.C7a], CorrectieSoort.Verwijdering, "Totaal IQ 88", Begin).Wat);
        Assert.Equal("", Kennisgeving.Voor(Verzoek, Verstrekt(), [Categorie.C7a], CorrectieSoort.Afscherming, "Het verslag over mijn ex", Begin).Wat);
        Gegeven.Geweigerd("R-11.7-1", () => Kennisgeving.Voor(Verzoek, Verstrekt(), [Categorie.C7a], CorrectieSoort.Verbetering, " ", Begin));
    }

    [Fact, Regel("R-11.7-1", "R-COR-9")]
    public void Voor_ADisclosureOfMoreThanWasChanged_NamesWhatWasChangedOnly_AndAnotherKindIsAnotherNotice()
    {
        var gaf = Verstrekt(soorten: [Categorie.C7a, Categorie.C7d, Categorie.C7f]);

        var een = Kennisgeving.Voor(Verzoek, gaf, [Categorie.C7a, Categorie.C7e], CorrectieSoort.Verwijdering, "", Begin);
        var twee = Kennisgeving.Voor(Verzoek, gaf, [Categorie.C7d], CorrectieSoort.Verwijdering, "", Begin);

        Assert.Equal([Categorie.C7a], een.Categorieen);
        Assert.False(een.IsZelfdeAls(twee));
        Assert.True(twee.IsZelfdeAls(Kennisgeving.Voor(Verzoek, gaf, [Categorie.C7d], CorrectieSoort.Verwijdering, "", Begin)));
        Gegeven.Geweigerd("R-11.7-1", () => Kennisgeving.Voor(Verzoek, gaf, [Categorie.C7e], CorrectieSoort.Verwijdering, "", Begin));
    }

    [Theory, Regel("R-COR-9")]
    [InlineData(KennisgevingStatus.TeBeoordelen, true)]
    [InlineData(KennisgevingStatus.TeVersturen, true)]
    [InlineData(KennisgevingStatus.Verzonden, false)]
    [InlineData(KennisgevingStatus.Bevestigd, false)]
    [InlineData(KennisgevingStatus.NietVanToepassing, false)]
    public void IsZelfdeAls_OnceTheFirstWentOutOrWasJudged_IsAnotherLetter(KennisgevingStatus status, bool zelfde)
    {
        var eerste = In(status, voorstel: false);
        var nogEens = In(KennisgevingStatus.TeBeoordelen, voorstel: false);
        typeof(Kennisgeving).GetProperty(nameof(Kennisgeving.VerstrekkingId))!.SetValue(nogEens, eerste.VerstrekkingId);

        Assert.Equal(zelfde, nogEens.IsZelfdeAls(eerste));
    }

    [Theory, Regel("R-COR-9")]
    [InlineData("2026-03-23 23:59:59", "2026-04-07 10:00", false, false)]
    [InlineData("2026-03-24 00:00:00", "2026-04-06 23:59:59", true, false)]
    [InlineData("2026-03-24 00:00:00", "2026-04-07 00:00:00", true, true)]
    [InlineData("2026-04-20 09:00", "2026-05-03 09:00", true, false)]
    [InlineData("2026-04-20 09:00", "2026-05-04 09:00", true, true)]
    public void ReminderAndEnd_ComeAfter14And28Days_AndALateReminderKeepsItsOwn14(string herinner, string sluit, bool herinnerd, bool gesloten)
    {
        var kennisgeving = In(KennisgevingStatus.Verzonden, voorstel: false);

        Assert.Equal(herinnerd, Record.Exception(() => kennisgeving.Herinner(Gegeven.Moment(herinner))) is null);
        Assert.Equal(gesloten, Record.Exception(() => kennisgeving.SluitZonderReactie(Gegeven.Moment(sluit))) is null);
    }

    [Fact, Regel("R-11.7-1")]
    public void ZetKlaar_WithoutAnAddress_IsRefusedUntilThereIsOne()
    {
        var kennisgeving = Kennisgeving.Voor(Verzoek, Verstrekt(adres: ""), [Categorie.C7a], CorrectieSoort.Verbetering, "De geboortedatum is 3 september.", Begin);

        Gegeven.Geweigerd("R-11.7-1", () => kennisgeving.ZetKlaar(Begin));
        Gegeven.Geweigerd("R-11.7-1", () => kennisgeving.WijzigAdres(" "));
        kennisgeving.WijzigAdres("Dorpsstraat 9, Waterdam");
        kennisgeving.ZetKlaar(Begin);

        Assert.Equal(KennisgevingStatus.TeVersturen, kennisgeving.Status);
    }

    private static Kennisgeving In(KennisgevingStatus status, bool voorstel)
    {
        var kennisgeving = Maak();
        foreach (var verb in Weg(status))
            Verben[verb](kennisgeving);
        if (voorstel && status == KennisgevingStatus.TeBeoordelen)
            Verben["StelNietMogelijkVoor"](kennisgeving);
        kennisgeving.WisGebeurtenissen();
        return kennisgeving;
    }

    private static string[] Weg(KennisgevingStatus naar) => naar switch
    {
        KennisgevingStatus.TeBeoordelen => [],
        KennisgevingStatus.TeVersturen => ["ZetKlaar"],
        KennisgevingStatus.Verzonden => ["ZetKlaar", "Verstuur"],
        KennisgevingStatus.Herinnerd => ["ZetKlaar", "Verstuur", "Herinner"],
        KennisgevingStatus.Bevestigd => ["ZetKlaar", "Verstuur", "Bevestig"],
        KennisgevingStatus.GeenReactie => ["ZetKlaar", "Verstuur", "Herinner", "SluitZonderReactie"],
        KennisgevingStatus.NietMogelijk => ["StelNietMogelijkVoor", "KeurNietMogelijkGoed"],
        _ => ["LaatBuiten"],
    };

    private static Kennisgeving Maak() => Kennisgeving.Voor(Verzoek, Verstrekt(), [Categorie.C7a], CorrectieSoort.Verbetering, "De geboortedatum is 3 september.", Begin);

    private static Verstrekking Verstrekt(string adres = "Postbus 1, Waterdam", params Categorie[] soorten) => Verstrekking.LegVast(
        Gegeven.Leerling(),
        new("Schoolbestuur De Bron", OntvangerSoort.BevoegdGezagSchool, adres, soorten.Length > 0 ? soorten : [Categorie.C7a], Gegeven.Dag("2025-11-03"), Verstrekkingswijze.Post, Verstrekkingsgrond.GrondOntbreekt),
        new([new School("De Wilgen", "Schoolbestuur De Bron")], Rol.Secretariaat, null, new HashSet<Categorie>()),
        Gegeven.Secretaris,
        Begin);
}
