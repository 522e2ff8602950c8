namespace OuderPortaal.Domain.Leerlingen;

/// <summary>How much a typed name is like a name in the register.</summary>
public enum Naamgelijkenis
{
    Anders,

    /// <summary>The first or the last name is the same.</summary>
    Deels,

    /// <summary>A typing error, or another spelling.</summary>
    Lijkt,

    /// <summary>Apart from capitals, accents, hyphens, tussenvoegsels and order.</summary>
    Gelijk,
}
