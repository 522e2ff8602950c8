using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// The end of an account that nobody uses: 24 months after the last login, warned thirty days before, never while a case is open (R-BWR-2). Who logs in after the warning keeps it. The thirty days
/// run from the mail that went out; who became busy meanwhile is warned anew. Staff are left alone: their row is in the list of the Beheerder.
/// </summary>
public sealed class Accountopruiming(PortaalDbContext db, Fglijnopruiming fglijnen, Sleutelbos sleutelbos, Documentkluis kluis, TimeProvider klok)
{
    private const int Maanden = 24;
    private static readonly TimeSpan Waarschuwing = TimeSpan.FromDays(30);

    public Task<int> RuimOpAsync(CancellationToken ct) => db.DoeAlleAsync([NeemTerugAsync, VerwijderAsync, WaarschuwAsync], ct);

    /// <summary>A warning of somebody who logged in or is busy again says nothing any more: also the mail that waits goes.</summary>
    private async Task<int> NeemTerugAsync(CancellationToken ct)
    {
        var vrij = (await ZonderZaakAsync(ct)).Select(u => u.Id);
        var ids = await db.Users.Where(u => u.EindeAangekondigdOp != null && (u.LaatstIngelogdOp > u.EindeAangekondigdOp || !vrij.Contains(u.Id))).OrderBy(u => u.Id).Select(u => u.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            var account = new AccountId(id);
            await db.Users.Where(u => u.Id == id).ExecuteUpdateAsync(s => s.SetProperty(u => u.EindeAangekondigdOp, (DateTimeOffset?)null), token);
            await db.UitgaandeMails.Where(m => m.AccountId == account && m.Soort == MailSoort.AccountEindigt && m.Status == MailStatus.Wacht).ExecuteDeleteAsync(token);
        }, ct);
    }

    private async Task<int> WaarschuwAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var grens = (nu + Waarschuwing).AddMonths(-Maanden);
        var ids = await (await ZonderZaakAsync(ct)).Where(u => (u.LaatstIngelogdOp ?? u.AangemaaktOp) <= grens && (u.EindeAangekondigdOp == null || u.EindeAangekondigdOp <= u.LaatstIngelogdOp))
            .OrderBy(u => u.Id).Select(u => u.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            if (!await HeeftZaakAsync(new AccountId(id), token)
                && await Verzoekers.Where(u => u.Id == id && (u.LaatstIngelogdOp ?? u.AangemaaktOp) <= grens).ExecuteUpdateAsync(s => s.SetProperty(u => u.EindeAangekondigdOp, nu), token) == 1)
                db.Add(UitgaandeMail.OverAccount(MailSoort.AccountEindigt, new AccountId(id), "", nu));
        }, ct);
    }

    private async Task<int> VerwijderAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var (grens, gewaarschuwd) = (nu.AddMonths(-Maanden), nu - Waarschuwing);
        var weetHetNogNiet = (await WeetHetNogNiet(gewaarschuwd).Select(m => m.AccountId).Distinct().ToListAsync(ct)).Select(a => a.Waarde).ToList();
        var ids = await Uit(await ZonderZaakAsync(ct)).Where(u => !weetHetNogNiet.Contains(u.Id)).OrderBy(u => u.Id).Select(u => u.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            var account = new AccountId(id);
            if (await Uit(Verzoekers).AnyAsync(u => u.Id == id, token) && !await WeetHetNogNiet(gewaarschuwd).AnyAsync(m => m.AccountId == account, token) && !await HeeftZaakAsync(account, token))
                await VerwijderAsync(id, token);
        }, ct);

        IQueryable<Account> Uit(IQueryable<Account> wie) => wie
            .Where(u => (u.LaatstIngelogdOp ?? u.AangemaaktOp) <= grens && u.EindeAangekondigdOp <= gewaarschuwd && (u.LaatstIngelogdOp == null || u.EindeAangekondigdOp > u.LaatstIngelogdOp));
    }

    /// <summary>What hangs on a request or a link stays with that, under its own term.</summary>
    internal async Task VerwijderAsync(Guid id, CancellationToken ct)
    {
        var account = new AccountId(id);
        foreach (var link in await db.Vertegenwoordigingen.Where(v => v.AccountId == account).ToListAsync(ct))
        {
            if (link.Status is VertegenwoordigingStatus.Aangevraagd or VertegenwoordigingStatus.InBeoordeling or VertegenwoordigingStatus.Actief)
                link.Beeindig(Eindreden.Verlopen, null, klok.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        foreach (var concept in await db.Concepten.Where(c => c.AccountId == account).Select(c => c.Id).ToListAsync(ct))
            await kluis.VernietigAllesAsync(concept, ct);
        await db.Concepten.Where(c => c.AccountId == account).ExecuteDeleteAsync(ct);
        await db.UitgaandeMails.Where(m => m.AccountId == account && m.VerzoekId == null).ExecuteDeleteAsync(ct);
        await db.Meldingen.Where(m => m.AccountId == account).ExecuteDeleteAsync(ct);
        await fglijnen.VernietigVanAsync(account, ct);
        await db.Set<Accountlink>().Where(l => l.Account == id).ExecuteDeleteAsync(ct);
        await db.Set<Aanmelding>().Where(a => a.Account == account).ExecuteDeleteAsync(ct);
        await db.Set<Inlogteller>().Where(t => t.Account == id).ExecuteDeleteAsync(ct);
        await db.Set<Domain.Identiteit.Inlogherstel>().Where(h => h.AccountId == account).ExecuteDeleteAsync(ct);
        await db.Users.Where(u => u.Id == id).ExecuteDeleteAsync(ct);
        await sleutelbos.VernietigAsync(db, id, ct);
    }

    /// <summary>Confirmed accounts of parents and pupils.</summary>
    private IQueryable<Account> Verzoekers => db.Users.Where(u => u.EmailConfirmed && !db.UserRoles.Any(r => r.UserId == u.Id));

    private IQueryable<Verzoek> Zaken => db.Verzoeken.Lopend(Amsterdam.Datum(klok.GetUtcNow()));

    private IQueryable<Vertegenwoordiging> Betwist => db.Vertegenwoordigingen.Where(v => v.Status == VertegenwoordigingStatus.Betwist);

    /// <summary>Links on which a machtiging rests that runs today: it would end with them, and whoever acts on it would stand with nothing.</summary>
    private IQueryable<Vertegenwoordiging> Gevers
    {
        get
        {
            var vandaag = Amsterdam.Datum(klok.GetUtcNow());
            return db.Vertegenwoordigingen.Where(g => db.Vertegenwoordigingen.Any(m => m.GeverLinkId == g.Id && m.Soort == VertegenwoordigingSoort.Gemachtigde && m.Status == VertegenwoordigingStatus.Actief
                && (m.TotEnMet == null || m.TotEnMet >= vandaag) && (m.AccountId != null || db.Verzoeken.Any(v => v.VertegenwoordigingId == m.Id && v.GeslotenOp == null))));
        }
    }

    /// <summary>Warnings that were not told thirty days ago: they wait, or went out since. One that could not be delivered counts from its row: nothing more can be done.</summary>
    private IQueryable<UitgaandeMail> WeetHetNogNiet(DateTimeOffset gewaarschuwd) =>
        db.UitgaandeMails.Where(m => m.Soort == MailSoort.AccountEindigt && (m.Status == MailStatus.Wacht || m.VerzondenOp > gewaarschuwd));

    /// <summary>Whether something of this one account is open: a request, a bezwaar that may still come, an objection, a machtiging that rests on it.</summary>
    private async Task<bool> HeeftZaakAsync(AccountId account, CancellationToken ct) =>
        await Zaken.AnyAsync(v => v.AccountId == account, ct) || await Betwist.AnyAsync(v => v.AccountId == account, ct) || await Gevers.AnyAsync(v => v.AccountId == account, ct)
        || await db.Klachten.AnyAsync(k => k.AccountId == account && k.GeslotenOp == null, ct) || await db.Bezwaarschriften.Houdend(Amsterdam.Datum(klok.GetUtcNow())).AnyAsync(b => b.AccountId == account, ct);

    /// <summary>Those of whom nothing is open.</summary>
    private async Task<IQueryable<Account>> ZonderZaakAsync(CancellationToken ct)
    {
        var verzoeken = await Zaken.Where(v => v.AccountId != null).Select(v => v.AccountId).Distinct().ToListAsync(ct);
        var betwist = await Betwist.Where(v => v.AccountId != null).Select(v => v.AccountId).Distinct().ToListAsync(ct);
        var gevers = await Gevers.Where(v => v.AccountId != null).Select(v => v.AccountId).Distinct().ToListAsync(ct);
        var klachten = await db.Klachten.Where(k => k.AccountId != null && k.GeslotenOp == null).Select(k => k.AccountId)
            .Concat(db.Bezwaarschriften.Houdend(Amsterdam.Datum(klok.GetUtcNow())).Where(b => b.AccountId != null).Select(b => b.AccountId)).Distinct().ToListAsync(ct);
        var bezig = verzoeken.Concat(betwist).Concat(gevers).Concat(klachten).Select(a => a!.Value.Waarde).Distinct().ToList();
        return Verzoekers.Where(u => !bezig.Contains(u.Id));
    }
}
