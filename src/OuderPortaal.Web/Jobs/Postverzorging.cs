using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Jobs;

/// <summary>What people do when a mail does not arrive: call, and put the letter in the post the same werkdag (R-AM-21). Each once; no name in a task.</summary>
public sealed class Postverzorging(PortaalDbContext db, Posttoets toets, TimeProvider klok)
{
    private const int PerKeer = 100;

    /// <summary>A nudge that could not be sent this long: the letter goes by post.</summary>
    private static readonly TimeSpan OverPostNa = TimeSpan.FromHours(24);

    /// <summary>A mail failed for good: marks it and writes the tasks, in one transaction and only once.</summary>
    public Task GeefOpAsync(UitgaandeMail mail, string fout, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mail);
        return db.InTransactieAsync(async token =>
        {
            db.ChangeTracker.Clear();
            var rij = await db.UitgaandeMails.SingleAsync(m => m.Id == mail.Id, token);
            if (rij.Status != MailStatus.Wacht)
                return;
            rij.MarkeerMislukt(fout);
            await BelAsync(rij, token);
            if (rij.BriefId is { } brief)
                await NaarPostAsync(brief, token);
            await db.SaveChangesAsync(token);
        }, ct);
    }

    /// <summary>Letters whose nudge waits too long go by post; the mail is still tried.</summary>
    public async Task OverPostAsync(CancellationToken ct)
    {
        var grens = klok.GetUtcNow() - OverPostNa;
        var brieven = await (
            from mail in db.UitgaandeMails
            where mail.Status == MailStatus.Wacht && mail.Soort == MailSoort.BerichtKlaar && mail.GemaaktOp <= grens
            join brief in db.Brieven on mail.BriefId equals brief.Id
            where !brief.PerPost && !db.Taken.Any(t => t.BetreftId == brief.Id)
            join bericht in db.Berichten on brief.Id equals bericht.BriefId
            where bericht.GelezenOp == null
            orderby mail.GemaaktOp
            select brief.Id).Take(PerKeer).ToListAsync(ct);
        foreach (var brief in brieven)
        {
            ct.ThrowIfCancellationRequested();
            await db.InTransactieAsync(async token =>
            {
                db.ChangeTracker.Clear();
                await NaarPostAsync(brief, token);
                await db.SaveChangesAsync(token);
            }, CancellationToken.None);
        }
    }

    /// <summary>
    /// The letters of the portal that stand still: the mail did not arrive, it could not go by post, and nobody read it. Not what a newer letter to the same reader says otherwise;
    /// of the day on which data are used again only the newest counts, whoever it was written to (R-AM-29).
    /// </summary>
    public static IQueryable<Brief> Vast(PortaalDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Brieven.Where(b => !b.PerPost && db.Taken.Any(t => t.BetreftId == b.Id && t.Soort == TaakSoort.Signaal) && db.Berichten.Any(m => m.BriefId == b.Id && m.GelezenOp == null)
            && !db.Brieven.Any(n => n.VerzoekId == b.VerzoekId && n.Soort == b.Soort && n.Op > b.Op
                && (b.Soort == BriefSoort.OpheffingAangekondigd || db.Berichten.Any(m => m.BriefId == b.Id && db.Berichten.Any(a => a.BriefId == n.Id && a.AccountId == m.AccountId)))));
    }

    /// <summary>
    /// A person looked who must hear it: the letter goes by post after all. Judged anew at this moment (R-SEC-8). Refused while the verzoeker may not have it, and when it does not stand still any
    /// more. In the save of the caller.
    /// </summary>
    public async Task ZetAlsnogOpDePostAsync(string publiekId, CancellationToken ct)
    {
        var brief = await Vast(db).FirstOrDefaultAsync(b => b.PubliekId == publiekId, ct) ?? throw new RuleViolation("R-AM-21", "Deze brief ligt niet meer stil. Ververs de pagina.");
        var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == brief.VerzoekId, ct);
        if (await toets.WaaromNietAsync(brief, verzoek, klok.GetUtcNow(), ct) is { } waarom)
            throw new RuleViolation("R-SEC-8", waarom);
        brief.StuurAlsnogPerPost();
        foreach (var taak in await db.Taken.Where(t => t.BetreftId == brief.Id && t.Soort == TaakSoort.Signaal && t.GedaanOp == null).ToListAsync(ct))
            taak.Vervul(klok.GetUtcNow());
        await TaakAsync(TaakSoort.PerPostSturen, brief.VerzoekId, brief.Id, $"De mail kwam niet aan. Druk de brief '{brief.Titel}' af en doe hem op de post.", ct);
    }

    private async Task NaarPostAsync(Guid briefId, CancellationToken ct)
    {
        if (await db.Klachtbrieven.SingleOrDefaultAsync(b => b.Id == briefId, ct) is { } klachtbrief)
        {
            KlachtNaarPost(klachtbrief);
            return;
        }

        var brief = await db.Brieven.SingleAsync(b => b.Id == briefId, ct);
        if (brief.PerPost || await db.Berichten.AnyAsync(b => b.BriefId == briefId && b.GelezenOp != null, ct))
            return;

        var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == brief.VerzoekId, ct);
        if (!brief.HeeftAdres)
        {
            if (!await db.Taken.AnyAsync(t => t.BetreftId == brief.Id, ct))
                await TaakAsync(TaakSoort.Signaal, brief.VerzoekId, brief.Id, $"De mail over de brief '{brief.Titel}' kwam niet aan, en van deze ontvanger hebben wij geen postadres. Bel, en vertel het zo.", ct);
            return;
        }

        if (!await toets.MagOpPapierAsync(brief, verzoek, klok.GetUtcNow(), ct))
        {
            // In the portal it is judged at each opening; on paper it would be judged never (R-SEC-8).
            if (!await db.Taken.AnyAsync(t => t.BetreftId == brief.Id, ct))
                await TaakAsync(TaakSoort.Signaal, brief.VerzoekId, brief.Id, $"De mail over de brief '{brief.Titel}' kwam niet aan. De brief mag niet op de post: de ontvanger mag nu niet beslissen. Kijk wie het moet horen. Mag het weer? Zet hem dan bij Post alsnog op de post.", ct);
            return;
        }

        brief.StuurAlsnogPerPost();
        await TaakAsync(TaakSoort.PerPostSturen, brief.VerzoekId, brief.Id, $"De mail kwam niet aan. Druk de brief '{brief.Titel}' af en doe hem op de post.", ct);
    }

    private void KlachtNaarPost(Domain.Post.Klachtbrief brief)
    {
        if (brief.PerPost || brief.GelezenOp is not null)
            return;
        brief.StuurAlsnogPerPost();
        var nu = klok.GetUtcNow();
        db.Add(Taak.Maak(TaakSoort.PerPostSturen, Rol.Secretariaat, null, $"De mail kwam niet aan. Druk de brief '{brief.Titel}' af en doe hem op de post.", Amsterdam.Datum(nu), nu, betreft: brief.Id));
    }

    private async Task BelAsync(UitgaandeMail mail, CancellationToken ct)
    {
        if (mail.Soort == MailSoort.Uitnodiging)
        {
            var vandaag = Amsterdam.Datum(klok.GetUtcNow());
            db.Add(Taak.Maak(TaakSoort.Bellen, Rol.Beheerder, null, "Een uitnodiging kwam niet aan. Kijk het adres na en nodig opnieuw uit.", vandaag, klok.GetUtcNow()));
            return;
        }

        if (mail.Soort == MailSoort.JournaalAnker)
        {
            db.Add(Taak.Maak(TaakSoort.Bellen, Rol.Beheerder, null, "De mail met de stand van het journaal kwam niet aan. Kijk het adres na (Journaal:Ankeradres).", Amsterdam.Datum(klok.GetUtcNow()), klok.GetUtcNow()));
            return;
        }

        if (mail.Soort == MailSoort.Ochtend)
        {
            if (!await db.Taken.AnyAsync(t => t.BetreftId == mail.AccountId.Waarde && t.Soort == TaakSoort.Bellen && t.GedaanOp == null, ct))
                db.Add(Taak.Maak(TaakSoort.Bellen, Rol.Beheerder, null, "De ochtendmail aan een medewerker kwam niet aan. Kijk de adressen van de medewerkers na.", Amsterdam.Datum(klok.GetUtcNow()), klok.GetUtcNow(), betreft: mail.AccountId.Waarde));
            return;
        }

        if (mail is { DeelvraagId: { } vraag, VerzoekId: { } zaak })
        {
            var steller = await db.Deelvragen.Where(d => d.Id == vraag && d.Status == Domain.Deelvragen.DeelvraagStatus.Uitgezet).Select(d => (MedewerkerId?)d.Door).FirstOrDefaultAsync(ct);
            if (steller is not null)
                await TaakAsync(TaakSoort.Deelvraag, zaak, vraag, "De mail over een vraag aan een ander komt niet aan. Bel, of trek de vraag in en stel hem opnieuw met het goede adres.", ct, steller);
            return;
        }

        // Nobody asked for it but the giver, who sees that it was not accepted.
        if (mail.Soort == MailSoort.Machtiging)
            return;

        var verzoek = mail.VerzoekId
            ?? await db.Verzoeken.Where(v => v.AccountId == mail.AccountId).OrderByDescending(v => v.GeregistreerdOp).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(ct);
        if (verzoek is { } id)
            await TaakAsync(TaakSoort.Bellen, id, null, "Mail aan de verzoeker komt niet aan. Zoek het verzoek op, bel en vraag het goede adres.", ct);
    }

    private async Task TaakAsync(TaakSoort soort, Guid verzoekId, Guid? betreft, string omschrijving, CancellationToken ct, MedewerkerId? wie = null)
    {
        var kalender = await db.Verzoeken.AsNoTracking().Where(v => v.Id == verzoekId).Select(v => v.Kalender).SingleAsync(ct);
        var nu = klok.GetUtcNow();
        db.Add(Taak.Maak(soort, Rol.Secretariaat, verzoekId, omschrijving, kalender.Werkdagen.EersteWerkdagOpOfNa(Amsterdam.Datum(nu)), nu, wie, betreft: betreft));
    }
}
