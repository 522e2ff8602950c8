namespace OuderPortaal.Domain.Bezwaren;

/// <summary>How it was decided on bezwaar, outside the portal.</summary>
public enum BezwaarUitkomst
{
    Gegrond,
    DeelsGegrond,
    Ongegrond,
    NietOntvankelijk,
    Ingetrokken,
}
