namespace OuderPortaal.Domain.Deelvragen;

/// <summary>Whom a question goes to. This is all that the verzoeker reads of it.</summary>
public enum DeelvraagSoort
{
    Collega,
    School,
    Deskundige,
}
