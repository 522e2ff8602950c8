namespace OuderPortaal.Domain.Termijnen;

/// <summary>What happens with a term that ends on a day that is no werkdag (D-03).</summary>
public enum Rolover
{
    /// <summary>It ends on the first werkdag after it, as in article 1 of the Algemene termijnenwet.</summary>
    Atw,

    /// <summary>It ends on that day all the same.</summary>
    Geen,
}
