using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Toegang;

/// <summary>Reads Toegangstabel.txt, the table as people read it, and tries every cell of it against the one in the code (veiligheid.md T2).</summary>
[Regel("R-VTG-1", "R-VTG-2", "R-VTG-3", "R-VTG-4", "R-VTG-5", "R-VTG-9", "R-VTG-10", "R-VTG-16", "R-AM-08", "R-AM-09", "R-AM-10")]
public sealed class ToegangstabelTests
{
    private static readonly DateOnly Vandaag = Gegeven.Dag("2026-06-15");

    /// <summary>Date of birth for each column: today the pupil is so old.</summary>
    private static readonly Dictionary<string, DateOnly> Geboren = new()
    {
        ["11"] = Vandaag.AddYears(-11),
        ["15"] = Vandaag.AddYears(-15),
        ["15l"] = Vandaag.AddYears(-16).AddDays(1),
        ["16"] = Vandaag.AddYears(-16),
        ["17"] = Vandaag.AddYears(-17),
        ["18"] = Vandaag.AddYears(-18),
        ["18c"] = Vandaag.AddYears(-18),
    };

    private static readonly Dictionary<string, Toegangsoordeel> Tekens = new()
    {
        ["+"] = Toegangsoordeel.AllesGoed,
        ["16"] = Toegangsoordeel.Leeftijd,
        ["jong"] = Toegangsoordeel.NogTeJong,
        ["cur"] = Toegangsoordeel.OnderCuratele,
        ["mee"] = Toegangsoordeel.AlleenMeelezen,
        ["geen"] = Toegangsoordeel.GeenKoppeling,
    };

    private static readonly string[][] Regels =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Toegang", "Toegangstabel.txt")).Where(r => !r.StartsWith('#')).Select(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    private enum Stand
    {
        Aangevraagd,
        InBeoordeling,
        Actief,
        Betwist,
        Beeindigd,
        Afgewezen,
        NogNietBegonnen,
        Afgelopen,
    }

    private static IEnumerable<(string Relatie, string Leeftijd, Toegangsoordeel Oordeel)> Vakken =>
        from rij in Regels.Skip(1)
        from kolom in Enumerable.Range(1, rij.Length - 1)
        where rij[kolom] != "n.v.t"
        select (rij[0], Regels[0][kolom], Tekens[rij[kolom]]);

    /// <summary>Relation x age x state x wish x kind of request: what the link alone says, at the highest level and with a fresh factor.</summary>
    public static IEnumerable<TheoryDataRow<string, string, string, Toegangswens, VerzoekSoort, Toegangsoordeel>> Cellen =>
        from vak in Vakken
        from stand in vak.Relatie == "Geen" ? [Stand.Actief] : Enum.GetValues<Stand>()
        // What begins tomorrow was not given while the pupil was younger.
        where !(stand == Stand.NogNietBegonnen && vak.Relatie.EndsWith("DoorOuder", StringComparison.Ordinal))
        from wens in Enum.GetValues<Toegangswens>()
        from soort in Enum.GetValues<VerzoekSoort>()
        select new TheoryDataRow<string, string, string, Toegangswens, VerzoekSoort, Toegangsoordeel>(
            vak.Relatie, vak.Leeftijd, stand.ToString(), wens, soort, Verwacht(vak.Oordeel, stand, wens, soort, vak.Leeftijd));

    [Fact]
    public void Tabel_NamesEverySoortOfLinkAndEveryState()
    {
        var soorten = Regels.Skip(1).Select(r => r[0]).Where(r => r != "Geen").Select(SoortVan).Distinct().Order();

        Assert.Equal(Enum.GetValues<VertegenwoordigingSoort>().Order(), soorten);
        Assert.All(Enum.GetNames<VertegenwoordigingStatus>(), status => Assert.Contains(status, Enum.GetNames<Stand>()));
        Assert.All(Regels, r => Assert.Equal(Geboren.Count + 1, r.Length));
        Assert.True(Cellen.Count() >= 840, $"{Cellen.Count()} cells");
    }

    [Theory, MemberData(nameof(Cellen))]
    public void Beslis_InEachCell_IsWhatTheTableSays(string relatie, string leeftijd, string stand, Toegangswens wens, VerzoekSoort soort, Toegangsoordeel verwacht) =>
        Assert.Equal(verwacht, Toegangstabel.Beslis(Vraag(relatie, leeftijd, Enum.Parse<Stand>(stand), wens, soort)));

