using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Vragen;

/// <summary>
/// A question by phone, at the desk, by mail or by post that asks for no right: what was asked, by whom, and what we answered. When it is a request or a complaint after all, the legal term runs from the day on
/// which the question came in, for a request needs no form (R-11.1-1, R-11.3-1); the words and the name are kept there from then on, and not here. Kept three years after it was closed, as messages are (R-AM-36), and
/// three years after it came when nobody closed it.
/// </summary>
public sealed class VraagZonderVerzoek : Aggregate
{
    /// <summary>Most characters of a question or an answer: with who asks under it, it fits in the text of a request or a complaint.</summary>
    public const int LangsteTekst = Klachtinhoud.MaxTekst - (2 * LangsteNaam) - 100;

    /// <summary>Most characters of who asks.</summary>
    public const int LangsteNaam = 200;

    /// <summary>Werkdagen after the day of receipt within which we answer; after them it becomes a task.</summary>
    public const int Werkdagen = 5;

    private VraagZonderVerzoek()
    {
    }

    public string PubliekId { get; private set; } = "";

    public Kanaal Kanaal { get; private set; }

    /// <summary>Local date on which it came in; what it becomes has its term from here.</summary>
    public DateOnly OntvangenOp { get; private set; }

    /// <summary>Last local date on which an answer is no task yet.</summary>
    public DateOnly AntwoordUiterlijk { get; private set; }

    /// <summary>Name of who asks, and after a comma how to reach them. Encrypted at rest; may be empty, and is when it became something else.</summary>
    public string Wie { get; private set; } = "";

    /// <summary>Of <see cref="Wie"/> only the name, as it may stand above a letter.</summary>
    public string Naam => Wie.Split(',', 2)[0].Trim();

    /// <summary>Of <see cref="Wie"/> how to reach them; empty when nobody said.</summary>
    public string Bereikbaar => Wie.Split(',', 2) is [_, var rest] ? rest.Trim() : "";

    /// <summary>Encrypted at rest; empty when it went with what was erased, or became something else.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>The request it is about; null when it is about none.</summary>
    public Guid? VerzoekId { get; private set; }

    public MedewerkerId GenoteerdDoor { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset GenoteerdOp { get; private set; }

    public VraagStatus Status { get; private set; }

    /// <summary>What we answered. Encrypted at rest; empty before, and when it went with what was erased or became something else.</summary>
    public string Antwoord { get; private set; } = "";

    public MedewerkerId? GeslotenDoor { get; private set; }

    /// <summary>UTC instant at which it was answered, or became something else; null while it is open.</summary>
    public DateTimeOffset? GeslotenOp { get; private set; }

    /// <summary>The request or complaint that it became; null otherwise.</summary>
    public Guid? GewordenId { get; private set; }

    /// <summary>UTC instant at which the secretariaat was told that it waits too long; null while it was not.</summary>
    public DateTimeOffset? GemeldOp { get; private set; }

    /// <summary>
    /// Writes down a question. Refuses a channel that is the portal or none, a day after today or more than a year ago (no request could count from it), an empty question, and words that are too long.
    /// </summary>
    /// <param name="inhoud">What was asked, and by whom.</param>
    /// <param name="kanaal">How it came in.</param>
    /// <param name="ontvangenOp">Local date on which it came in.</param>
    /// <param name="kalender">Calendar of that day.</param>
    /// <param name="door">Who writes it down.</param>
    /// <param name="nu">UTC instant.</param>
    public static VraagZonderVerzoek Noteer(Vraaginhoud inhoud, Kanaal? kanaal, DateOnly? ontvangenOp, Werkdagkalender kalender, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        ArgumentNullException.ThrowIfNull(kalender);
        var vandaag = Amsterdam.Datum(nu);
        if (kanaal is not { } hoe || hoe == Kanaal.Portaal || !Enum.IsDefined(hoe))
            throw new RuleViolation("R-11.3-2", "Kies hoe de vraag binnenkwam.", nameof(Kanaal));
        if (ontvangenOp is not { } dag || dag > vandaag || dag < vandaag.AddYears(-1))
            throw new RuleViolation("R-11.3-1", "Vul de dag in waarop de vraag kwam: vandaag, of een dag in het afgelopen jaar.", nameof(OntvangenOp));
        var vraag = new VraagZonderVerzoek
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            Kanaal = hoe,
            OntvangenOp = dag,
            AntwoordUiterlijk = kalender.WerkdagenErbij(dag, Werkdagen),
            Wie = Invoertekst.Mag(inhoud.Wie, LangsteNaam, "B9", nameof(Wie)),
            Tekst = Invoertekst.Vereist(inhoud.Tekst, LangsteTekst, "B9", nameof(Tekst), "Schrijf op wat er gevraagd is."),
            VerzoekId = inhoud.VerzoekId,
            GenoteerdDoor = door,
            GenoteerdOp = nu,
        };
        vraag.Raise(new VraagGenoteerd(vraag.Id, nu));
        return vraag;
    }

