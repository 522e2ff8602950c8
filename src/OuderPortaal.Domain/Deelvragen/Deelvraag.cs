using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Deelvragen;

/// <summary>
/// A question to a colleague, a school or an expert about one request, answered once: through a link with a code by mail, or, when a colleague must search, with the own account. Who is asked sees this question
/// and nothing else. It never moves the term of the request: the law knows no pause for it (R-TRM-8). Kept with the request, with the answer (R-AM-36).
/// </summary>
public sealed partial class Deelvraag : Aggregate
{
    /// <summary>Most characters of a question or an answer: an answer fits in a note, with a line above it that says whose it is.</summary>
    public const int LangsteTekst = Notitie.LangsteTekst - 100;

    /// <summary>Most questions of one request that are out at once.</summary>
    public const int MeesteOpen = 10;

    /// <summary>Calendar days after the last day for the answer on which the link still opens.</summary>
    public const int Uitloop = 14;

    /// <summary>The last day for the answer lies at most this many calendar days ahead.</summary>
    public const int VersteDag = 92;

    /// <summary>Proposed for the answer.</summary>
    public const int Werkdagen = 10;

    private readonly List<Antwoordbestand> _bestanden = [];

    private Deelvraag()
    {
    }

    public string PubliekId { get; private set; } = "";

    public Guid VerzoekId { get; private set; }

    public DeelvraagSoort Soort { get; private set; }

    /// <summary>Encrypted at rest.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Function or organisation. Encrypted at rest.</summary>
    public string Functie { get; private set; } = "";

    /// <summary>E-mail address. Encrypted at rest.</summary>
    public string Adres { get; private set; } = "";

    /// <summary>The question. Encrypted at rest; empty when it went with what was erased.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>Encrypted at rest; empty before, and when it went with what was erased.</summary>
    public string Antwoord { get; private set; } = "";

    /// <summary>Files that came with the answer.</summary>
    public IReadOnlyList<Antwoordbestand> Bestanden => _bestanden;

    /// <summary>The secret of the link, for the next mail. Encrypted at rest; emptied when the link closes.</summary>
    public string Sleutel { get; private set; } = "";

    /// <summary>By which the link is found; says nothing about the secret.</summary>
    public string SleutelHash { get; private set; } = "";

