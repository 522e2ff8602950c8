using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Pages.Fg;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Once a month, on its first werkdag or as soon after as anything runs: a mail to the FG that says how many points wait, as the dashboard counts them, and not what they are. The row of the journaal makes
/// a second one impossible. Without an account of an FG there is nobody to mail.
/// </summary>
public sealed class FgmaandmailJob(PortaalDbContext db, Fgpunten punten, Spelregelboek regels, TimeProvider klok)
{
    public const string Handeling = "MaandmailAanFg";

    /// <summary>Returns the number of mails.</summary>
    public Task<int> RunAsync(CancellationToken ct) => db.InTransactieAsync(async token =>
    {
        var nu = klok.GetUtcNow();
        var vandaag = Amsterdam.Datum(nu);
        var eerste = new DateOnly(vandaag.Year, vandaag.Month, 1);
        var begin = Amsterdam.BeginVanDag(eerste);
        if (vandaag < (await regels.VanNuAsync(token)).Kalender.Werkdagen.EersteWerkdagOpOfNa(eerste) || await db.Journaal.AnyAsync(j => j.Op >= begin && j.Handeling == Handeling, token))
            return 0;
        var fgs = await db.MedewerkersMetAsync([Rol.Fg], token);
        if (fgs.Count == 0)
            return 0;
        var aantal = (await punten.LeesAsync(token)).Count;
        foreach (var fg in fgs)
            db.Add(UitgaandeMail.OverAccount(MailSoort.Fgmaandmail, fg, FormattableString.Invariant($"{aantal}"), nu));
        db.Add(new JournaalRegel { Id = Guid.CreateVersion7(nu), Op = nu, Hoedanigheid = "systeem", Handeling = Handeling, Bijzonderheid = FormattableString.Invariant($"{aantal}") });
        await db.SaveChangesAsync(token);
        return fgs.Count;
    }, ct);
}
