using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Domain.Bewaren;

/// <summary>What a certificate says of a traject that went: its kind and dates, nothing of its content. Local dates.</summary>
public sealed class VernietigdTraject
{
    private VernietigdTraject()
    {
    }

    internal VernietigdTraject(Guid id, Guid voorstelId, Traject traject)
    {
        Id = id;
        VoorstelId = voorstelId;
        Soort = traject.Soort;
        Begin = traject.Begin;
        Afloop = traject.Afloop!.Value;
        BewaardTot = traject.Bewaartermijn!.Value.TotEnMet;
    }

    internal VernietigdTraject(Guid id, Guid voorstelId, Verklaringstraject traject) =>
        (Id, VoorstelId, Soort, Begin, Afloop, BewaardTot) = (id, voorstelId, traject.Soort, traject.Begin, traject.Afloop, traject.BewaardTot);

    public Guid Id { get; private set; }

    public Guid VoorstelId { get; private set; }

    public TrajectSoort Soort { get; private set; }

    /// <summary>Tells two of one kind apart; null on a line from before this was kept.</summary>
    public DateOnly? Begin { get; private set; }

    public DateOnly Afloop { get; private set; }

    /// <summary>Last day of keeping.</summary>
    public DateOnly BewaardTot { get; private set; }
}