    public MedewerkerId Door { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset GesteldOp { get; private set; }

    /// <summary>Last local date for the answer.</summary>
    public DateOnly AntwoordUiterlijk { get; private set; }

    public DeelvraagStatus Status { get; private set; }

    /// <summary>Reminders that were sent.</summary>
    public int Herinneringen { get; private set; }

    /// <summary>UTC instant of the last reminder; null when none was sent.</summary>
    public DateTimeOffset? HerinnerdOp { get; private set; }

    /// <summary>UTC instant at which it was first read; null while it was not.</summary>
    public DateTimeOffset? GeopendOp { get; private set; }

    /// <summary>UTC instant at which it was answered, taken back or ended; null while it is out.</summary>
    public DateTimeOffset? GeslotenOp { get; private set; }

    /// <summary>Last local date on which the link opens.</summary>
    public DateOnly OpenTotEnMet => AntwoordUiterlijk.AddDays(Uitloop);

    /// <summary>
    /// Asks. Refuses a request that is not open, an eleventh question at once, a name, function or address that is missing or too long, an empty or too long question, and a last day that is not after today or
    /// more than 92 days ahead.
    /// </summary>
    /// <param name="verzoek">The request; nothing in it changes.</param>
    /// <param name="aan">Who is asked.</param>
    /// <param name="tekst">The question.</param>
    /// <param name="uiterlijk">Last local date for the answer.</param>
    /// <param name="open">How many questions of this request are out.</param>
    /// <param name="sleutel">Secret of the link, with the hash by which it is found.</param>
    /// <param name="door">Who asks.</param>
    /// <param name="nu">UTC instant.</param>
    public static Deelvraag Stel(Verzoek verzoek, Bevraagde aan, string? tekst, DateOnly? uiterlijk, int open, (string Sleutel, string Hash) sleutel, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(aan);
        EisRuimte(verzoek, open, erbij: 1);
        if (!Enum.IsDefined(aan.Soort))
            throw new RuleViolation("R-AM-36", "Kies aan wie u het vraagt.", nameof(Bevraagde.Soort));
        var wie = aan with { Naam = Kort(aan.Naam, 100, "Vul een naam in.", nameof(Bevraagde.Naam)), Functie = Kort(aan.Functie, 150, "Vul een functie of organisatie in.", nameof(Bevraagde.Functie)), Adres = Kort(aan.Adres, 254, "Vul een e-mailadres in.", nameof(Bevraagde.Adres)) };
        return Maak(verzoek, wie, Vraagtekst(tekst), Laatste(uiterlijk, Amsterdam.Datum(nu)), sleutel, door, nu);
    }

    /// <summary>Sends the link once more. Refuses a second mail on one local day, so that nobody is flooded.</summary>
    public void Herinner(DateTimeOffset nu)
    {
        EisUitgezet();
        if (!MagHerinneren(nu))
            throw new RuleViolation("R-SEC-6", "Vandaag ging er al een mail. Morgen kan het weer.");
        (HerinnerdOp, Herinneringen) = (nu, Herinneringen + 1);
        Raise(new DeelvraagHerinnerd(VerzoekId, Id, nu));
    }

    /// <summary>Who is asked typed in the code. Refuses when the link has closed.</summary>
    public void Open(DateTimeOffset nu)
    {
        EisTeBeantwoorden(nu);
        GeopendOp ??= nu;
        Raise(new DeelvraagGeopend(VerzoekId, Id, nu));
    }

    /// <summary>Refuses what <see cref="Beantwoord"/> would, before anything else is done with it. Changes nothing.</summary>
    public string KeurAntwoord(string? antwoord, DateTimeOffset nu)
    {
        EisTeBeantwoorden(nu);
        return Woorden(antwoord, "Schrijf uw antwoord op.", nameof(Antwoord));
    }

    /// <summary>Adds a file that the vault has taken, to the answer that comes next. Refuses a fourth, and a link that has closed.</summary>
    public void VoegBestandToe(Guid bestand, string mediaType, long lengte, DateTimeOffset nu)
    {
        EisTeBeantwoorden(nu);
        if (_bestanden.Count >= Bijlage.Meeste)
            throw new RuleViolation("R-SEC-6", "Stuur hoogstens drie bestanden met uw antwoord.", nameof(Bestanden));
        _bestanden.Add(new(bestand, Id, _bestanden.Count + 1, mediaType, lengte));
    }

    /// <summary>Answers, once; closes the link. Refuses an empty text, one that is too long, and a link that has closed.</summary>
    public void Beantwoord(string? antwoord, DateTimeOffset nu)
    {
        Antwoord = KeurAntwoord(antwoord, nu);
        Sluit(DeelvraagStatus.Beantwoord, nu);
        Raise(new DeelvraagBeantwoord(VerzoekId, Id, nu));
    }

    /// <summary>Takes it back; closes the link.</summary>
    public void TrekIn(DateTimeOffset nu)
    {
        EisUitgezet();
        Sluit(DeelvraagStatus.Ingetrokken, nu);
        Raise(new DeelvraagIngetrokken(VerzoekId, Id, nu));
    }

    /// <summary>No answer came: closes the link. Refuses while it may still be answered.</summary>
    public void LaatVerlopen(DateTimeOffset nu)
    {
        EisUitgezet();
        if (Amsterdam.Datum(nu) <= OpenTotEnMet)
            throw new RuleViolation("C2", "Deze vraag kan nog worden beantwoord.");
        Sluit(DeelvraagStatus.Verlopen, nu);
        Raise(new DeelvraagVerlopen(VerzoekId, Id, nu));
    }

    /// <summary>No mail about it went out on this local day.</summary>
    public bool MagHerinneren(DateTimeOffset nu) => Status == DeelvraagStatus.Uitgezet && Amsterdam.Datum(HerinnerdOp ?? GesteldOp) != Amsterdam.Datum(nu);

    /// <summary>The link opens on this local date.</summary>
    public bool IsTeBeantwoorden(DateOnly vandaag) => Status == DeelvraagStatus.Uitgezet && vandaag <= OpenTotEnMet;

    /// <summary>The answer is out and its last day has passed.</summary>
    public bool IsTeLaat(DateOnly vandaag) => Status == DeelvraagStatus.Uitgezet && vandaag > AntwoordUiterlijk;

    /// <summary>Something of the request was erased: question and answer may repeat it, so they go, with the files (R-AM-28). That it was asked, and when, stays. Returns the files, for the vault.</summary>
    public IReadOnlyList<Guid> Redigeer()
    {
        var bestanden = _bestanden.ConvertAll(b => b.Id);
        _bestanden.Clear();
        (Tekst, Antwoord) = ("", "");
        return bestanden;
    }

    private void EisUitgezet()
    {
        if (Status != DeelvraagStatus.Uitgezet)
            throw new RuleViolation("C2", Status == DeelvraagStatus.Beantwoord ? "Deze vraag is al beantwoord." : "Deze vraag staat niet meer uit.");
    }

    private void EisTeBeantwoorden(DateTimeOffset nu)
    {
        EisUitgezet();
        if (!IsTeBeantwoorden(Amsterdam.Datum(nu)))
            throw new RuleViolation("C2", "Deze vraag staat niet meer uit.");
    }

    private void Sluit(DeelvraagStatus status, DateTimeOffset nu) => (Status, GeslotenOp, Sleutel) = (status, nu, "");

    private static void EisRuimte(Verzoek verzoek, int open, int erbij)
    {
        if (!verzoek.IsOpen)
            throw new RuleViolation("C2", "Dit verzoek is beantwoord of gesloten. Een vraag aan een ander kan niet meer.");
        if (open + erbij > MeesteOpen)
            throw new RuleViolation("R-SEC-6", "Er staan hoogstens tien vragen uit bij een verzoek. Wacht op antwoord, of trek er een in.");
    }

    private static string Vraagtekst(string? tekst) => Woorden(tekst, "Schrijf uw vraag op.", nameof(Tekst));

    private static DateOnly Laatste(DateOnly? uiterlijk, DateOnly vandaag) => uiterlijk is { } dag && dag > vandaag && dag <= vandaag.AddDays(VersteDag)
        ? dag
        : throw new RuleViolation("R-AM-16", "Kies een datum na vandaag, binnen drie maanden.", "Uiterlijk");

    private static Deelvraag Maak(Verzoek verzoek, Bevraagde aan, string tekst, DateOnly uiterlijk, (string Sleutel, string Hash) sleutel, MedewerkerId door, DateTimeOffset nu)
    {
        var vraag = new Deelvraag
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            VerzoekId = verzoek.Id,
            Soort = aan.Soort,
            Naam = aan.Naam,
            Functie = aan.Functie,
            Adres = aan.Adres,
            Tekst = tekst,
            AntwoordUiterlijk = uiterlijk,
            Sleutel = sleutel.Sleutel,
            SleutelHash = sleutel.Hash,
            Door = door,
            GesteldOp = nu,
        };
        vraag.Raise(new DeelvraagGesteld(verzoek.Id, vraag.Id, nu));
        return vraag;
    }

    private static string Kort(string? tekst, int langste, string leeg, string veld) => Invoertekst.Vereist(tekst, langste, "R-AM-36", veld, leeg, "Dit");

    private static string Woorden(string? tekst, string leeg, string veld) => Invoertekst.Vereist(tekst, LangsteTekst, "R-AM-36", veld, leeg);
}
