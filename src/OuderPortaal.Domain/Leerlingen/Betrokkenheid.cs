namespace OuderPortaal.Domain.Leerlingen;

/// <summary>A Behandelaar who is not allowed all pupils is involved with this one, between these local dates (R-BIJ-4..6). Without it not even the name is shown.</summary>
public sealed class Betrokkenheid : Aggregate
{
    private Betrokkenheid()
    {
    }

    public Guid LeerlingId { get; private set; }

    public MedewerkerId MedewerkerId { get; private set; }

    /// <summary>First local date.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>Last local date; null while it lasts. Before <see cref="Van"/> when it ended on the day on which it began.</summary>
    public DateOnly? TotEnMet { get; private set; }

    public static Betrokkenheid Begin(Guid leerling, MedewerkerId medewerker, DateOnly van, DateTimeOffset nu)
    {
        var betrokkenheid = new Betrokkenheid { Id = Guid.CreateVersion7(nu), LeerlingId = leerling, MedewerkerId = medewerker, Van = van };
        betrokkenheid.Raise(new BetrokkenheidBegonnen(betrokkenheid.Id, leerling, medewerker, nu));
        return betrokkenheid;
    }

    /// <summary>Ends it at once: today nothing is shown any more, so yesterday was the last day. Refused when it ended before.</summary>
    public void Beeindig(DateTimeOffset nu)
    {
        var gisteren = Kalender.Amsterdam.Datum(nu).AddDays(-1);
        if (TotEnMet <= gisteren)
            throw new RuleViolation("R-BIJ-4", "Deze betrokkenheid was al beëindigd.");
        TotEnMet = gisteren;
        Raise(new BetrokkenheidBeeindigd(Id, LeerlingId, MedewerkerId, nu));
    }

    /// <summary>Whether it gives access on this local date.</summary>
    public bool GeldtOp(DateOnly datum) => Van <= datum && (TotEnMet is null || datum <= TotEnMet);
}
