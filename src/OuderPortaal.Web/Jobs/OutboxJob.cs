using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Sends the mails that are due: at least once, each with its own fixed Message-ID. A row is taken in hand first, so that two processes rarely send the same one; a
/// process that dies between sending and marking causes one more of it. Pages never wait for this.
/// </summary>
public sealed partial class OutboxJob(
    PortaalDbContext db, IMailTransport transport, Mailschrijver schrijver, Postverzorging verzorging, TimeProvider klok, IOptions<MailInstellingen> instellingen, ILogger<OutboxJob> log)
{
    private const int PerKeer = 50;
    private static readonly TimeSpan Opgeven = TimeSpan.FromDays(5);

    /// <summary>A mail that lay still because nothing ran is no mail that was tried for days.</summary>
    private const int PogingenVoorOpgeven = 8;

    /// <summary>Returns the number of mails sent. Stops between two mails when it is told to.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        using var _ = db.MetOefeningen();
        var verzonden = 0;
        while (!ct.IsCancellationRequested && await NeemBatchAsync(ct) is { Count: > 0 } batch)
        {
            foreach (var id in batch)
            {
                ct.ThrowIfCancellationRequested();
                if (!await NeemAsync(id))
                    continue;

                var gelukt = await BehandelAsync(id);
                if (gelukt is null)
                {
                    await verzorging.OverPostAsync(ct);
                    return verzonden;
                }

                verzonden += gelukt.Value ? 1 : 0;
            }
        }

        await verzorging.OverPostAsync(ct);
        return verzonden;
    }

    /// <summary>Somebody stands before a closed door with an account mail: that goes before the nudges, however many wait.</summary>
    private Task<List<Guid>> NeemBatchAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        return db.UitgaandeMails.Where(m => m.Status == MailStatus.Wacht && m.VolgendePogingOp <= nu && (m.BezetTot == null || m.BezetTot <= nu))
            .OrderBy(m => m.Soort == MailSoort.BerichtKlaar || m.Soort == MailSoort.Ochtend).ThenBy(m => m.VolgendePogingOp).ThenBy(m => m.Id).Select(m => m.Id).Take(PerKeer).ToListAsync(ct);
    }

    private async Task<bool> NeemAsync(Guid id)
    {
        var nu = klok.GetUtcNow();
        DateTimeOffset? tot = nu + instellingen.Value.Bezet;
        return await db.UitgaandeMails.Where(m => m.Id == id && m.Status == MailStatus.Wacht && m.VolgendePogingOp <= nu && (m.BezetTot == null || m.BezetTot <= nu))
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.BezetTot, tot), CancellationToken.None) == 1;
    }

    /// <summary>True: sent. False: not this one. Null: the server is away, the others wait too.</summary>
    private async Task<bool?> BehandelAsync(Guid id)
    {
        db.ChangeTracker.Clear();
        var mail = await db.UitgaandeMails.SingleAsync(m => m.Id == id);
        var adres = mail.Adres.Length > 0 ? mail.Adres : await db.Users.Where(u => u.Id == mail.AccountId.Waarde).Select(u => u.Email).SingleOrDefaultAsync();
        try
        {
            if (adres is null)
                throw new MailNietVerstuurd("GeenAccount", blijvend: true, server: false);
            await transport.VerstuurAsync(await schrijver.SchrijfAsync(mail, adres), CancellationToken.None);
        }
        catch (MailNietVerstuurd e)
        {
            await MisluktAsync(mail, e);
            return e.Server ? null : false;
        }

        mail.MarkeerVerzonden(klok.GetUtcNow());
        await SchrijfVerzondenAsync();
        return true;
    }

    /// <summary>It is gone, and would go once more: so this waits until others let it write, for as long as the mail is ours.</summary>
    private async Task SchrijfVerzondenAsync()
    {
        for (var keer = 1; ; keer++)
        {
            try
            {
                await db.SaveChangesAsync(CancellationToken.None);
                return;
            }
            catch (Exception e) when (e.IsBezet() && keer < 5)
            {
                // Each time has its own patience.
            }
        }
    }

    private async Task MisluktAsync(UitgaandeMail mail, MailNietVerstuurd fout)
    {
        var nu = klok.GetUtcNow();
        NietVerstuurd(log, mail.Id, fout.Soort, mail.Pogingen + 1);
        if (fout.Blijvend || (nu - mail.GemaaktOp >= Opgeven && mail.Pogingen + 1 >= PogingenVoorOpgeven))
        {
            await verzorging.GeefOpAsync(mail, fout.Soort, CancellationToken.None);
            return;
        }

        mail.StelUit(nu + Wachttijd(mail.Pogingen), fout.Soort);
        await db.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>1, 2, 4 ... 60 minutes, each up to a fifth longer, so that mails that failed together do not come back together.</summary>
    private static TimeSpan Wachttijd(int pogingen) =>
        TimeSpan.FromMinutes(Math.Min(60, Math.Pow(2, Math.Min(pogingen, 6)))) * (1 + (Random.Shared.NextDouble() / 5));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Mail} was not sent ({Soort}), attempt {Poging}.")]
    private static partial void NietVerstuurd(ILogger logger, Guid mail, string soort, int poging);
}
