namespace OuderPortaal.Domain.Leerlingen;

/// <content>How long it is kept (article 12): per traject three years after its end; the pupil until the last of them (R-12.1-1..4). Local dates.</content>
public sealed partial class Leerling
{
    /// <summary>Last day on which anything of this pupil is kept: of the traject that ends last. Null while one runs, or when none is known.</summary>
    public DateOnly? BewarenTot => _trajecten.Count > 0 && _trajecten.TrueForAll(t => t.Afloop is not null) ? _trajecten.Max(t => t.Bewaartermijn!.Value.TotEnMet) : null;

    /// <summary>Trajecten of which the term passed before this date, oldest first.</summary>
    public IReadOnlyList<Traject> TeVernietigen(DateOnly opDatum) =>
        [.. _trajecten.Where(t => t.Bewaartermijn is { } termijn && termijn.VernietigenVanaf <= opDatum).OrderBy(t => t.Afloop).ThenBy(t => t.Id)];

    /// <summary>First local date on which all of these may go, of those that ended; null when none did.</summary>
    public static DateOnly? VernietigenVanaf(IEnumerable<Traject> trajecten) => trajecten.Max(t => t.Bewaartermijn?.VernietigenVanaf);

    /// <summary>Whether no traject is kept any longer, so that the register holds nothing of this pupil either (R-AM-36).</summary>
    public bool IsHelemaalTeVernietigen(DateOnly opDatum) => BewarenTot < opDatum;

    /// <summary>Takes out the trajecten of which the term passed; the others stay (R-12.1-4). Refused when nothing is due, or when nothing would stay: then the pupil goes as a whole.</summary>
    public void VernietigTrajecten(MedewerkerId door, DateTimeOffset nu)
    {
        var weg = TeVernietigen(Kalender.Amsterdam.Datum(nu));
        if (weg.Count == 0 || weg.Count == _trajecten.Count)
            throw new RuleViolation("R-12.1-4", "Er is geen traject dat weg mag terwijl een ander blijft.");
        _trajecten.RemoveAll(weg.Contains);
        Raise(new LeerlingGewijzigd(Id, door, nu));
    }
}
