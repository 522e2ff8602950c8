using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Verzoeken;

/// <summary>A question for proof of identity or gezag in one request (R-11.2-1). It is a fact with dates; whether it makes the term stand still is derived (R-TRM-8..11).</summary>
public sealed class Bewijsverzoek
{
    internal Bewijsverzoek(Guid id, Guid verzoekId, BewijsOnderwerp onderwerp, Twijfel twijfel, Bewijswijze wijze, DateOnly gevraagdOp, DateOnly bewijstermijn, MedewerkerId door)
    {
        Id = id;
        VerzoekId = verzoekId;
        Onderwerp = onderwerp;
        Twijfel = twijfel;
        Wijze = wijze;
        GevraagdOp = gevraagdOp;
        Bewijstermijn = bewijstermijn;
        Door = door;
    }

    public Guid Id { get; private set; }

    public Guid VerzoekId { get; private set; }

    public BewijsOnderwerp Onderwerp { get; private set; }

    public Twijfel Twijfel { get; private set; }

    public Bewijswijze Wijze { get; private set; }

    /// <summary>Local date on which it was asked in writing.</summary>
    public DateOnly GevraagdOp { get; private set; }

    /// <summary>Last local date on which the proof is in time.</summary>
    public DateOnly Bewijstermijn { get; private set; }

    public MedewerkerId Door { get; private set; }

    /// <summary>Local date of delivery, by any channel (R-TRM-9); null while nothing came.</summary>
    public DateOnly? GeleverdOp { get; private set; }

    public BewijsOordeel Oordeel { get; private set; }

    /// <summary>The value from which the term is computed.</summary>
    public Opschorting AlsOpschorting => new(GevraagdOp, Bewijstermijn, GeleverdOp);

    /// <summary>Asked, not delivered, and the last date has not passed.</summary>
    public bool StaatOpen(DateOnly vandaag) => GeleverdOp is null && vandaag <= Bewijstermijn;

    /// <summary>Nothing came and the last date has passed.</summary>
    public bool IsVerlopen(DateOnly vandaag) => GeleverdOp is null && vandaag > Bewijstermijn;

    /// <summary>A proof for that other question, about the same subject, that came on this day after this one was asked too.</summary>
    internal bool WordtBeantwoordDoor(Bewijsverzoek andere, DateOnly geleverdOp) =>
        Onderwerp == andere.Onderwerp && GeleverdOp is null && GevraagdOp < geleverdOp;

    /// <summary>
    /// The day of the one reminder (D9): five werkdagen before the last date, or half way when that leaves more time; null when the time is too short for one. Local date.
    /// </summary>
    public DateOnly? HerinnerOp(Werkdagkalender kalender)
    {
        ArgumentNullException.ThrowIfNull(kalender);
        var halverwege = GevraagdOp.AddDays((Bewijstermijn.DayNumber - GevraagdOp.DayNumber + 1) / 2);
        var vijfErvoor = kalender.WerkdagenErbij(Bewijstermijn, -5);
        var dag = vijfErvoor > halverwege ? vijfErvoor : halverwege;
        return dag > GevraagdOp && dag < Bewijstermijn ? dag : null;
    }

    internal void Ontvang(DateOnly geleverdOp, BewijsOordeel oordeel) => (GeleverdOp, Oordeel) = (geleverdOp, oordeel);
}
