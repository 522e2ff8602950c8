namespace OuderPortaal.Domain.Fgvragen;

/// <summary>About what the FG asks "why?".</summary>
public enum Fgonderwerp
{
    /// <summary>A besluit that did not give everything.</summary>
    Weigering,

    /// <summary>Proof was asked, so that the term may stand still.</summary>
    Pauze,

    /// <summary>A later day was named.</summary>
    Vertraging,
}
