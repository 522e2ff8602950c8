using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Tests.Overzichten;

[Regel("C2")]
public sealed class OverzichtToestandenTests
{
    private static readonly Toestandstabel<Gegevensoverzicht, OverzichtStatus> Tabel = new(
        """
                               Samenstellen TerControle Vrijgegeven Beschikbaar Uitgereikt Ingetrokken Verzegeld Vernietigd
        Importeer                   +            -           -           -          -           -          -         -
        VoegOntvangersToe           +            -           -           -          -           -          -         -
        MaakLeeg                    +            -           -           -          -           -          -         -
        VoegDocumentToe             +            -           -           -          -           -          -         -
        VerwijderDocument           +            -           -           -          -           -          -         -
        VervangDoorGeredigeerd      +            -           -           -          -           -          -         -
        LegZoekingVast              +            -           -           -          -           -          -         -
        LaatWeg                     +            -           -           -          -           -          -         -
        LaatDocumentWeg             +            -           -           -          -           -          -         -
        NeemOver                    +            -           -           -          -           -          -         -
        GeefToch                    +            -           -           -          -           -          -         -
        BiedAan                     +            -           -           -          -           -          -         -
        StuurTerug                  -            +           +           -          -           -          -         -
        GeefVrij                    -            +           -           -          -           -          -         -
        MaakBeschikbaar             -            -           +           -          -           -          -         -
        ReikUit                     -            -           +           -          -           -          -         -
        GeefKopie                   -            -           -           +          +           -          +         -
        TrekIn                      +            +           +           +          -           -          -         -
        LegBekekenVast              -            -           -           +          -           -          -         -
        LegDownloadVast             -            -           -           +          -           -          -         -
        Verzegel                    -            -           -           +          +           +          -         -
        SluitBijZestien             -            -           -           +          -           -          -         -
        Vernietig                   -            -           -           -          -           +          +         -
        """);

    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");
    private static readonly DateTimeOffset NaDe42Dagen = Gegeven.Moment("2026-04-22 10:00");
    private static readonly Guid Kluisbestand = new("00000000-0000-7000-8000-0000000000d2");

    private static readonly Dictionary<string, Action<Proef>> Verben = new()
    {
        ["Importeer"] = p => p.Overzicht.Importeer([Gegeven.Inhoud("g9")], [], 1, Gegeven.Behandelaar, Nu),
        ["VoegOntvangersToe"] = p => p.Overzicht.VoegOntvangersToe([new(OntvangerSoort.Overheid, Verstrekkingsgrond.WettelijkeVerplichting, [Categorie.C7a], "Inspectie", Gegeven.Dag("2026-01-05"))], Nu),
        ["MaakLeeg"] = p => p.Overzicht.MaakLeeg(Gegeven.Behandelaar),
        ["VoegDocumentToe"] = p => p.Overzicht.VoegToe("d9"),
        ["VerwijderDocument"] = p => p.Overzicht.VerwijderDocument(p.Document, Gegeven.Behandelaar),
        ["VervangDoorGeredigeerd"] = p => p.Overzicht.VervangDoorGeredigeerd(
            p.Document, Kluisbestand, "application/pdf", 900, new string('b', 64), "naam van een ander kind", WeglatingGrond.RechtenVanAnderen, Gegeven.Behandelaar, Nu),
        ["LegZoekingVast"] = p => p.Overzicht.LegZoekingVast("Mail", Gegeven.Dag("2026-03-09"), Zoekresultaat.NietsGevonden, Gegeven.Behandelaar, Nu),
        ["LaatWeg"] = p => p.Overzicht.LaatWeg(p.Gegeven, "Milan", "naam van een ander kind", WeglatingGrond.RechtenVanAnderen, Gegeven.Behandelaar, Nu),
        ["LaatDocumentWeg"] = p => p.Overzicht.LaatDocumentWeg(p.Document, "brief over een ander", WeglatingGrond.RechtenVanAnderen, Gegeven.Behandelaar, Nu),
        ["NeemOver"] = p => p.Overzicht.NeemOver([new(p.Gegeven, 1, "Milan", "naam van een ander kind")], Gegeven.Behandelaar, Nu),
        ["GeefToch"] = p => p.Overzicht.GeefToch(p.Weglating, Gegeven.Behandelaar),
        ["BiedAan"] = p => p.Overzicht.BiedAan(["Dossiersysteem"], Gegeven.Behandelaar, Nu),
        ["StuurTerug"] = p => p.Overzicht.StuurTerug("Kijk nog eens naar regel 2.", Gegeven.Secretaris, Nu),
        ["GeefVrij"] = p => p.Overzicht.GeefVrij(Gegeven.Secretaris, vierOgen: true, reden: null, Nu),
        ["MaakBeschikbaar"] = p => p.Overzicht.MaakBeschikbaar(42, new string('c', 64), Nu),
        ["ReikUit"] = p => p.Overzicht.ReikUit(Gegeven.Dag("2026-03-10"), 42, new string('c', 64), Nu),
        ["GeefKopie"] = p => p.Overzicht.GeefKopie(online: true, 42, Nu),
        ["TrekIn"] = p => p.Overzicht.TrekIn(Nu),
        ["LegBekekenVast"] = p => p.Overzicht.LegBekekenVast(Nu),
        ["LegDownloadVast"] = p => p.Overzicht.LegDownloadVast(Nu),
        ["Verzegel"] = p => p.Overzicht.Verzegel(NaDe42Dagen),
        ["SluitBijZestien"] = p => p.Overzicht.SluitBijZestien(Nu),
        ["Vernietig"] = p => p.Overzicht.Vernietig(NaDe42Dagen),
    };

