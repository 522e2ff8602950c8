namespace OuderPortaal.Domain.Verzoeken;

/// <summary>How a besluit was made known; its date stops the term (D-19).</summary>
public enum Bekendmakingswijze
{
    Portaal,
    Post,
    Uitgereikt,
}
