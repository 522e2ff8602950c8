namespace OuderPortaal.Domain.Bewaren;

/// <summary>The destruction in one source system: done by one, seen by another, because nobody can look it up afterwards (R-WIS-5).</summary>
public sealed class Vernietigingsstap
{
    private Vernietigingsstap()
    {
    }

    internal Vernietigingsstap(Guid id, Guid voorstelId, string bron, DateOnly uiterlijk)
    {
        Id = id;
        VoorstelId = voorstelId;
        Bron = bron;
        Uiterlijk = uiterlijk;
    }

    public Guid Id { get; private set; }

    public Guid VoorstelId { get; private set; }

    /// <summary>The source system.</summary>
    public string Bron { get; private set; } = "";

    /// <summary>Last local date to do it.</summary>
    public DateOnly Uiterlijk { get; private set; }

    public MedewerkerId? GedaanDoor { get; private set; }

    /// <summary>UTC instant of the first tick.</summary>
    public DateTimeOffset? GedaanOp { get; private set; }

    public MedewerkerId? NagekekenDoor { get; private set; }

    /// <summary>UTC instant of the second tick.</summary>
    public DateTimeOffset? NagekekenOp { get; private set; }

    public bool IsKlaar => NagekekenOp is not null;

    internal void Herstel(Verklaringsstap stap) =>
        (GedaanDoor, GedaanOp, NagekekenDoor, NagekekenOp) = (stap.GedaanDoor, stap.GedaanOp, stap.NagekekenDoor, stap.NagekekenOp);

    internal void VinkAf(MedewerkerId door, DateTimeOffset nu)
    {
        if (GedaanOp is null)
            (GedaanDoor, GedaanOp) = (door, nu);
        else
            (NagekekenDoor, NagekekenOp) = (door, nu);
    }
}
