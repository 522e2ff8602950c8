namespace OuderPortaal.Domain.Leerlingen;

/// <summary>What the directeur decided on an objection.</summary>
public enum ConflictUitkomst
{
    /// <summary>The link goes on.</summary>
    Handhaven,

    /// <summary>The link ends.</summary>
    Beeindigen,
}
