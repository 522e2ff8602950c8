using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Leerlingen;

/// <summary>
/// The code in a letter to a pupil of 16 or older who has an account and no request (R-VTG-2, R-ID-2): to the address in the register, bound to account, pupil and report.
/// Valid for 21 days from the posting, five tries, once. Holds a keyed hash; what the letter needs to show the code is forgotten when it is posted.
/// </summary>
public sealed class Leerlingcode : Aggregate
{
    private Leerlingcode()
    {
    }

    /// <summary>The report of who says to be this pupil.</summary>
    public Guid MeldingId { get; private set; }

    public AccountId AccountId { get; private set; }

    public Guid LeerlingId { get; private set; }

    /// <summary>Keyed hash of the ten characters.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>Id of the master key from which code and hash were made.</summary>
    public string SleutelId { get; private set; } = "";

    /// <summary>Random bytes from which the code can be made again, as long as it was not posted; null afterwards.</summary>
    public byte[]? Zout { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset AangemaaktOp { get; private set; }

    /// <summary>Local date of posting; null while the letter lies here.</summary>
    public DateOnly? VerstuurdOp { get; private set; }

    public MedewerkerId? VerstuurdDoor { get; private set; }

    /// <summary>Last local date on which it works, rolled in favour of the pupil.</summary>
    public DateOnly GeldigTotEnMet { get; private set; }

    /// <summary>Tries so far, right or wrong; counted in the database, one by one.</summary>
    public int Pogingen { get; private set; }

    /// <summary>UTC instant of the right try; null before.</summary>
    public DateTimeOffset? GebruiktOp { get; private set; }

    /// <summary>UTC instant at which a newer code or other proof ended it; null before.</summary>
    public DateTimeOffset? BeeindigdOp { get; private set; }

    public bool IsOpen => GebruiktOp is null && BeeindigdOp is null;

    /// <summary>
    /// Made for the pupil whom the secretariaat found. Refuses a report that is closed or old, a pupil with another date of birth, and an address that is unknown or younger
    /// than 30 days (R-ID-2).
    /// </summary>
    public static Leerlingcode Maak(Guid id, Leerlingmelding melding, Leerling leerling, byte[] zout, byte[] hash, string sleutelId, Werkdagkalender kalender, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(melding);
        ArgumentNullException.ThrowIfNull(leerling);
        ArgumentNullException.ThrowIfNull(kalender);
        if (!melding.Geldt(nu))
            throw new RuleViolation("R-VTG-2", "Deze melding is afgehandeld of ouder dan 14 dagen. Vraag de leerling om zich opnieuw te melden.");
        if (leerling.Geboortedatum != melding.Geboortedatum)
            throw new RuleViolation("R-VTG-2", "De geboortedatum in het register is anders. Kijk na of dit dezelfde leerling is.");
        var vandaag = Amsterdam.Datum(nu);
        if (string.IsNullOrWhiteSpace(leerling.Adres))
            throw new RuleViolation("R-ID-2", "Er staat geen adres van deze leerling in het register. Vraag de leerling om langs te komen.");
        if (leerling.AdresSinds is { } sinds && sinds > vandaag.AddDays(-Bewijsladder.AdresDagen))
            throw new RuleViolation("R-ID-2", "Het adres van de leerling is pas veranderd. Een brief met code kan na 30 dagen.");
        var code = new Leerlingcode
        {
            Id = id, MeldingId = melding.Id, AccountId = melding.AccountId, LeerlingId = leerling.Id, Zout = zout, Hash = hash, SleutelId = sleutelId, AangemaaktOp = nu,
            GeldigTotEnMet = kalender.EersteWerkdagOpOfNa(vandaag.AddDays(Verzoek.BriefcodeDagen)),
        };
        code.Raise(new LeerlingcodeGemaakt(code.Id, leerling.Id, nu));
        return code;
    }

    /// <summary>Posted on this local date: from now on nobody can show the code. Refuses a date before it was made or after today, and a second posting.</summary>
    public void LegVerzendingVast(DateOnly op, Werkdagkalender kalender, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(kalender);
        if (VerstuurdOp is not null || !IsOpen)
            throw new RuleViolation("R-AM-19", "Deze brief was al verstuurd, of de code geldt niet meer. Ververs de pagina.");
        if (op < Amsterdam.Datum(AangemaaktOp) || op > Amsterdam.Datum(nu))
            throw new RuleViolation("R-AM-19", "Vul de echte dag in: niet na vandaag en niet voor de dag waarop de code is gemaakt.", "VerstuurdOp");
        (VerstuurdOp, VerstuurdDoor, Zout) = (op, door, null);
        GeldigTotEnMet = kalender.EersteWerkdagOpOfNa(op.AddDays(Verzoek.BriefcodeDagen));
        Raise(new LeerlingcodeVerstuurd(Id, LeerlingId, nu));
    }

    /// <summary>Typed in well. Refuses a code that was not posted, was used, ended or lapsed. Does not look at the tries: those are counted before.</summary>
    public void Gebruik(DateTimeOffset nu)
    {
        if (!IsOpen || VerstuurdOp is null || Amsterdam.Datum(nu) > GeldigTotEnMet)
            throw new RuleViolation("R-ID-9", "Deze code werkt niet.");
        GebruiktOp = nu;
        Raise(new LeerlingcodeGebruikt(Id, LeerlingId, nu));
    }

    /// <summary>Works no more; nothing happens when it was used or ended already.</summary>
    public void Beeindig(DateTimeOffset nu)
    {
        if (IsOpen)
            (BeeindigdOp, Zout) = (nu, null);
    }
}
