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
/// The end of an account that nobody uses: 24 months after the last login, warned thirty days before, never while a case is open (R-BWR-2). Who logs in after the warning keeps it. Staff are left alone:
/// their row is in the list of the Beheerder.
/// </summary>
public sealed class Accountopruiming(PortaalDbContext db, Sleutelbos sleutelbos, Documentkluis kluis, TimeProvider klok)
{
    private const int Maanden = 24;
    private static readonly TimeSpan Waarschuwing = TimeSpan.FromDays(30);

    public async Task<int> RuimOpAsync(CancellationToken ct) => await VerwijderAsync(ct) + await WaarschuwAsync(ct);

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
        var ids = await Uit(await ZonderZaakAsync(ct)).OrderBy(u => u.Id).Select(u => u.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            if (await Uit(Verzoekers).AnyAsync(u => u.Id == id, token) && !await HeeftZaakAsync(new AccountId(id), token))
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

    /// <summary>Whether something of this one account is open: a request, a bezwaar that may still come, an objection.</summary>
    private async Task<bool> HeeftZaakAsync(AccountId account, CancellationToken ct) =>
        await Zaken.AnyAsync(v => v.AccountId == account, ct) || await Betwist.AnyAsync(v => v.AccountId == account, ct);

    /// <summary>Those of whom nothing is open.</summary>
    private async Task<IQueryable<Account>> ZonderZaakAsync(CancellationToken ct)
    {
        var verzoeken = await Zaken.Where(v => v.AccountId != null).Select(v => v.AccountId).Distinct().ToListAsync(ct);
        var betwist = await Betwist.Where(v => v.AccountId != null).Select(v => v.AccountId).Distinct().ToListAsync(ct);
        var bezig = verzoeken.Concat(betwist).Select(a => a!.Value.Waarde).Distinct().ToList();
        return Verzoekers.Where(u => !bezig.Contains(u.Id));
    }
}
