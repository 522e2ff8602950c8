namespace OuderPortaal.Domain.Vragen;

/// <summary>What the words of a question may mean. Only a sign: a person decides.</summary>
public enum Verzoekteken
{
    Inzage,
    Correctie,
    Verwijdering,
    Bezwaar,
    Klacht,
}
