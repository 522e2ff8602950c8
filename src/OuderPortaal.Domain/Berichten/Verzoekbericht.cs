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

    /// <summary>Most files with one message.</summary>
    public const int MeesteBijlagen = 3;

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

    /// <summary>Encrypted at rest.</summary>
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

    /// <summary>The verzoeker writes. Refuses somebody else, an empty or too long text, and a request that ended without an answer.</summary>
    public static Verzoekbericht VanVerzoeker(Verzoek verzoek, AccountId account, string? tekst, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.AccountId != account)
            throw new RuleViolation("R-SEC-8", "Dit verzoek is niet van u.");
        return Maak(verzoek, Berichtrichting.VanVerzoeker, null, tekst, "", nu);
    }

    /// <summary>Somebody of the SWV writes. Refuses a verzoeker without an account.</summary>
    public static Verzoekbericht VanOns(Verzoek verzoek, MedewerkerId door, string? tekst, DateTimeOffset nu, string sjabloon = "")
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.AccountId is null)
            throw new RuleViolation("R-AM-35", "De verzoeker heeft geen account. Bel, of stuur een brief.");
        return Maak(verzoek, Berichtrichting.VanOns, door, tekst, sjabloon, nu);
    }

    /// <summary>Adds a file that the vault has taken. Refuses more than three.</summary>
    public void VoegBijlageToe(Guid bestand, string mediaType, long lengte)
    {
        if (_bijlagen.Count >= MeesteBijlagen)
            throw new RuleViolation("R-SEC-6", "Stuur hoogstens drie bestanden met een bericht.", "Bestanden");
        _bijlagen.Add(new(bestand, Id, _bijlagen.Count + 1, mediaType, lengte));
    }

    /// <summary>The other side saw it; the first time counts.</summary>
    public void MarkeerGelezen(DateTimeOffset nu) => GelezenOp ??= nu;

    private static Verzoekbericht Maak(Verzoek verzoek, Berichtrichting richting, MedewerkerId? door, string? tekst, string sjabloon, DateTimeOffset nu)
    {
        if (!KanBij(verzoek))
            throw new RuleViolation("C2", "Dit verzoek is gesloten. Een bericht sturen kan niet meer. Bel ons.");
        if (string.IsNullOrWhiteSpace(tekst))
            throw new RuleViolation("R-AVG-1", "Schrijf eerst een bericht.", "Tekst");
        if (tekst.Trim().Length > LangsteTekst)
            throw new RuleViolation("R-AVG-1", $"Dit bericht is te lang. Gebruik hoogstens {LangsteTekst} tekens.", "Tekst");
        var bericht = new Verzoekbericht
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            VerzoekId = verzoek.Id,
            AccountId = verzoek.AccountId!.Value,
            Richting = richting,
            Door = door,
            Tekst = tekst.Trim(),
            Sjabloon = sjabloon,
            Op = nu,
        };
        bericht.Raise(new BerichtGestuurd(verzoek.Id, bericht.Id, richting, nu));
        return bericht;
    }
}
