namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>About whom it is and who asks, in one answer: the first question of the wizard. The last one leads to everything that can be asked.</summary>
public enum Onderwerp
{
    Kind,
    IkAlsLeerling,
    IkAlsOuder,
    Gemachtigd,
    IetsAnders,
}
