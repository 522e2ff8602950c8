using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Berichten;

/// <summary>
/// One message in the conversation of a request, between the verzoeker and the SWV. Belongs to one account: who took a request over does not read what was written before.
/// Kept as long as the request (R-AM-36).
/// </summary>
public sealed class Verzoekbericht : Aggregate
{
    /// <summary>Most characters of one message.</summary>
    public const int LangsteTekst = 4000;

    /// <summary>Most messages of the verzoeker about one request on one local day: each may bring files.</summary>
    public const int MeestePerDag = 20;

    private readonly List<Berichtbijlage> _bijlagen = [];

    private Verzoekbericht()
    {
    }

    public string PubliekId { get; private set; } = "";

    public Guid VerzoekId { get; private set; }

    /// <summary>The parent or pupil of this conversation.</summary>
    public AccountId AccountId { get; private set; }

    public Berichtrichting Richting { get; private set; }

    /// <summary>Who of the SWV wrote it; null for one of the verzoeker.</summary>
    public MedewerkerId? Door { get; private set; }

    /// <summary>Encrypted at rest; empty when it went with what was erased.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>Name and version of the template it began with; empty when it was written freely.</summary>
    public string Sjabloon { get; private set; } = "";

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>UTC instant at which the other side first saw it; null while unread.</summary>
    public DateTimeOffset? GelezenOp { get; private set; }

    public IReadOnlyList<Berichtbijlage> Bijlagen => _bijlagen;

    /// <summary>Whether a message can be written: the request has an account, and did not end without an answer.</summary>
    public static bool KanBij(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return verzoek is { AccountId: not null, Status: not VerzoekStatus.Ingetrokken } && (verzoek.Status != VerzoekStatus.Afgesloten || verzoek.Besluit is not null);
    }

    /// <summary>The verzoeker writes. Refuses somebody else, an empty or too long text, a request that ended without an answer, and more than twenty a day.</summary>
    /// <param name="verzoek">The request.</param>
    /// <param name="account">Who writes.</param>
    /// <param name="tekst">What.</param>
    /// <param name="vandaag">How many this account wrote about it on this local day.</param>
    /// <param name="nu">UTC instant.</param>
    public static Verzoekbericht VanVerzoeker(Verzoek verzoek, AccountId account, string? tekst, int vandaag, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.AccountId != account)
            throw new RuleViolation("R-SEC-8", "Dit verzoek is niet van u.");
        if (vandaag >= MeestePerDag)
            throw new RuleViolation("R-SEC-6", "Vandaag kan er geen bericht meer bij. Morgen kan het weer. Of bel ons.", "Tekst");
        return Maak(verzoek, Berichtrichting.VanVerzoeker, null, tekst, "", nu);
    }

    /// <summary>Somebody of the SWV writes. Refuses a verzoeker without an account, and one who cannot open the request any more, because a pupil of 16 decides.</summary>
    /// <param name="verzoek">The request.</param>
    /// <param name="leerling">The pupil of the request; null when it is tied to none yet.</param>
    /// <param name="door">Who writes.</param>
    /// <param name="tekst">What.</param>
    /// <param name="nu">UTC instant.</param>
    /// <param name="sjabloon">Name and version of the template it began with.</param>
    public static Verzoekbericht VanOns(Verzoek verzoek, Leerling? leerling, MedewerkerId door, string? tekst, DateTimeOffset nu, string sjabloon = "")
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.AccountId is null)
            throw new RuleViolation("R-AM-35", "De verzoeker heeft geen account. Bel, of stuur een brief.");
        if (!KomtAan(verzoek, leerling, Amsterdam.Datum(nu)))
            throw new RuleViolation("R-VTG-18", "De leerling is 16 en beslist zelf over dit verzoek. Wie het deed, leest hier nu niets meer.");
        return Maak(verzoek, Berichtrichting.VanOns, door, tekst, sjabloon, nu);
    }

    /// <summary>Adds a file that the vault has taken. Refuses more than three.</summary>
    public void VoegBijlageToe(Guid bestand, string mediaType, long lengte)
    {
        if (_bijlagen.Count >= Bijlage.Meeste)
            throw new RuleViolation("R-SEC-6", "Stuur hoogstens drie bestanden met een bericht.", "Bestanden");
        _bijlagen.Add(new(bestand, Id, _bijlagen.Count + 1, mediaType, lengte));
    }

    /// <summary>Whether the verzoeker can open what we write on this local date: not while, or after, a pupil of 16 decides about the request of a parent (D11c).</summary>
    /// <exception cref="ArgumentException">Another pupil than that of the request.</exception>
    public static bool KomtAan(Verzoek verzoek, Leerling? leerling, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.LeerlingId != leerling?.Id)
            throw new ArgumentException("Not the pupil of this request.", nameof(leerling));
        return verzoek.AccountId is { } account && (leerling is null || !verzoek.IsDichtVoor(account, leerling, vandaag));
    }

    /// <summary>The other side saw it; the first time counts.</summary>
    public void MarkeerGelezen(DateTimeOffset nu) => GelezenOp ??= nu;

    /// <summary>Something of the request was erased: what was written about it may repeat it, so it goes, with its files (R-AM-28). That it was sent stays. Returns the files, for the vault.</summary>
    public IReadOnlyList<Guid> Redigeer()
    {
        var bestanden = _bijlagen.ConvertAll(b => b.Id);
        _bijlagen.Clear();
        Tekst = "";
        return bestanden;
    }

    private static Verzoekbericht Maak(Verzoek verzoek, Berichtrichting richting, MedewerkerId? door, string? tekst, string sjabloon, DateTimeOffset nu)
    {
        if (!KanBij(verzoek))
            throw new RuleViolation("C2", "Dit verzoek is gesloten. Een bericht sturen kan niet meer. Bel ons.");
        var woorden = Invoertekst.Vereist(tekst, LangsteTekst, "R-AVG-1", "Tekst", "Schrijf eerst een bericht.", "Dit bericht");
        var bericht = new Verzoekbericht
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            VerzoekId = verzoek.Id,
            AccountId = verzoek.AccountId!.Value,
            Richting = richting,
            Door = door,
            Tekst = woorden,
            Sjabloon = sjabloon,
            Op = nu,
        };
        bericht.Raise(new BerichtGestuurd(verzoek.Id, bericht.Id, richting, nu));
        return bericht;
    }
}