    /// <summary>We answered. Refuses an empty answer and one that is too long, and a question that is closed.</summary>
    public void Beantwoord(string? antwoord, MedewerkerId door, DateTimeOffset nu)
    {
        if (Status != VraagStatus.Open)
            throw new RuleViolation("C2", "Deze vraag is al beantwoord of werd een verzoek of klacht.");
        Antwoord = Invoertekst.Vereist(antwoord, LangsteTekst, "B9", nameof(Antwoord), "Schrijf op wat u heeft geantwoord.");
        Sluit(VraagStatus.Beantwoord, door, nu);
        Raise(new VraagBeantwoord(Id, nu));
    }

    /// <summary>It was a request after all, also when it was answered already: words and name go from here. Refuses one that counts from a later day than that of the question.</summary>
    public void WordtVerzoek(Verzoek verzoek, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        GaOver(VraagStatus.VerzoekGeworden, verzoek.Id, verzoek.OntvangenOp, door, nu);
    }

    /// <summary>It was a complaint after all, also when it was answered already: words and name go from here, so that the person complained about does not read them (Awb 9:7). Refuses one that counts from a later day than that of the question.</summary>
    public void WordtKlacht(Klacht klacht, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(klacht);
        GaOver(VraagStatus.KlachtGeworden, klacht.Id, klacht.OntvangenOp, door, nu);
    }

    /// <summary>The secretariaat hears, once, that it waits too long. Refuses before that, and a second time.</summary>
    public void Meld(DateOnly vandaag, DateTimeOffset nu)
    {
        if (!IsTeLaat(vandaag) || GemeldOp is not null)
            throw new RuleViolation("C2", "Deze vraag hoeft niet gemeld te worden.");
        GemeldOp = nu;
    }

    /// <summary>Not answered, and the werkdagen for it have passed on this local date.</summary>
    public bool IsTeLaat(DateOnly vandaag) => Status == VraagStatus.Open && vandaag > AntwoordUiterlijk;

    /// <summary>May still become a request or a complaint.</summary>
    public bool KanOvergaan() => Status is VraagStatus.Open or VraagStatus.Beantwoord;

    /// <summary>Something of the request was erased that it is about or became: its words may repeat it (R-AM-28). That it was asked, and when, stays.</summary>
    public void Redigeer() => (Tekst, Antwoord) = ("", "");

    private void GaOver(VraagStatus status, Guid geworden, DateOnly vanaf, MedewerkerId door, DateTimeOffset nu)
    {
        if (!KanOvergaan())
            throw new RuleViolation("C2", "Deze vraag werd al een verzoek of klacht.");
        if (vanaf > OntvangenOp)
            throw new RuleViolation("R-11.3-1", $"De vraag kwam op {Datumtekst.Voluit(OntvangenOp)}. De termijn telt vanaf die dag, niet later.", nameof(OntvangenOp));
        (GewordenId, Tekst, Wie, Antwoord) = (geworden, "", "", "");
        Sluit(status, door, nu);
        Raise(new VraagOvergegaan(Id, nu));
    }

    private void Sluit(VraagStatus status, MedewerkerId door, DateTimeOffset nu) => (Status, GeslotenDoor, GeslotenOp) = (status, door, nu);
}
