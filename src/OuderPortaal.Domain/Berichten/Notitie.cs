using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Berichten;

/// <summary>An internal note of staff at a request, with scans of what came on paper. Never a message: the verzoeker does not see it, nor its files. Kept as long as the request (R-AM-36).</summary>
public sealed class Notitie : Aggregate
{
    /// <summary>Most characters of one note.</summary>
    public const int LangsteTekst = 4000;

    private readonly List<Notitiebijlage> _bijlagen = [];

    private Notitie()
    {
    }

    /// <summary>Empty for a note of before files could be with it.</summary>
    public string PubliekId { get; private set; } = "";

    public Guid VerzoekId { get; private set; }

    public MedewerkerId Door { get; private set; }

    /// <summary>Encrypted at rest; empty when it went with what was erased.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    public IReadOnlyList<Notitiebijlage> Bijlagen => _bijlagen;

    /// <summary>Something of the request was erased: the note may repeat it, so its words go, with its files (R-AM-28). Returns the files, for the vault.</summary>
    public IReadOnlyList<Guid> Redigeer()
    {
        var bestanden = _bijlagen.ConvertAll(b => b.Id);
        _bijlagen.Clear();
        Tekst = "";
        return bestanden;
    }

    /// <summary>Adds a file that the vault has taken. Refuses a fourth.</summary>
    public void VoegBijlageToe(Guid bestand, string mediaType, long lengte)
    {
        if (_bijlagen.Count >= Bijlage.Meeste)
            throw new RuleViolation("R-SEC-6", "Bewaar hoogstens drie bestanden bij een notitie.", "Bestanden");
        _bijlagen.Add(new(bestand, Id, _bijlagen.Count + 1, mediaType, lengte));
    }

    /// <summary>Refuses an empty text, also with a file that nobody could find back without words, and one that is too long.</summary>
    /// <param name="verzoek">The request.</param>
    /// <param name="tekst">What.</param>
    /// <param name="door">Who writes.</param>
    /// <param name="nu">UTC instant.</param>
    /// <param name="metBestand">A file comes with it.</param>
    public static Notitie Maak(Verzoek verzoek, string? tekst, MedewerkerId door, DateTimeOffset nu, bool metBestand = false)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var leeg = metBestand ? "Schrijf erbij wat het is, zoals: brief van de moeder van 3 maart. Kies daarna het bestand opnieuw." : "Schrijf eerst een notitie.";
        var woorden = Invoertekst.Vereist(tekst, LangsteTekst, "R-AM-36", "Notitie", leeg, "Deze notitie");
        var notitie = new Notitie { Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw(), VerzoekId = verzoek.Id, Door = door, Tekst = woorden, Op = nu };
        notitie.Raise(new NotitieGemaakt(verzoek.Id, notitie.Id, nu));
        return notitie;
    }
}
