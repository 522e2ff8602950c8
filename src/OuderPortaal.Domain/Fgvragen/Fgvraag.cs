using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Fgvragen;

/// <summary>
/// "Why?": a question of the FG about one refusal, pause or later day of a request, with an answer owed within five werkdagen (R-13.2-2). It changes nothing in the request, and the verzoeker does not see it.
/// Question and answer stand together and are kept as long as the request.
/// </summary>
public sealed class Fgvraag : Aggregate
{
    /// <summary>Most characters of a question, an answer or an advice.</summary>
    public const int LangsteTekst = 4000;

    /// <summary>Werkdagen within which the answer is owed.</summary>
    public const int Werkdagen = 5;

    private Fgvraag()
    {
    }

    public string PubliekId { get; private set; } = "";

    public Guid VerzoekId { get; private set; }

    public Fgonderwerp Onderwerp { get; private set; }

    /// <summary>Which one of that kind within the request, from 1.</summary>
    public int Volgnummer { get; private set; }

    /// <summary>Local date of what is asked about.</summary>
    public DateOnly OnderwerpOp { get; private set; }

    /// <summary>Who decided it and owes the answer; null: the secretariaat.</summary>
    public MedewerkerId? VoorMedewerker { get; private set; }

    /// <summary>Encrypted at rest; empty when it went with what was erased.</summary>
    public string Tekst { get; private set; } = "";

    public MedewerkerId Door { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Last local date for the answer.</summary>
    public DateOnly AntwoordUiterlijk { get; private set; }

    public FgvraagStatus Status { get; private set; }

    /// <summary>Encrypted at rest; empty before, and when it went with what was erased.</summary>
    public string Antwoord { get; private set; } = "";

    public MedewerkerId? BeantwoordDoor { get; private set; }

    /// <summary>UTC instant; null while it is owed.</summary>
    public DateTimeOffset? BeantwoordOp { get; private set; }

    /// <summary>Asks. Refuses what this request does not have, a second open question about the same, an empty text and one that is too long.</summary>
    /// <param name="verzoek">The request.</param>
    /// <param name="aanleiding">Key of what is asked about (<see cref="Fgaanleiding.Sleutel"/>).</param>
    /// <param name="eerdere">All questions about this request.</param>
    /// <param name="tekst">The question.</param>
    /// <param name="fg">Who asks.</param>
    /// <param name="nu">UTC instant.</param>
    public static Fgvraag Stel(Verzoek verzoek, string? aanleiding, IReadOnlyCollection<Fgvraag> eerdere, string? tekst, MedewerkerId fg, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(eerdere);
        if (Fgaanleiding.Van(verzoek).FirstOrDefault(a => a.Sleutel == aanleiding) is not { } over)
            throw new RuleViolation("R-13.2-2", "Kies waarover uw vraag gaat.", "Aanleiding");
        if (eerdere.FirstOrDefault(e => e.VerzoekId == verzoek.Id && e.Status == FgvraagStatus.Open && e.Onderwerp == over.Onderwerp && e.Volgnummer == over.Volgnummer) is { } open)
            throw new RuleViolation("R-13.2-2", $"U vroeg dit al. Het antwoord komt uiterlijk {Datumtekst.Voluit(open.AntwoordUiterlijk)}.", "Aanleiding");
        var vraag = new Fgvraag
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            VerzoekId = verzoek.Id,
            Onderwerp = over.Onderwerp,
            Volgnummer = over.Volgnummer,
            OnderwerpOp = over.Op,
            VoorMedewerker = over.Wie,
            Tekst = Woorden(tekst, "Schrijf uw vraag op.", "Tekst"),
            Door = fg,
            Op = nu,
            AntwoordUiterlijk = verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(nu), Werkdagen),
        };
        vraag.Raise(new FgvraagGesteld(verzoek.Id, vraag.Id, nu));
        return vraag;
    }

    /// <summary>Answers, once. Refuses an empty text and one that is too long.</summary>
    public void Beantwoord(string? antwoord, MedewerkerId door, DateTimeOffset nu)
    {
        if (Status != FgvraagStatus.Open)
            throw new RuleViolation("C2", "Deze vraag is al beantwoord.");
        (Antwoord, BeantwoordDoor, BeantwoordOp, Status) = (Woorden(antwoord, "Schrijf het antwoord op.", "Antwoord"), door, nu, FgvraagStatus.Beantwoord);
        Raise(new FgvraagBeantwoord(VerzoekId, Id, nu));
    }

    /// <summary>The answer is owed and its last day has passed.</summary>
    public bool IsTeLaat(DateOnly vandaag) => Status == FgvraagStatus.Open && vandaag > AntwoordUiterlijk;

    /// <summary>Something of the request was erased: question and answer may repeat it (R-AM-28). That they were, and when, stays.</summary>
    public void Redigeer() => (Tekst, Antwoord) = ("", "");

    internal static string Woorden(string? tekst, string leeg, string veld) => Invoertekst.Vereist(tekst, LangsteTekst, "R-13.2-2", veld, leeg);
}
