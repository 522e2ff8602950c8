using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity;

/// <summary>The passkeys of one account: keep the counter, add, rename, remove. The last way to log in cannot be removed.</summary>
public sealed class Passkeybeheer(UserManager<Account> accounts, Aanmeldingen aanmeldingen, IAccountpost post, Factorherstel herstel, Factorleeftijd leeftijd)
{
    public const int Meeste = 20;

    public static string Nummer(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    public Task<IList<UserPasskeyInfo>> VanAsync(Account account) => accounts.GetPasskeysAsync(account);

    /// <summary>Keeps what a login changed: the counter and the backup state.</summary>
    public Task WerkBijAsync(Account account, UserPasskeyInfo passkey) => accounts.AddOrUpdatePasskeyAsync(account, passkey);

    /// <summary>Adds a passkey; after a login by recovery code this replaces the lost factor, and proof of identity starts anew (R-ID-10).</summary>
    public async Task VoegToeAsync(Account account, UserPasskeyInfo passkey, string naam, bool hersteld)
    {
        if ((await VanAsync(account)).Count >= Meeste)
            throw new RuleViolation("R-ID-9", $"U heeft al {Meeste} passkeys. Verwijder er eerst een.");

        passkey.Name = naam;
        if (hersteld)
            await herstel.ValTerugAsync(account);
        post.FactorGewijzigd(account);
        await leeftijd.NoteerAsync(account, Factorleeftijd.Van(passkey));
        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
    }

    public async Task<bool> HernoemAsync(Account account, string? nummer, string naam)
    {
        if (await VindAsync(account, nummer) is not { } passkey)
            return false;

        passkey.Name = naam;
        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        return true;
    }

    /// <summary>Removes a passkey and ends every login of the account but this one.</summary>
    public async Task<bool> VerwijderAsync(Account account, string? nummer, Guid? dezeAanmelding, CancellationToken ct)
    {
        if (await VindAsync(account, nummer) is not { } passkey)
            return false;
        if ((await VanAsync(account)).Count == 1 && account is not { PasswordHash.Length: > 0, TwoFactorEnabled: true })
            throw new RuleViolation("R-ID-9", "Dit is uw laatste passkey. Maak eerst een andere passkey, of een wachtwoord met een app.");

        post.FactorGewijzigd(account);
        await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        await aanmeldingen.BeeindigAndereAsync(account.AccountId, dezeAanmelding, ct);
        return true;
    }

    private async Task<UserPasskeyInfo?> VindAsync(Account account, string? nummer) =>
        (await VanAsync(account)).FirstOrDefault(p => string.Equals(Nummer(p), nummer, StringComparison.Ordinal));
}
