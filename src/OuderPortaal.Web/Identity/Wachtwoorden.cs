using Microsoft.AspNetCore.Identity;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity;

/// <summary>A new password, by a link in a mail or by somebody who is logged in. Never touches the second factor; ends every other login.</summary>
public sealed class Wachtwoorden(UserManager<Account> accounts, Accountlinks links, IAccountpost post, Hashpoort hashes, Factorleeftijd leeftijd)
{
    public Task<Accountlink?> VindAsync(string? code, CancellationToken ct) => links.VindAsync(code, ct, Linkdoel.NieuwWachtwoord);

    /// <summary>Uses the link up and sets the password; the new security stamp ends all logins.</summary>
    public async Task HerstelAsync(Accountlink link, string wachtwoord, CancellationToken ct)
    {
        var account = await accounts.FindByIdAsync(link.Account.ToString() ?? "");
        if (account is null || account.GeblokkeerdOp is not null)
            return;

        await KeurAsync(account, wachtwoord);
        // Before the link is used up: who hears that it is busy, can try again with it.
        using var beurt = await hashes.NeemBeurtAsync(ct);
        if (!await links.VerbruikAsync(link, ct))
            throw new RuleViolation("R-SEC-4", "Deze link is al gebruikt. Vraag een nieuwe link.");

        await links.TrekInAsync(link.Adres, Linkdoel.NieuwWachtwoord, ct);
        await leeftijd.NoteerAsync(account, Factorleeftijd.App);
        await ZetAsync(account, wachtwoord);
    }

    /// <summary>Sets the password of somebody who just showed a factor. The caller logs in again, because the stamp changes.</summary>
    public async Task VeranderAsync(Account account, string wachtwoord, CancellationToken ct)
    {
        await KeurAsync(account, wachtwoord);
        using var beurt = await hashes.NeemBeurtAsync(ct);
        await ZetAsync(account, wachtwoord);
    }

    private async Task KeurAsync(Account account, string wachtwoord)
    {
        foreach (var keurder in accounts.PasswordValidators)
        {
            var oordeel = await keurder.ValidateAsync(accounts, account, wachtwoord);
            if (!oordeel.Succeeded)
                throw new RuleViolation("R-ID-9", oordeel.Errors.First().Description, "Wachtwoord");
        }
    }

    private async Task ZetAsync(Account account, string wachtwoord)
    {
        post.FactorGewijzigd(account);
        if (account.PasswordHash is not null)
            await accounts.RemovePasswordAsync(account);
        await accounts.AddPasswordAsync(account, wachtwoord);
    }
}
