using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Mail;

/// <summary>Puts account mails into the outbox, in the transaction of the link they carry. In Development and tests a copy can be read on <c>/ontwikkeling</c>.</summary>
public sealed class Accountpost(PortaalDbContext db, TimeProvider klok, Ontwikkelpost? kopie = null) : IAccountpost
{
    public void BevestigAdres(Account account, string link) => Stuur(MailSoort.BevestigAdres, account, link);

    public void AdresAlBekend(Account account, string link) => Stuur(MailSoort.AdresAlBekend, account, link);

    public void NieuwWachtwoord(Account account, string link) => Stuur(MailSoort.NieuwWachtwoord, account, link);

    public void Uitnodiging(Account account, string link) => Stuur(MailSoort.Uitnodiging, account, link);

    public void NieuwApparaat(Account account) => Stuur(MailSoort.NieuwApparaat, account, "");

    public void NieuwAdres(Account account, string adres, string link) => Stuur(MailSoort.NieuwAdres, account, link, adres);

    public void AdresWijzigt(Account account) => Stuur(MailSoort.AdresWijzigt, account, "");

    public void FactorGewijzigd(Account account, string? adres = null) => Stuur(MailSoort.FactorGewijzigd, account, "", adres);

    private void Stuur(MailSoort soort, Account account, string link, string? adres = null)
    {
        db.Add(UitgaandeMail.OverAccount(soort, account.AccountId, link, klok.GetUtcNow(), adres));
        kopie?.Bewaar(adres ?? account.Email ?? "", soort.ToString(), link);
    }
}
