namespace OuderPortaal.Domain;

/// <summary>
/// Root of a cluster that changes as one: static verbs create it, verbs change it, guards come first and nothing is assigned before all of them passed.
/// </summary>
public abstract class Aggregate
{
    private readonly List<Gebeurtenis> _gebeurtenissen = [];

    /// <summary>Primary key, sorts by creation instant; never shown to anyone.</summary>
    public Guid Id { get; protected init; }

    /// <summary>Counts the saves; two people who save the same version: the second one is told that a colleague was first.</summary>
    public int Versie { get; private set; }

    /// <summary>What happened since it was loaded, in order; each becomes a journaal row and its reactions in the same transaction.</summary>
    public IReadOnlyList<Gebeurtenis> Gebeurtenissen => _gebeurtenissen;

    /// <summary>Forgets the events once they are written.</summary>
    public void WisGebeurtenissen() => _gebeurtenissen.Clear();

    protected void Raise(Gebeurtenis gebeurtenis) => _gebeurtenissen.Add(gebeurtenis);
}
