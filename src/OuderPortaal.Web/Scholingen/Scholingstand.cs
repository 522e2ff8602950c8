namespace OuderPortaal.Web.Scholingen;

/// <summary>Whether somebody of staff is trained in one subject.</summary>
public enum Scholingstand
{
    /// <summary>The training counts, and not only for a few weeks.</summary>
    Geldig,

    /// <summary>It counts for thirty days more at most.</summary>
    LooptAf,

    /// <summary>It does not count any more, or there was none in the first thirty days.</summary>
    Nodig,

    /// <summary>Somebody new who still has time.</summary>
    Nieuw,
}
