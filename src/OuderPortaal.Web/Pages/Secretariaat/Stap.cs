namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>The steps of the work, in order.</summary>
public enum Stap
{
    Aannemen,
    Identiteit,
    Leerling,
    Zoeken,
    Onderdelen,
    Controle,
    Bekendmaken,
    Klaar,
}
