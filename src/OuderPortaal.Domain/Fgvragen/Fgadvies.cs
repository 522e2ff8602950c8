using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Fgvragen;

/// <summary>An advice of the FG with a request: it binds nobody and decides nothing (R-13.2-1). The verzoeker does not see it. Kept as long as the request.</summary>
public sealed class Fgadvies : Aggregate
{
    private Fgadvies()
    {
    }

    public Guid VerzoekId { get; private set; }

    public MedewerkerId Door { get; private set; }

    /// <summary>Encrypted at rest; empty when it went with what was erased.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Refuses an empty text and one that is too long.</summary>
    public static Fgadvies Geef(Verzoek verzoek, string? tekst, MedewerkerId fg, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var advies = new Fgadvies { Id = Guid.CreateVersion7(nu), VerzoekId = verzoek.Id, Door = fg, Tekst = Fgvraag.Woorden(tekst, "Schrijf uw advies op.", "Advies"), Op = nu };
        advies.Raise(new FgadviesGegeven(verzoek.Id, advies.Id, nu));
        return advies;
    }

    /// <summary>Something of the request was erased: the advice may repeat it (R-AM-28).</summary>
    public void Redigeer() => Tekst = "";
}
