namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>Who must act now.</summary>
public enum WachtOp
{
    Ons,
    Ouder,
    TweedeCollega,
    Directeur,
}
