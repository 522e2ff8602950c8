namespace OuderPortaal.Domain.Leerlingen;

/// <summary>How much a typed date of birth is like one in the register.</summary>
public enum Datumgelijkenis
{
    Anders,

    /// <summary>No date was typed.</summary>
    Onbekend,

    /// <summary>One digit differs, or two digits beside each other changed places.</summary>
    Lijkt,

    /// <summary>Day and month changed places.</summary>
    Omgewisseld,
    Gelijk,
}