    public static IEnumerable<TheoryDataRow<string, OverzichtStatus, bool>> Cellen => Tabel.Cellen;

    [Fact]
    public void Tabel_HasACellForEveryVerbInEveryState()
    {
        Tabel.IsVolledig(
            nameof(Gegevensoverzicht.Waarschuwingen), nameof(Gegevensoverzicht.WaardeVoorVerzoeker),
            nameof(Gegevensoverzicht.TekstVoorVerzoeker), nameof(Gegevensoverzicht.StaatNogErgens), nameof(Gegevensoverzicht.EisGeheimAfgeschermd), nameof(Gegevensoverzicht.Weglaatvoorstellen));
        Assert.All(Enum.GetValues<OverzichtStatus>(), status => Assert.Equal(status, In(status).Overzicht.Status));
    }

    [Theory, MemberData(nameof(Cellen))]
    public void Verb_InEachState_WorksOrIsRefusedAndChangesNothing(string verb, OverzichtStatus status, bool mag)
    {
        var proef = In(status);
        var voor = Momentopname.Van(proef.Overzicht);

        var fout = Record.Exception(() => Verben[verb](proef));

        Assert.Equal(mag, fout is null);
        Assert.Equal(mag, Momentopname.Van(proef.Overzicht) != voor);
        Assert.Equal(mag ? null : "C2", (fout as RuleViolation)?.Regel);
    }

    private static Proef In(OverzichtStatus status)
    {
        var overzicht = Gegeven.OverzichtMet("Noor speelt vaak met Milan.", "Thijs zit naast Noor.");
        var document = overzicht.VoegToe();
        overzicht.LaatWeg(overzicht.Gegevens[1].Id, "Thijs", "naam van een ander kind", WeglatingGrond.RechtenVanAnderen, Gegeven.Behandelaar, Nu);
        overzicht.LegZoekingVast("Dossiersysteem", Gegeven.Dag("2026-03-03"), Zoekresultaat.Gevonden, Gegeven.Behandelaar, Nu);
        var proef = new Proef(overzicht, overzicht.Gegevens[0].Id, document.Id, overzicht.Weglatingen[0].Id);
        foreach (var verb in Weg(status))
            Verben[verb](proef);
        overzicht.WisGebeurtenissen();
        return proef;
    }

    private static string[] Weg(OverzichtStatus naar) => naar switch
    {
        OverzichtStatus.Samenstellen => [],
        OverzichtStatus.TerControle => ["BiedAan"],
        OverzichtStatus.Vrijgegeven => ["BiedAan", "GeefVrij"],
        OverzichtStatus.Beschikbaar => ["BiedAan", "GeefVrij", "MaakBeschikbaar"],
        OverzichtStatus.Uitgereikt => ["BiedAan", "GeefVrij", "ReikUit"],
        OverzichtStatus.Ingetrokken => ["TrekIn"],
        OverzichtStatus.Verzegeld => ["BiedAan", "GeefVrij", "MaakBeschikbaar", "Verzegel"],
        OverzichtStatus.Vernietigd => ["TrekIn", "Vernietig"],
        _ => throw new ArgumentOutOfRangeException(nameof(naar), naar, "A state without a road to it."),
    };

    private sealed record Proef(Gegevensoverzicht Overzicht, Guid Gegeven, Guid Document, Guid Weglating);
}
