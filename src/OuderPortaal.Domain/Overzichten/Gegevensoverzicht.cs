using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>
/// The answer to an inzageverzoek: every item with purpose, origin, recipients and retention, what is left out and why, and where we searched (regels.md B5).
/// Composed by one, released by another, made available by the besluit, gone after its days.
/// </summary>
public sealed partial class Gegevensoverzicht : Aggregate
{
    /// <summary>R-AM-01: more items than this are refused as one import.</summary>
    public const int MaxGegevens = 10_000;

    public const int MaxDocumenten = 100;

    private readonly List<Gegeven> _gegevens = [];
    private readonly List<Weglating> _weglatingen = [];
    private readonly List<OverzichtDocument> _documenten = [];
    private readonly List<Zoeking> _zoekingen = [];
    private readonly List<OverzichtOntvanger> _ontvangers = [];

    private Gegevensoverzicht()
    {
    }

    public Guid VerzoekId { get; private set; }

    public OverzichtStatus Status { get; private set; }

    /// <summary>Who worked on it last.</summary>
    public MedewerkerId SamengesteldDoor { get; private set; }

    /// <summary>Everybody who found something, put it in, left it out or offered it: none of them may release it (R-INZ-10).</summary>
    public IReadOnlyList<MedewerkerId> Samenstellers { get; private set; } = [];

    /// <summary>UTC instant at which the composer offered it.</summary>
    public DateTimeOffset? AangebodenOp { get; private set; }

    public MedewerkerId? VrijgegevenDoor { get; private set; }

    /// <summary>UTC instant of the release.</summary>
    public DateTimeOffset? VrijgegevenOp { get; private set; }

    /// <summary>Why one person did both, when the installation allows that; empty otherwise; encrypted at rest.</summary>
    public string RedenZonderVierOgen { get; private set; } = "";

    /// <summary>Released by somebody who worked on it too; stays when the reason is destroyed, so that the FG can count (R-INZ-10).</summary>
    public bool ZonderVierOgen { get; private set; }

    /// <summary>What the second person asked to change; encrypted at rest.</summary>
    public string Opmerking { get; private set; } = "";

    /// <summary>UTC instant from which the verzoeker can open it.</summary>
    public DateTimeOffset? BeschikbaarVan { get; private set; }

