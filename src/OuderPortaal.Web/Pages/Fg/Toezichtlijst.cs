namespace OuderPortaal.Web.Pages.Fg;

/// <summary>Which requests the FG wants to see; the count and the list ask the same question.</summary>
public enum Toezichtlijst
{
    Open,
    TeLaat,
    DezeWeek,
    Stil,
    Afgewezen,
    Deels,
    BuitenBehandeling,
    ZonderVierOgen,
    BuitenArtikel7,
    HerkomstOnbekend,
}
