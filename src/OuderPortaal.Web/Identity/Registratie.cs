using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Identity;

/// <summary>Answers what somebody who is not logged in asked with an address, by a mail to that address. Runs after the page has answered, so that the page knows nothing to tell (R-SEC-4).</summary>
public sealed class Registratie(
    UserManager<Account> accounts, Accountlinks links, IAccountpost post, Portaaladres portaal, PortaalDbContext db, TimeProvider klok)
{
    /// <summary>More mails to one address in an hour are not sent, so that nobody can flood a mailbox.</summary>
    public const int MailsPerUur = 5;

    /// <summary>Sends a link to choose a factor, or, when the address has an account already, a mail that says so.</summary>
    public async Task RegistreerAsync(string adres, string naam, CancellationToken ct)
    {
        var account = await accounts.FindByEmailAsync(adres);
        var medewerker = account is not null && await accounts.GetRolesAsync(account) is { Count: > 0 };
        var bekend = await HeeftFactorAsync(account, ct) || account?.GeblokkeerdOp is not null || medewerker;
        var genoeg = await GenoegGemaildAsync(adres, ct);

        account ??= Nieuw(adres, naam);
        var code = links.Maak(bekend || genoeg ? Linkdoel.Niets : Linkdoel.Bevestigen, adres, account.Id, naam);
        if (bekend && !genoeg)
            post.AdresAlBekend(account, portaal.Link(medewerker ? "/account/inloggen" : $"/account/inloggen?terug={Startpunt.NieuwVerzoek}"));
        else if (!genoeg)
            post.BevestigAdres(account, portaal.Link($"/account/bevestigen?code={code}"));

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Sends a link for a new password to an account that has one; an account with a passkey only is told how to log in.</summary>
    public async Task VraagNieuwWachtwoordAsync(string adres, CancellationToken ct)
    {
        var account = await accounts.FindByEmailAsync(adres);
        var heeftFactor = await HeeftFactorAsync(account, ct);
        var genoeg = await GenoegGemaildAsync(adres, ct);
        var metWachtwoord = heeftFactor && account is { PasswordHash.Length: > 0, GeblokkeerdOp: null };

        var code = links.Maak(metWachtwoord && !genoeg ? Linkdoel.NieuwWachtwoord : Linkdoel.Niets, adres, account?.Id);
        if (metWachtwoord && !genoeg)
            post.NieuwWachtwoord(account!, portaal.Link($"/account/wachtwoord-opnieuw?code={code}"));
        else if (heeftFactor && !genoeg)
            post.AdresAlBekend(account!, portaal.Link("/account/inloggen"));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Whether the account was finished: the address confirmed, and a passkey, or a password with an authenticator app.</summary>
    public async Task<bool> HeeftFactorAsync(Account? account, CancellationToken ct)
    {
        var id = account?.Id ?? Guid.Empty;
        var heeftPasskey = await db.UserPasskeys.AnyAsync(p => p.UserId == id, ct);
        return account is { EmailConfirmed: true } && (heeftPasskey || account is { PasswordHash.Length: > 0, TwoFactorEnabled: true });
    }

    /// <summary>An account that cannot log in yet: no factor, address not confirmed. Saved with the link and the mail.</summary>
    private Account Nieuw(string adres, string naam)
    {
        var nu = klok.GetUtcNow();
        var account = new Account
        {
            Id = Guid.CreateVersion7(nu), UserName = adres, NormalizedUserName = accounts.NormalizeName(adres), Email = adres, NormalizedEmail = accounts.NormalizeEmail(adres),
            Naam = naam, SecurityStamp = Sleutel.Nieuw(), LockoutEnabled = true, AangemaaktOp = nu,
        };
        db.Add(account);
        return account;
    }

    internal async Task<bool> GenoegGemaildAsync(string adres, CancellationToken ct)
    {
        var sinds = klok.GetUtcNow() - TimeSpan.FromHours(1);
        var zelfde = Accountlinks.Schrijfwijze(adres);
        return await db.Set<Accountlink>().CountAsync(l => l.Adres == zelfde && l.AangemaaktOp > sinds, ct) >= MailsPerUur;
    }
}
