namespace OuderPortaal.Domain;

/// <summary>How a text addresses its reader: adults with "u", pupils with "je" (R-AM-38). One text never mixes the two.</summary>
public enum Aanspreekvorm
{
    U,
    Je,
}
