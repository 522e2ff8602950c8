namespace OuderPortaal.Web.Identity;

/// <summary>
/// The account mails. Each adds one mail to the unit of work of this request; the caller saves it together with the link, and it is sent from the outbox later.
/// A mail holds no name and no other data of a person, only the link.
/// </summary>
public interface IAccountpost
{
    /// <summary>"Kies hoe u wilt inloggen": the link works 24 hours and once.</summary>
    void BevestigAdres(Account account, string link);

    /// <summary>Somebody registered with an address that has an account already; the link is the login page.</summary>
    void AdresAlBekend(Account account, string link);

    /// <summary>The link works 30 minutes and once.</summary>
    void NieuwWachtwoord(Account account, string link);

    /// <summary>An invitation for staff; the link works 72 hours and once.</summary>
    void Uitnodiging(Account account, string link);

    /// <summary>This account was opened in a browser that did not do so before.</summary>
    void NieuwApparaat(Account account);

    /// <summary>To the new address: the link works 24 hours and once, for who is logged in.</summary>
    void NieuwAdres(Account account, string adres, string link);

    /// <summary>To the address as it is now: another one was asked for.</summary>
    void AdresWijzigt(Account account);

    /// <summary>Something changed in how this account logs in; goes out whether its owner did it or somebody else. To the address of the account, or to the one given.</summary>
    void FactorGewijzigd(Account account, string? adres = null);
}
