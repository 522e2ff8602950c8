using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Berichten;

/// <summary>An internal note of staff at a request. Never a message: the verzoeker does not see it. Kept as long as the request (R-AM-36).</summary>
public sealed class Notitie : Aggregate
{
    /// <summary>Most characters of one note.</summary>
    public const int LangsteTekst = 4000;

    private Notitie()
    {
    }

    public Guid VerzoekId { get; private set; }

    public MedewerkerId Door { get; private set; }

    /// <summary>Encrypted at rest; empty when it went with what was erased.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Something of the request was erased: the note may repeat it (R-AM-28).</summary>
    public void Redigeer() => Tekst = "";

    /// <summary>Refuses an empty text and one that is too long.</summary>
    public static Notitie Maak(Verzoek verzoek, string? tekst, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var woorden = Invoertekst.Vereist(tekst, LangsteTekst, "R-AM-36", "Notitie", "Schrijf eerst een notitie.", "Deze notitie");
        var notitie = new Notitie { Id = Guid.CreateVersion7(nu), VerzoekId = verzoek.Id, Door = door, Tekst = woorden, Op = nu };
        notitie.Raise(new NotitieGemaakt(verzoek.Id, notitie.Id, nu));
        return notitie;
    }
}
