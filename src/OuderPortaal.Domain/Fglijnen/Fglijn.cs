using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Fglijnen;

/// <summary>
/// The confidential line between one account and the functionaris gegevensbescherming (FG): no other role opens it. Tied to no request, pupil or colleague. At most one is open for an account; a
/// quiet year closes it, and three years after it was closed it is destroyed with its key (R-AM-36, B9).
/// </summary>
public sealed class Fglijn : Aggregate
{
    /// <summary>Most characters of one message.</summary>
    public const int LangsteTekst = 4000;

    /// <summary>Most messages of one account on one local day.</summary>
    public const int MeestePerDag = 20;

    /// <summary>Quiet years after which a line is closed.</summary>
    public const int StilleJaren = 1;

    private Fglijn()
    {
    }

    public string PubliekId { get; private set; } = "";

    /// <summary>The parent or pupil; nobody else but the FG reads it.</summary>
    public AccountId AccountId { get; private set; }

    /// <summary>1, 2, ... of this account: two that begin at the same instant cannot both be the first.</summary>
    public int Volgnummer { get; private set; }

    public FglijnStatus Status { get; private set; }

    /// <summary>UTC instant of the newest message.</summary>
    public DateTimeOffset LaatsteOp { get; private set; }

    /// <summary>UTC instant; null while open.</summary>
    public DateTimeOffset? GeslotenOp { get; private set; }

    public bool IsOpen => Status != FglijnStatus.Gesloten;

    /// <summary>A new line of this account. Refuses a second open one.</summary>
    public static Fglijn Begin(AccountId account, IReadOnlyCollection<Fglijn> eerdere, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(eerdere);
        if (eerdere.Any(e => e.AccountId != account))
            throw new ArgumentException("A line of another account.", nameof(eerdere));
        if (eerdere.Any(e => e.IsOpen))
            throw new RuleViolation("C2", "Er loopt al een gesprek met de FG. Schrijf daarin verder.");
        return new()
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            AccountId = account,
            Volgnummer = eerdere.Select(e => e.Volgnummer).DefaultIfEmpty().Max() + 1,
            LaatsteOp = nu,
        };
    }

    /// <summary>The parent or pupil writes. Refuses a closed line, an empty or too long text, and more than twenty a day.</summary>
    /// <param name="tekst">What.</param>
    /// <param name="over">Number of the own request that it is about; null for none.</param>
    /// <param name="vandaag">How many this account wrote to the FG on this local day.</param>
    /// <param name="nu">UTC instant.</param>
    public Fgbericht Schrijf(string? tekst, string? over, int vandaag, DateTimeOffset nu)
    {
        EisOpen();
        if (vandaag >= MeestePerDag)
            throw new RuleViolation("R-SEC-6", "Vandaag kan er geen bericht meer bij. Morgen kan het weer.", "Tekst");
        var bericht = Maak(Fgrichting.VanVerzoeker, null, tekst, over ?? "", nu);
        Status = FglijnStatus.WachtOpFg;
        return bericht;
    }

    /// <summary>The FG writes. Refuses a closed line, and an empty or too long text.</summary>
    public Fgbericht Antwoord(string? tekst, MedewerkerId fg, DateTimeOffset nu)
    {
        EisOpen();
        var bericht = Maak(Fgrichting.VanFg, fg, tekst, "", nu);
        Status = FglijnStatus.Beantwoord;
        return bericht;
    }

    /// <summary>The FG closes it. Refuses while a question waits for an answer.</summary>
    public void Sluit(DateTimeOffset nu)
    {
        EisOpen();
        if (Status == FglijnStatus.WachtOpFg)
            throw new RuleViolation("C2", "Er wacht nog een vraag. Geef eerst antwoord.");
        SluitNu(nu);
    }

    /// <summary>Nobody wrote for a year: it closes by itself. Refuses a day too early.</summary>
    public void LaatVerlopen(DateTimeOffset nu)
    {
        EisOpen();
        if (!IsStil(Amsterdam.Datum(nu)))
            throw new RuleViolation("R-AM-36", "Dit gesprek is nog geen jaar stil.");
        SluitNu(nu);
    }

    /// <summary>Whether on this local date a whole year has passed since the day of the newest message.</summary>
    public bool IsStil(DateOnly vandaag) => vandaag > Amsterdam.Datum(LaatsteOp).AddYears(StilleJaren);

    private void SluitNu(DateTimeOffset nu)
    {
        (Status, GeslotenOp) = (FglijnStatus.Gesloten, nu);
        Raise(new FglijnGesloten(Id, nu));
    }

    private void EisOpen()
    {
        if (!IsOpen)
            throw new RuleViolation("C2", "Dit gesprek is gesloten.");
    }

    private Fgbericht Maak(Fgrichting richting, MedewerkerId? door, string? tekst, string over, DateTimeOffset nu)
    {
        var woorden = Invoertekst.Vereist(tekst, LangsteTekst, "R-13.2-1", "Tekst", "Schrijf eerst een bericht.", "Dit bericht");
        LaatsteOp = nu;
        Raise(new FgberichtGeschreven(Id, richting, nu));
        return new(this, richting, door, woorden, over, nu);
    }
}
