using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>
/// The code in one letter to the address in the file (R-ID-2, R-AM-19): bound to account, pupil and request; made for a question for proof, or because the verzoeker asked
/// for it herself (S-13). Valid for 21 days from the posting, five tries, once. Holds a keyed hash; what the letter needs to show the code is forgotten when it is posted. Refuses a second posting and a second use.
/// </summary>
public sealed class Briefcode : Aggregate
{
    /// <summary>After so many tries it works no more (R-ID-9).</summary>
    public const int MaxPogingen = 5;

    private Briefcode()
    {
    }

    /// <summary>What stands in a form instead of the key.</summary>
    public string PubliekId { get; private set; } = "";

    public Guid VerzoekId { get; private set; }

    /// <summary>The question that it answers; null when the verzoeker asked for the letter herself, which moves no term.</summary>
    public Guid? BewijsverzoekId { get; private set; }

    public AccountId AccountId { get; private set; }

    public Guid LeerlingId { get; private set; }

    /// <summary>Keyed hash of the ten characters.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>Id of the master key from which code and hash were made.</summary>
    public string SleutelId { get; private set; } = "";

    /// <summary>Random bytes from which the code can be made again, as long as it was not posted; null afterwards: nobody can show it any more.</summary>
    public byte[]? Zout { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset AangemaaktOp { get; private set; }

    /// <summary>Local date of posting; null while the letter lies here.</summary>
    public DateOnly? VerstuurdOp { get; private set; }

    public MedewerkerId? VerstuurdDoor { get; private set; }

    /// <summary>Last local date on which it works: 21 days after it was posted, or made when that was not recorded; rolled in favour of the parent.</summary>
    public DateOnly GeldigTotEnMet { get; private set; }

    /// <summary>Tries so far, right or wrong; counted in the database, one by one.</summary>
    public int Pogingen { get; private set; }

    /// <summary>UTC instant of the right try; null before.</summary>
    public DateTimeOffset? GebruiktOp { get; private set; }

    /// <summary>UTC instant at which a newer code, other proof or the end of the request ended it; null before.</summary>
    public DateTimeOffset? BeeindigdOp { get; private set; }

    /// <summary>Neither used nor ended; it may have lapsed.</summary>
    public bool IsOpen => GebruiktOp is null && BeeindigdOp is null;

    /// <summary>Can still be typed in with success on this local date.</summary>
    public bool IsBruikbaar(DateOnly vandaag) => IsOpen && Pogingen < MaxPogingen && vandaag <= GeldigTotEnMet;

    /// <summary>The request for which it was made still is of the same account and pupil, and still needs it: a question ends with the request, an own wish not.</summary>
    public bool PastBij(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return verzoek.LeerlingId == LeerlingId && verzoek.AccountId == AccountId && (BewijsverzoekId is null ? KanZelfVragen(verzoek) : verzoek.IsOpen);
    }

    /// <summary>Whether a letter may be asked for by the verzoeker: about a pupil in the register, and not withdrawn.</summary>
    public static bool KanZelfVragen(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return verzoek is { AccountId: not null, LeerlingId: not null, Status: not VerzoekStatus.Ingetrokken };
    }

    /// <summary>Made for a question for a letter, or without one when the verzoeker asks for it. Refuses a request without an account or without a pupil: a code is bound to both.</summary>
    public static Briefcode Maak(Guid id, Verzoek verzoek, Guid? bewijsverzoek, byte[] zout, byte[] hash, string sleutelId, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.AccountId is not { } account || verzoek.LeerlingId is not { } leerling)
            throw new RuleViolation("R-ID-2", "Een code hoort bij een account en een leerling. Koppel eerst de leerling.");
        var code = new Briefcode
        {
            Id = id,
            PubliekId = Domain.PubliekId.Nieuw(),
            VerzoekId = verzoek.Id,
            BewijsverzoekId = bewijsverzoek,
            AccountId = account,
            LeerlingId = leerling,
            Zout = zout,
            Hash = hash,
            SleutelId = sleutelId,
            AangemaaktOp = nu,
            GeldigTotEnMet = verzoek.Kalender.Werkdagen.EersteWerkdagOpOfNa(Amsterdam.Datum(nu).AddDays(Verzoek.BriefcodeDagen)),
        };
        code.Raise(new BriefcodeGemaakt(verzoek.Id, code.Id, nu));
        return code;
    }

    /// <summary>Posted on this local date: from now on nobody can show the code. Refuses a date before it was made or after today.</summary>
    public void LegVerzendingVast(DateOnly op, Werkdagkalender kalender, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(kalender);
        if (VerstuurdOp is not null || !IsOpen)
            throw new RuleViolation("R-AM-19", "Deze brief was al verstuurd, of de code geldt niet meer. Ververs de pagina.");
        if (op < Amsterdam.Datum(AangemaaktOp) || op > Amsterdam.Datum(nu))
            throw new RuleViolation("R-AM-19", "Vul de echte dag in: niet na vandaag en niet voor de dag waarop de code is gemaakt.", "VerstuurdOp");
        (VerstuurdOp, VerstuurdDoor, Zout) = (op, door, null);
        GeldigTotEnMet = kalender.EersteWerkdagOpOfNa(op.AddDays(Verzoek.BriefcodeDagen));
        Raise(new BriefcodeVerstuurd(VerzoekId, Id, nu));
    }

    /// <summary>Typed in well. Refuses a code that was used, ended or lapsed. Does not look at the tries: those are counted before.</summary>
    public void Gebruik(DateTimeOffset nu)
    {
        if (!IsOpen || Amsterdam.Datum(nu) > GeldigTotEnMet)
            throw new RuleViolation("R-ID-9", "Deze code werkt niet.");
        GebruiktOp = nu;
        Zout = null;
        Raise(new BriefcodeGebruikt(VerzoekId, Id, nu));
    }

    /// <summary>Works no more; nothing happens when it was used or ended already.</summary>
    public void Beeindig(DateTimeOffset nu)
    {
        if (!IsOpen)
            return;
        BeeindigdOp = nu;
        Zout = null;
    }
}
