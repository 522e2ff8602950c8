namespace OuderPortaal.Domain.Leerlingen;

/// <summary>A Behandelaar who is not allowed all pupils is involved with this one, between these local dates (R-BIJ-4..6). Without it not even the name is shown.</summary>
public sealed class Betrokkenheid
{
    private Betrokkenheid()
    {
    }

    public Guid Id { get; private set; }

    public Guid LeerlingId { get; private set; }

    public MedewerkerId MedewerkerId { get; private set; }

    /// <summary>First local date.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>Last local date; null while it lasts.</summary>
    public DateOnly? TotEnMet { get; private set; }

    public static Betrokkenheid Begin(Guid leerling, MedewerkerId medewerker, DateOnly van, DateTimeOffset nu) =>
        new() { Id = Guid.CreateVersion7(nu), LeerlingId = leerling, MedewerkerId = medewerker, Van = van };

    public void Beeindig(DateOnly totEnMet) => TotEnMet = totEnMet;
}
