using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Leerlingen;

/// <summary>One assessment, advice or allocation for a pupil; its end starts the retention of article 12 (R-AM-26).</summary>
public sealed class Traject
{
    internal Traject(Guid id, Guid leerlingId, TrajectSoort soort, DateOnly begin, DateOnly? afloop)
    {
        Id = id;
        LeerlingId = leerlingId;
        Soort = soort;
        Begin = begin;
        Afloop = afloop;
    }

    public Guid Id { get; private set; }

    public Guid LeerlingId { get; private set; }

    public TrajectSoort Soort { get; private set; }

    /// <summary>Local date.</summary>
    public DateOnly Begin { get; private set; }

    /// <summary>Local date of the end; null while it runs.</summary>
    public DateOnly? Afloop { get; private set; }

    /// <summary>How long its data are kept; null while it runs (R-12.1-1..3).</summary>
    public Bewaartermijn? Bewaartermijn => Afloop is { } afloop ? Termijnen.Bewaartermijn.Na(afloop) : null;

    internal void Sluit(DateOnly? afloop) => Afloop = afloop;
}