    /// <summary>Somebody of that name is objected to, on another account or on paper: nothing that a link gives opens, but the pupil's own.</summary>
    [Fact, Regel("R-VTG-9", "S-20")]
    public void Beslis_WithAnObjectionToThatName_IsBetwist_ExceptForThePupilAndForOwnData()
    {
        Toegangsoordeel Met(string relatie, string leeftijd, Toegangswens wens, VerzoekSoort soort = VerzoekSoort.Inzage) => Toegangstabel.Beslis(Vraag(relatie, leeftijd, Stand.Actief, wens, soort) with { BezwaarOpNaam = true });

        foreach (var wens in Enum.GetValues<Toegangswens>().Where(w => w != Toegangswens.BriefZonderDossier))
        {
            Assert.Equal(Toegangsoordeel.Betwist, Met("OuderMetGezag", "11", wens));
            Assert.Equal(Toegangsoordeel.AllesGoed, Met("Zelf", "16", wens));
            Assert.Equal(Toegangsoordeel.AllesGoed, Met("OuderMetGezag", "11", wens, VerzoekSoort.InzageEigenGegevens));
        }

        Assert.Equal(Toegangsoordeel.AllesGoed, Met("OuderMetGezag", "11", Toegangswens.BriefZonderDossier));
        Assert.Equal(Toegangsoordeel.Leeftijd, Met("OuderMetGezag", "16", Toegangswens.Overzicht));
    }

    /// <summary>A machtiging goes as far as the own link of who gave it, whoever that is, and opens nothing when that link was not read.</summary>
    [Theory, Regel("R-VTG-13", "R-VTG-16")]
    [InlineData("GemachtigdeDoorOuder", "11", VertegenwoordigingSoort.OuderMetGezag)]
    [InlineData("GemachtigdeDoorOuder", "15l", VertegenwoordigingSoort.Voogd)]
    [InlineData("MeelezerDoorOuder", "11", VertegenwoordigingSoort.GecertificeerdeInstelling)]
    [InlineData("GemachtigdeDoorLeerling", "16", VertegenwoordigingSoort.Zelf)]
    public void Beslis_OnAMachtiging_AsksTheLinkOfTheGiverToday(string relatie, string leeftijd, VertegenwoordigingSoort soort)
    {
        var vraag = Vraag(relatie, leeftijd, Stand.Actief, Toegangswens.Meelezen);
        Toegangsoordeel Met(VertegenwoordigingStatus? gever, int begin = 0) => Toegangstabel.Beslis(vraag with
        {
            Link = vraag.Link! with { RustOpGever = true, Gever = gever is { } status ? new Koppelfeiten(soort, status, Geboren[leeftijd].AddDays(begin)) : null },
        });

        Assert.Equal(Toegangsoordeel.AllesGoed, Met(VertegenwoordigingStatus.Actief));
        Assert.Equal(Toegangsoordeel.Betwist, Met(VertegenwoordigingStatus.Betwist));
        Assert.All(
            new VertegenwoordigingStatus?[] { null, VertegenwoordigingStatus.Aangevraagd, VertegenwoordigingStatus.InBeoordeling, VertegenwoordigingStatus.Beeindigd, VertegenwoordigingStatus.Afgewezen },
            gever => Assert.Equal(Toegangsoordeel.KoppelingVervallen, Met(gever)));
        Assert.Equal(Toegangsoordeel.KoppelingVervallen, Met(VertegenwoordigingStatus.Actief, begin: 40_000));
    }

    [Theory, Regel("D-11", "S-13", "R-AM-09")]
    [InlineData(Toegangswens.Indienen, Niveau.N1)]
    [InlineData(Toegangswens.Meelezen, Niveau.N1)]
    [InlineData(Toegangswens.BriefZonderDossier, Niveau.N1)]
    [InlineData(Toegangswens.Brief, Niveau.N2)]
    [InlineData(Toegangswens.VrijgaveOpPapier, Niveau.N2)]
    [InlineData(Toegangswens.VrijgaveOnline, Niveau.N3)]
    [InlineData(Toegangswens.Overzicht, Niveau.N3)]
    public void Beslis_BelowTheLevelOfTheWish_AsksForProof_AlsoForOwnData(Toegangswens wens, Niveau vanaf)
    {
        foreach (var soort in Enum.GetValues<VerzoekSoort>())
            foreach (var niveau in Enum.GetValues<Niveau>())
                Assert.Equal(
                    niveau < vanaf ? Toegangsoordeel.NiveauTeLaag : Toegangsoordeel.AllesGoed,
                    Toegangstabel.Beslis(Vraag("OuderMetGezag", "11", Stand.Actief, wens, soort) with { Niveau = niveau }));
    }

