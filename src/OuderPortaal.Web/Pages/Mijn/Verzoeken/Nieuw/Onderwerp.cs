namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>About whom it is and who asks, in one answer: the first question of the wizard. The last one goes by phone, mail or letter for now.</summary>
public enum Onderwerp
{
    Kind,
    IkAlsLeerling,
    IkAlsOuder,
    Gemachtigd,
    IetsAnders,
}
