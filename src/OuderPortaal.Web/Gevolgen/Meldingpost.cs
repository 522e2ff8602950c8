using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>Puts a short notice in an inbox, in the transaction of what caused it. The neutral mail goes once until the inbox was opened: ten acts are no ten mails.</summary>
internal static class Meldingpost
{
    public static Task MeldAsync(this PortaalDbContext db, MeldingSoort soort, AccountId? aan, DateTimeOffset nu, CancellationToken ct) =>
        aan is { } account ? db.MeldAsync(Melding.Over(soort, account, nu), ct) : Task.CompletedTask;

    public static async Task MeldAsync(this PortaalDbContext db, Melding melding, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(melding);
        var (account, nu) = (melding.AccountId, melding.Op);
        var wachtAl = db.Meldingen.Local.Any(m => m.AccountId == account && m.GelezenOp == null) || await db.Meldingen.AnyAsync(m => m.AccountId == account && m.GelezenOp == null, ct);
        db.Add(melding);
        if (!wachtAl)
            db.Add(UitgaandeMail.MeldingKlaar(account, nu));
    }
}
