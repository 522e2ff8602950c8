namespace OuderPortaal.Domain.Correcties;

/// <summary>What is asked of one item (R-COR-1, article 11.4).</summary>
public enum CorrectieSoort
{
    /// <summary>It is wrong: say what it should be.</summary>
    Verbetering,

    /// <summary>Something is missing: say what must be added.</summary>
    Aanvulling,

    /// <summary>It must go.</summary>
    Verwijdering,

    /// <summary>It stays, but is not used: only secretariaat and directeur see it, with a reason, and it never leaves (AVG 18).</summary>
    Afscherming,
}
