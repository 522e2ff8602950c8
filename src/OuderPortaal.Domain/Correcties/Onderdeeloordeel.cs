namespace OuderPortaal.Domain.Correcties;

/// <summary>What was decided about one item (R-COR-3, R-AM-34).</summary>
public enum Onderdeeloordeel
{
    Toegewezen,
    DeelsToegewezen,
    Afgewezen,

    /// <summary>We do not have it: the letter points to the school.</summary>
    NietInOnsBestand,
}
