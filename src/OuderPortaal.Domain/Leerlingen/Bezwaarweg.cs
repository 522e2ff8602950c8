namespace OuderPortaal.Domain.Leerlingen;

/// <summary>How an objection of another holder of gezag came in.</summary>
public enum Bezwaarweg
{
    Brief,
    Mail,
    Telefoon,
    Balie,
}