    [Fact, Regel("B4")]
    public void Beslis_WithAnOldFactor_StopsOnlyTheOverview()
    {
        var oordelen = Enum.GetValues<Toegangswens>().ToDictionary(w => w, w => Toegangstabel.Beslis(Vraag("OuderMetGezag", "11", Stand.Actief, w) with { FactorIsVers = false }));

        Assert.Equal(Toegangsoordeel.FactorNietVers, oordelen[Toegangswens.Overzicht]);
        Assert.All(oordelen.Where(o => o.Key != Toegangswens.Overzicht), o => Assert.Equal(Toegangsoordeel.AllesGoed, o.Value));
    }

    [Fact, Regel("R-AM-08")]
    public void Beslis_OnFilingForAChildThatIsOnlyTyped_AsksNoLink() =>
        Assert.Equal(Toegangsoordeel.AllesGoed, Toegangstabel.Beslis(new Toegangsvraag(Toegangswens.Indienen, VerzoekSoort.Inzage, Niveau.N1, Vandaag)));

    [Fact]
    public void Weg_OfEveryRefusal_IsThere() =>
        Assert.All(Enum.GetValues<Toegangsoordeel>(), o => Assert.Equal(o == Toegangsoordeel.AllesGoed, o.Weg() == Toegangsweg.Geen));

    /// <summary>Ten thousand birthdays: access ends in the very minute in which it becomes the birthday in Amsterdam, whatever day it is.</summary>
    [Theory, Regel("R-VTG-17", "R-VTG-20", "D-12", "D-17", "T3")]
    [InlineData(SchrikkelVerjaardag.EersteMaart)]
    [InlineData(SchrikkelVerjaardag.AchtentwintigFebruari)]
    public void Beslis_AroundMidnightOfTheBirthday_TurnsAtNilHoursInAmsterdam(SchrikkelVerjaardag schrikkel)
    {
        var vroegste = Gegeven.Dag("1998-01-01");
        foreach (var geboren in Enumerable.Range(0, 10_000).Select(vroegste.AddDays).Append(Gegeven.Dag("2010-03-28")).Append(Gegeven.Dag("2010-10-31")))
        {
            var zestien = Leeftijdsgrens.Van(geboren, 16, schrikkel);
            var achttien = Leeftijdsgrens.Van(geboren, 18, schrikkel);

            Assert.Equal(Toegangsoordeel.AllesGoed, Op(VertegenwoordigingSoort.OuderMetGezag, geboren, zestien.Vanaf.AddSeconds(-1), schrikkel));
            Assert.Equal(Toegangsoordeel.Leeftijd, Op(VertegenwoordigingSoort.OuderMetGezag, geboren, zestien.Vanaf, schrikkel));
            Assert.Equal(Toegangsoordeel.NogTeJong, Op(VertegenwoordigingSoort.Zelf, geboren, zestien.Vanaf.AddSeconds(-1), schrikkel));
            Assert.Equal(Toegangsoordeel.AllesGoed, Op(VertegenwoordigingSoort.Zelf, geboren, zestien.Vanaf, schrikkel));
            Assert.Equal(Toegangsoordeel.NogTeJong, Op(VertegenwoordigingSoort.Curator, geboren, achttien.Vanaf.AddSeconds(-1), schrikkel));
            Assert.Equal(Toegangsoordeel.AllesGoed, Op(VertegenwoordigingSoort.Curator, geboren, achttien.Vanaf, schrikkel));
        }
    }

    [Theory, Regel("D-17")]
    [InlineData(SchrikkelVerjaardag.EersteMaart, "2026-02-28", false)]
    [InlineData(SchrikkelVerjaardag.EersteMaart, "2026-03-01", true)]
    [InlineData(SchrikkelVerjaardag.AchtentwintigFebruari, "2026-02-27", false)]
    [InlineData(SchrikkelVerjaardag.AchtentwintigFebruari, "2026-02-28", true)]
    public void Beslis_BornOnTheTwentyNinthOfFebruary_FollowsTheSetting(SchrikkelVerjaardag schrikkel, string op, bool achttien) => Assert.Equal(
        achttien ? Toegangsoordeel.AllesGoed : Toegangsoordeel.NogTeJong,
        Op(VertegenwoordigingSoort.Curator, Gegeven.Dag("2008-02-29"), Amsterdam.BeginVanDag(Gegeven.Dag(op)), schrikkel));

