namespace OuderPortaal.Domain.Leerlingen;

/// <summary>How far a machtiging goes.</summary>
public enum Reikwijdte
{
    /// <summary>May ask, open and download, after proof of the own identity.</summary>
    Inzage,

    /// <summary>Sees how the requests of the giver stand, and nothing else.</summary>
    Meelezen,
}
