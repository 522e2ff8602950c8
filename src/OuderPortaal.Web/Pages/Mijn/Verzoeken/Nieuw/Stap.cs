namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>One question of the wizard, one page; its address is its name in lower case.</summary>
public enum Stap
{
    Waar,
    Zelf,
    Kind,
    Naam,

    /// <summary>The items of a correction; each has a page of its own under it.</summary>
    Onderdelen,
    Antwoord,
    Controleren,
}