    private static Toegangsoordeel Op(VertegenwoordigingSoort soort, DateOnly geboren, DateTimeOffset moment, SchrikkelVerjaardag schrikkel) =>
        Toegangstabel.Beslis(new Toegangsvraag(Toegangswens.Overzicht, VerzoekSoort.Inzage, Niveau.N3, Amsterdam.Datum(moment))
        {
            Link = new Koppelfeiten(soort, VertegenwoordigingStatus.Actief, geboren),
            Geboortedatum = geboren,
            FactorIsVers = true,
            Schrikkel = schrikkel,
        });

    private static Toegangsvraag Vraag(string relatie, string leeftijd, Stand stand, Toegangswens wens, VerzoekSoort soort = VerzoekSoort.Inzage) => new(wens, soort, Niveau.N3, Vandaag)
    {
        Link = relatie == "Geen" ? null : Link(relatie, Geboren[leeftijd], stand),
        Geboortedatum = Geboren[leeftijd],
        OnderCuratele = leeftijd == "18c",
        FactorIsVers = true,
    };

    private static Koppelfeiten Link(string relatie, DateOnly geboren, Stand stand)
    {
        // A machtiging of a pupil begins at 16 or later, one of a parent before it.
        var zestien = Leeftijdsgrens.Van(geboren, 16).Datum;
        var van = relatie.EndsWith("DoorLeerling", StringComparison.Ordinal) ? zestien : relatie.EndsWith("DoorOuder", StringComparison.Ordinal) && Vandaag >= zestien ? zestien.AddDays(-1) : geboren;
        var status = stand switch { Stand.NogNietBegonnen or Stand.Afgelopen => VertegenwoordigingStatus.Actief, _ => Enum.Parse<VertegenwoordigingStatus>(stand.ToString()) };
        return new Koppelfeiten(
            SoortVan(relatie),
            status,
            stand == Stand.NogNietBegonnen ? Vandaag.AddDays(1) : van,
            stand == Stand.Afgelopen ? Vandaag.AddDays(-1) : Vandaag,
            relatie.StartsWith("Meelezer", StringComparison.Ordinal) ? Reikwijdte.Meelezen : null)
        {
            Gever = relatie.EndsWith("DoorOuder", StringComparison.Ordinal) ? new Koppelfeiten(VertegenwoordigingSoort.OuderMetGezag, VertegenwoordigingStatus.Actief, geboren) : null,
        };
    }

    private static VertegenwoordigingSoort SoortVan(string relatie) =>
        relatie.StartsWith("Gemachtigde", StringComparison.Ordinal) || relatie.StartsWith("Meelezer", StringComparison.Ordinal)
            ? VertegenwoordigingSoort.Gemachtigde
            : Enum.Parse<VertegenwoordigingSoort>(relatie);

    private static Toegangsoordeel Verwacht(Toegangsoordeel vak, Stand stand, Toegangswens wens, VerzoekSoort soort, string leeftijd)
    {
        // No link, but a pupil under 16 (R-VTG-10).
        if (soort == VerzoekSoort.Informatieverzoek377c && wens != Toegangswens.BriefZonderDossier)
            return leeftijd is "11" or "15" or "15l" ? Toegangsoordeel.AllesGoed : Toegangsoordeel.Leeftijd;
        if (soort == VerzoekSoort.InzageEigenGegevens || wens == Toegangswens.BriefZonderDossier || (vak == Toegangsoordeel.GeenKoppeling && wens == Toegangswens.Indienen))
            return Toegangsoordeel.AllesGoed;
        if (vak is not (Toegangsoordeel.AllesGoed or Toegangsoordeel.AlleenMeelezen))
            return vak;
        return stand switch
        {
            Stand.Aangevraagd or Stand.InBeoordeling => Toegangsoordeel.InOnderzoek,
            Stand.Betwist => Toegangsoordeel.Betwist,
            Stand.Afgewezen => Toegangsoordeel.GeenGezag,
            Stand.Beeindigd or Stand.NogNietBegonnen or Stand.Afgelopen => Toegangsoordeel.KoppelingVervallen,
            _ when wens == Toegangswens.Meelezen => Toegangsoordeel.AllesGoed,
            _ => vak,
        };
    }
}