    /// <summary>Last local date on which the verzoeker can open it.</summary>
    public DateOnly? BeschikbaarTot { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset? VernietigdOp { get; private set; }

    /// <summary>SHA-256 of the JSON as made available; stays after destruction.</summary>
    public string Vingerafdruk { get; private set; } = "";

    public int AantalGegevens { get; private set; }

    /// <summary>How many BSNs were masked on import (R-AM-01).</summary>
    public int AantalBsn { get; private set; }

    public IReadOnlyList<Gegeven> Gegevens => _gegevens;

    public IReadOnlyList<Weglating> Weglatingen => _weglatingen;

    public IReadOnlyList<OverzichtDocument> Documenten => _documenten;

    public IReadOnlyList<Zoeking> Zoekingen => _zoekingen;

    public IReadOnlyList<OverzichtOntvanger> Ontvangers => _ontvangers;

    /// <summary>Begins composing. Refused for a request that nobody handles yet (C2).</summary>
    public static Gegevensoverzicht Begin(Verzoek verzoek, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (!verzoek.Soort.HeeftOverzicht())
            throw new RuleViolation("R-11.3-4", "Bij dit verzoek hoort geen overzicht.");
        if (verzoek.Status != VerzoekStatus.InBehandeling)
            throw new RuleViolation("C2", "Neem het verzoek eerst in behandeling. Daarna kunt u het overzicht maken.");
        var overzicht = new Gegevensoverzicht { Id = Guid.CreateVersion7(nu), VerzoekId = verzoek.Id, SamengesteldDoor = door };
        overzicht.Raise(new OverzichtBegonnen(overzicht.Id, verzoek.Id, nu));
        return overzicht;
    }

    /// <summary>Adds what was read from one file, all or nothing. Refuses more than the limits and an id that is there already.</summary>
    public void Importeer(IReadOnlyList<Gegevensinhoud> inhoud, IReadOnlyList<Ontvanger> ontvangers, int aantalBsn, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        ArgumentNullException.ThrowIfNull(ontvangers);
        Require(OverzichtStatus.Samenstellen);
        if (_gegevens.Count + inhoud.Count > MaxGegevens)
            throw new RuleViolation("R-AM-01", $"Een overzicht heeft hoogstens {MaxGegevens} gegevens. Dit bestand past er niet meer bij.");
        var bekend = _gegevens.Select(g => g.Sleutel).ToHashSet(StringComparer.Ordinal);
        foreach (var dubbel in inhoud.Where(i => !bekend.Add(i.Sleutel)))
            throw new RuleViolation("R-AM-01", $"Gegeven '{dubbel.Sleutel}' staat al in dit overzicht. Haal het eerst leeg, of verander het bestand.");

        foreach (var gegeven in inhoud)
            _gegevens.Add(new Gegeven(Guid.CreateVersion7(nu), Id, _gegevens.Count + 1, gegeven));
        _ontvangers.AddRange(ontvangers.Select(o => new OverzichtOntvanger(Guid.CreateVersion7(nu), Id, o)));
        AantalGegevens = _gegevens.Count;
        AantalBsn += aantalBsn;
        WerkteMee(door);
        Raise(new OverzichtGeimporteerd(Id, VerzoekId, inhoud.Count, aantalBsn, nu));
    }

    /// <summary>Empties the overview, so that another file can be read.</summary>
    public void MaakLeeg(MedewerkerId door)
    {
        Require(OverzichtStatus.Samenstellen);
        _gegevens.Clear();
        _ontvangers.Clear();
        _weglatingen.RemoveAll(w => w.GegevenId is not null);
        (AantalGegevens, AantalBsn) = (0, 0);
        WerkteMee(door);
    }

    public OverzichtDocument VoegDocumentToe(string sleutel, string titel, DateOnly? datum, Guid kluisbestandId, string mediaType, long lengte, string sha256, MedewerkerId door, DateTimeOffset nu)
    {
        Require(OverzichtStatus.Samenstellen);
        if (_documenten.Count >= MaxDocumenten)
            throw new RuleViolation("R-AM-01", $"Een overzicht heeft hoogstens {MaxDocumenten} documenten.");
        if (string.IsNullOrWhiteSpace(titel))
            throw new RuleViolation("R-INZ-4", "Geef het document een naam die de ouder begrijpt.", "Titel");
        var document = new OverzichtDocument(Guid.CreateVersion7(nu), Id, sleutel, titel.Trim(), datum, kluisbestandId, mediaType, lengte, sha256);
        _documenten.Add(document);
        WerkteMee(door);
        return document;
    }

    /// <summary>Takes a document out; who does so worked on the overview (R-INZ-10).</summary>
    public void VerwijderDocument(Guid documentId, MedewerkerId door)
    {
        Require(OverzichtStatus.Samenstellen);
        _documenten.Remove(Document(documentId));
        _weglatingen.RemoveAll(w => w.DocumentId == documentId);
        WerkteMee(door);
    }

    /// <summary>Puts a redacted copy in the place of a document. It counts as left out in part, so it needs a ground (R-INZ-9).</summary>
    public void VervangDoorGeredigeerd(
        Guid documentId, Guid kluisbestandId, string mediaType, long lengte, string sha256, string omschrijving, WeglatingGrond grond, MedewerkerId door, DateTimeOffset nu)
    {
        Require(OverzichtStatus.Samenstellen);
        var document = Document(documentId);
        Onderbouwd(omschrijving, grond);
        document.VervangDoorGeredigeerd(kluisbestandId, mediaType, lengte, sha256);
        _weglatingen.Add(new Weglating(Guid.CreateVersion7(nu), Id, null, documentId, "(in dit document)", omschrijving.Trim(), grond, door));
        WerkteMee(door);
        Raise(new GegevenWeggelaten(Id, VerzoekId, grond, nu));
    }

    /// <summary>
    /// Records that a source was searched; the latest one of a source counts. Refuses a date after today. Who found something chose what goes in, so worked on the overview
    /// (R-INZ-10); who found nothing, or says that a source does not apply, may still release.
    /// </summary>
    public void LegZoekingVast(string bron, DateOnly doorzochtOp, Zoekresultaat resultaat, MedewerkerId door, DateTimeOffset nu)
    {
        Require(OverzichtStatus.Samenstellen);
        if (doorzochtOp > Amsterdam.Datum(nu))
            throw new RuleViolation("R-INZ-4", "U kunt niet in de toekomst zoeken. Vul de dag in waarop u zocht.", "DoorzochtOp");
        if (string.IsNullOrWhiteSpace(bron))
            throw new RuleViolation("R-INZ-4", "Kies in welke bron u zocht.", "Bron");
        if (!Enum.IsDefined(resultaat))
            throw new RuleViolation("R-INZ-4", "Kies wat u vond.", "Resultaat");
        _zoekingen.RemoveAll(z => z.Bron == bron);
        _zoekingen.Add(new Zoeking(Guid.CreateVersion7(nu), Id, bron, doorzochtOp, resultaat, door));
        if (resultaat == Zoekresultaat.Gevonden)
            WerkteMee(door);
    }

    private OverzichtDocument Document(Guid id) =>
        _documenten.Find(d => d.Id == id) ?? throw new RuleViolation("R-INZ-4", "Dit document is er niet meer. Een collega was u net voor.");

    private void WerkteMee(MedewerkerId door)
    {
        SamengesteldDoor = door;
        if (!Samenstellers.Contains(door))
            Samenstellers = [.. Samenstellers, door];
    }

    private void Require(params ReadOnlySpan<OverzichtStatus> toegestaan)
    {
        if (!toegestaan.Contains(Status))
            throw new RuleViolation("C2", $"Dit kan niet meer: het overzicht is {Toestand(Status)}. Ververs de pagina.");
    }

    private static string Toestand(OverzichtStatus status) => status switch
    {
        OverzichtStatus.Samenstellen => "nog niet klaar",
        OverzichtStatus.TerControle => "bij een collega ter controle",
        OverzichtStatus.Vrijgegeven => "vrijgegeven",
        OverzichtStatus.Beschikbaar => "al beschikbaar",
        OverzichtStatus.Uitgereikt => "al gegeven",
        OverzichtStatus.Ingetrokken => "ingetrokken",
        OverzichtStatus.Verzegeld => "gesloten",
        _ => "vernietigd",
    };
}
