namespace OuderPortaal.Domain.Registers;

/// <summary>How an activity stood in the register from one change to the next; never changed.</summary>
public sealed class Activiteitversie
{
    private Activiteitversie()
    {
    }

    public Guid Id { get; private set; }

    public Guid VerwerkingsactiviteitId { get; private set; }

    /// <summary>From 1, without gaps.</summary>
    public int Nummer { get; private set; }

    public Activiteitinhoud Inhoud { get; private set; } = null!;

    /// <summary>Null: it came with the portal.</summary>
    public MedewerkerId? Door { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    internal static Activiteitversie Maak(int nummer, Activiteitinhoud inhoud, MedewerkerId? door, DateTimeOffset nu) =>
        new() { Id = Guid.CreateVersion7(nu), Nummer = nummer, Inhoud = inhoud, Door = door, Op = nu };
}
