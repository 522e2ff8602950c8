using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Deelvragen;

/// <summary>Mails to who was asked something: that a question waits and from whom, with the link, or to a colleague with an account that a task waits; never a word of it, and nobody's name. In the save of the caller.</summary>
public sealed class Deelvraagpost(PortaalDbContext db, Portaaladres portaal)
{
    public void StuurLink(Deelvraag vraag, MailSoort soort, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        db.Add(vraag.IsZoekvraag ? UitgaandeMail.AanBevraagde(MailSoort.Zoekvraag, vraag, "", nu) : UitgaandeMail.AanBevraagde(soort, vraag, portaal.Link($"/vraag/{vraag.Sleutel}"), nu));
    }

    public void StuurCode(Deelvraag vraag, string code, DateTimeOffset nu) => db.Add(UitgaandeMail.AanBevraagde(MailSoort.Deelvraagcode, vraag, code, nu));
}
