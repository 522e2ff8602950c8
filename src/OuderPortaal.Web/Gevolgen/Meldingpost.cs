using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>Puts a short notice in an inbox, in the transaction of what caused it. The neutral mail goes once until the inbox was opened: ten acts are no ten mails.</summary>
internal static class Meldingpost
{
    public static async Task MeldAsync(this PortaalDbContext db, MeldingSoort soort, AccountId? aan, DateTimeOffset nu, CancellationToken ct)
    {
        if (aan is not { } account)
            return;
        var wachtAl = db.Meldingen.Local.Any(m => m.AccountId == account && m.GelezenOp == null) || await db.Meldingen.AnyAsync(m => m.AccountId == account && m.GelezenOp == null, ct);
        db.Add(Melding.Over(soort, account, nu));
        if (!wachtAl)
            db.Add(UitgaandeMail.MeldingKlaar(account, nu));
    }
}
