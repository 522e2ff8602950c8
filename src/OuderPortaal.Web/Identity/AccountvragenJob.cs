using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>Answers what was asked with an address, by a mail to that address. Each question is one transaction, so that a stop half way or a second run does no harm.</summary>
public sealed partial class AccountvragenJob(PortaalDbContext db, Accountvragen vragen, Registratie registratie, Adreswijziging adreswijziging, ILogger<AccountvragenJob> log)
{
    private const int PerKeer = 50;

    /// <summary>Returns how many questions were answered.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var gedaan = 0;
        while (await db.Set<Accountvraag>().AsNoTracking().OrderBy(v => v.Id).Take(PerKeer).ToListAsync(ct) is { Count: > 0 } batch)
        {
            foreach (var vraag in batch)
            {
                ct.ThrowIfCancellationRequested();
                db.ChangeTracker.Clear();
                gedaan += await db.InTransactieAsync(token => BeantwoordAsync(vraag, token), ct);
            }
        }

        return gedaan;
    }

    private async Task<int> BeantwoordAsync(Accountvraag vraag, CancellationToken ct)
    {
        if (await db.Set<Accountvraag>().Where(v => v.Id == vraag.Id).ExecuteDeleteAsync(ct) == 0)
            return 0;

        try
        {
            var (adres, naam) = vragen.Open(vraag);
            await (vraag.Soort switch
            {
                AccountvraagSoort.Registreren => registratie.RegistreerAsync(adres, naam, ct),
                AccountvraagSoort.NieuwWachtwoord => registratie.VraagNieuwWachtwoordAsync(adres, ct),
                _ => adreswijziging.BeginAsync(vraag.Account ?? Guid.Empty, adres, ct),
            });
        }
        catch (CryptographicException)
        {
            // Protected with a key that is gone: nobody can read what was asked.
            LogOnleesbaar(log, vraag.Id);
        }

        return 1;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Account question {Vraag} cannot be read any more and was thrown away.")]
    private static partial void LogOnleesbaar(ILogger logger, Guid vraag);
}
