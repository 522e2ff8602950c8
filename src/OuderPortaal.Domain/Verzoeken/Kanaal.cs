namespace OuderPortaal.Domain.Verzoeken;

/// <summary>How a request came in (R-11.3-2).</summary>
public enum Kanaal
{
    Portaal,
    Brief,
    Mail,
    Telefoon,
    Balie,
}
