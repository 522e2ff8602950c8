namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>One question of the wizard, one page; its address is its name in lower case.</summary>
public enum Stap
{
    Waar,
    Zelf,
    Kind,
    Naam,
    Antwoord,
    Controleren,
}
