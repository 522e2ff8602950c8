namespace OuderPortaal.Domain.Termijnen;

/// <summary>
/// How an installation counts its terms (B12, section Termijnen). Immutable; a request keeps the version of the moment it was received (R-TRM-14).
/// Days are calendar days unless the name says werkdagen.
/// </summary>
public sealed record TermijnInstellingen
{
    private readonly int _basisDagen = 28;

    public static TermijnInstellingen Standaard { get; } = new();

    /// <summary>Length of the term in calendar days after the day of receipt (D-02). Refuses more than 28: then the term could outlast the month of the AVG.</summary>
    public int BasisDagen
    {
        get => _basisDagen;
        init => _basisDagen = value is >= 1 and <= 28
            ? value
            : throw new RuleViolation("D-02", "Kies 28 dagen of minder. Anders komt het antwoord later dan de AVG toestaat.", nameof(BasisDagen));
    }

    public Rolover Rolover { get; init; } = Rolover.Atw;

    public Telwijze Telwijze { get; init; } = Telwijze.HeleDagen;

    /// <summary>Default days that a parent gets to deliver proof (D-05).</summary>
    public int BewijstermijnDagen { get; init; } = 14;

    /// <summary>Whether the clock runs again when the bewijstermijn lapses without proof (D-06); if not, it stands still until the proof is there.</summary>
    public bool OpschortingEindigtBijVerlopen { get; init; } = true;

    /// <summary>Whether the last day of a bewijstermijn that lapses stands still too (R-AM-23): 14 lost days in TV-40, else 13.</summary>
    public bool LaatsteBewijsdagStaatStil { get; init; } = true;

    /// <summary>Whether asking for proof of gezag suspends the term (D-07).</summary>
    public bool OpschortenBijGezagsbewijs { get; init; } = true;

    /// <summary>Whether delay with written consent suspends the term (R-TRM-18).</summary>
    public bool OpschortenMetInstemming { get; init; }

    /// <summary>Whether the SWV may extend by two months under AVG article 12 lid 3 (D-08).</summary>
    public bool AvgVerlengingToegestaan { get; init; }

    public CorrectieStart CorrectieStart { get; init; } = CorrectieStart.Ingediend;

    /// <summary>Werkdagen before Streef on which an alarm appears (R-AM-16), most first.</summary>
    public IReadOnlyList<int> AlarmWerkdagen { get; init; } = [10, 5, 2];

    /// <summary>Werkdagen in which a granted correction is carried out (R-11.6-1).</summary>
    public int UitvoeringWerkdagen { get; init; } = 5;

    /// <summary>Internal target in werkdagen after receipt, without legal effect (B1, "onverwijld").</summary>
    public int StreefWerkdagen { get; init; } = 15;

    /// <summary>Calendar days after the 16th birthday in which the pupil says what must happen with an open request of a parent (D-13).</summary>
    public int OpenVerzoekBij16Dagen { get; init; } = 14;

    /// <summary>Days before the 16th birthday on which pupil and parents get a first letter (D-12).</summary>
    public int EersteAankondigingDagen { get; init; } = 60;

    /// <summary>Days before the 16th birthday of the second letter (D-12).</summary>
    public int TweedeAankondigingDagen { get; init; } = 30;

    /// <summary>When somebody born on 29 February becomes a year older in a common year (D-17).</summary>
    public SchrikkelVerjaardag Schrikkel { get; init; } = SchrikkelVerjaardag.EersteMaart;

    /// <summary>
    /// Whether another parent with gezag hears that a request about the child was filed (D-14); set by <see cref="Instellingen.Keuzes"/>. Stands here because a request keeps
    /// this record whole.
    /// </summary>
    public bool InformeerAndereOuder { get; init; }
}
