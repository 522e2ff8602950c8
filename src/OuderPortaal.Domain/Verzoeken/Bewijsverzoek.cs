using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Verzoeken;

/// <summary>A question for proof of identity or gezag in one request (R-11.2-1). It is a fact with dates; whether it makes the term stand still is derived (R-TRM-8..11).</summary>
public sealed class Bewijsverzoek
{
    internal Bewijsverzoek(Guid id, Guid verzoekId, BewijsOnderwerp onderwerp, Twijfel twijfel, Bewijswijze wijze, DateOnly gevraagdOp, DateOnly bewijstermijn, MedewerkerId door, DateOnly? versturenUiterlijk = null, string redenZwaarder = "")
    {
        Id = id;
        VerzoekId = verzoekId;
        Onderwerp = onderwerp;
        Twijfel = twijfel;
        Wijze = wijze;
        GevraagdOp = gevraagdOp;
        Bewijstermijn = bewijstermijn;
        Door = door;
        VersturenUiterlijk = versturenUiterlijk;
        RedenZwaarder = redenZwaarder;
    }

    private Bewijsverzoek()
    {
    }

    public Guid Id { get; private set; }

    public Guid VerzoekId { get; private set; }

    public BewijsOnderwerp Onderwerp { get; private set; }

    public Twijfel Twijfel { get; private set; }

    public Bewijswijze Wijze { get; private set; }

    /// <summary>Local date on which it was asked in writing.</summary>
    public DateOnly GevraagdOp { get; private set; }

    /// <summary>
    /// Last local date on which the proof is in time. Of a letter with a code: an expectation until it is posted, from then on 21 days after the posting (R-AM-19).
    /// </summary>
    public DateOnly Bewijstermijn { get; private set; }

    /// <summary>Last local date to post the letter with a code, two werkdagen after asking; posted later it never makes the term stand still (R-AM-19). Null for other manners.</summary>
    public DateOnly? VersturenUiterlijk { get; private set; }

    /// <summary>Local date on which the letter with a code was posted; that day counts as the day of asking (R-AM-19). Null before, and for other manners.</summary>
    public DateOnly? VerstuurdOp { get; private set; }

    /// <summary>Why a heavier manner than the lightest was asked; encrypted at rest, read by the parent and the FG. Empty when it was the lightest.</summary>
    public string RedenZwaarder { get; private set; } = "";

    public MedewerkerId Door { get; private set; }

    /// <summary>Local date of delivery, by any channel (R-TRM-9); null while nothing came.</summary>
    public DateOnly? GeleverdOp { get; private set; }

    public BewijsOordeel Oordeel { get; private set; }

    /// <summary>The value from which the term is computed; null when it can have no effect: a letter that was not posted, or too late (R-AM-19).</summary>
    public Opschorting? AlsOpschorting => Feit.AlsOpschorting;

    /// <summary>Asked as a redacted copy of somebody with an account: it comes by the portal and is judged there, nowhere else.</summary>
    public bool IsKopieInPortaal(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return Wijze == Bewijswijze.AfgeschermdeKopie && Onderwerp == BewijsOnderwerp.Identiteit && verzoek.AccountId is not null && verzoek.AntwoordKanaal == AntwoordKanaal.Post;
    }

    /// <summary>A letter with a code that still has to be posted: we are on, and nothing stands still.</summary>
    public bool WachtOpVersturen => VersturenUiterlijk is not null && VerstuurdOp is null && GeleverdOp is null;

    /// <summary>Asked, not delivered, and the last date has not passed. Not while a letter still has to be posted: then the parent has nothing to do.</summary>
    public bool StaatOpen(DateOnly vandaag) => Gesteld is not null && GeleverdOp is null && vandaag <= Bewijstermijn;

    /// <summary>Nothing came and the last date has passed.</summary>
    public bool IsVerlopen(DateOnly vandaag) => Gesteld is not null && GeleverdOp is null && vandaag > Bewijstermijn;

    /// <summary>Local date that counts as the day of asking; null while the letter still has to be posted.</summary>
    public DateOnly? Gesteld => Feit.Gesteld;

    /// <summary>What of it the term is computed from.</summary>
    internal Bewijsfeit Feit => new(Id, Onderwerp, Twijfel, GevraagdOp, Bewijstermijn, VersturenUiterlijk, VerstuurdOp, GeleverdOp, Oordeel);

    /// <summary>A proof for that other question, about the same subject, that came on this day after this one was asked too.</summary>
    internal bool WordtBeantwoordDoor(Bewijsverzoek andere, DateOnly geleverdOp) =>
        Onderwerp == andere.Onderwerp && GeleverdOp is null && GevraagdOp < geleverdOp;

    /// <summary>
    /// The day of the one reminder (D9): five werkdagen before the last date, or half way when that leaves more time; null when the time is too short for one. Local date.
    /// </summary>
    public DateOnly? HerinnerOp(Werkdagkalender kalender)
    {
        ArgumentNullException.ThrowIfNull(kalender);
        if (Gesteld is not { } gesteld)
            return null;
        var halverwege = gesteld.AddDays((Bewijstermijn.DayNumber - gesteld.DayNumber + 1) / 2);
        var vijfErvoor = kalender.WerkdagenErbij(Bewijstermijn, -5);
        var dag = vijfErvoor > halverwege ? vijfErvoor : halverwege;
        return dag > gesteld && dag < Bewijstermijn ? dag : null;
    }

    /// <summary>
    /// Local date from which the sweep looks at this question: the reminder, then the day after the last date; of a letter that was not posted, the day after it should
    /// have been. Null once proof came.
    /// </summary>
    internal DateOnly? Bewaakdag(Werkdagkalender kalender) => GeleverdOp is not null ? null
        : WachtOpVersturen ? VersturenUiterlijk!.Value.AddDays(1)
        : HerinnerOp(kalender) ?? Bewijstermijn.AddDays(1);

    /// <summary>Posted on this day; the last date is 21 days later, and never earlier than was said.</summary>
    internal void Verstuur(DateOnly op, DateOnly bewijstermijn) =>
        (VerstuurdOp, Bewijstermijn) = (op, bewijstermijn > Bewijstermijn ? bewijstermijn : Bewijstermijn);

    internal void Ontvang(DateOnly geleverdOp, BewijsOordeel oordeel) => (GeleverdOp, Oordeel) = (geleverdOp, oordeel);
}
