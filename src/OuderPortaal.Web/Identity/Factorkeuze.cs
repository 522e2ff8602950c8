using Microsoft.AspNetCore.Identity;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// From a confirm link or an invitation to an account that can log in: a passkey, or a password with an authenticator app. The link is used up only when that is done,
/// signs nobody in by itself, and opens nothing for an account that has a factor already.
/// </summary>
public sealed class Factorkeuze(
    UserManager<Account> accounts, Accountlinks links, Registratie registratie, Passkeyceremonies passkeys, Authenticatorapp app, Inlogpoort poort, Herstelcodes codes,
    Hashpoort hashes, Oidc.Aanbieders aanbieders)
{
    /// <summary>Staff of an installation that lets them in by their organisation only: there is no other factor to choose.</summary>
    public bool IsAlleenOrganisatie(Accountlink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return link.Doel == Linkdoel.Uitnodiging && aanbieders.Medewerkers is { EnigeWeg: true };
    }

    /// <summary>The link, when a factor can be chosen with it.</summary>
    public async Task<Accountlink?> VindAsync(string? code, CancellationToken ct)
    {
        var link = await links.VindAsync(code, ct, Linkdoel.Bevestigen, Linkdoel.Uitnodiging);
        if (link is null)
            return null;

        var account = await BestaandAsync(link);
        return account is null or { GeblokkeerdOp: not null } || await registratie.HeeftFactorAsync(account, ct) ? null : link;
    }

    /// <summary>The account that is being finished, when its password step is done.</summary>
    public async Task<Account?> MetWachtwoordAsync(Accountlink link) => await BestaandAsync(link) is { PasswordHash.Length: > 0 } account ? account : null;

    public async Task<string> VraagPasskeyAsync(Accountlink link, CancellationToken ct) =>
        await passkeys.VraagNieuweAsync(link.Account ?? Guid.Empty, link.Adres, link.Naam, ct);

    /// <summary>Finishes with a passkey and logs in; false when the answer of the device was not right or too late.</summary>
    public async Task<bool> MetPasskeyAsync(Accountlink link, string? antwoord, string apparaat, CancellationToken ct)
    {
        if (await passkeys.MaakAsync(link.Account ?? Guid.Empty, antwoord, ct) is not { } passkey)
            return false;

        passkey.Name = apparaat;
        var account = Bevestig(await EisAccountAsync(link), link);
        Eis(await accounts.AddOrUpdatePasskeyAsync(account, passkey));
        await RondAfAsync(link, account, Inlogmanier.Passkey, ct);
        return true;
    }

    /// <summary>Keeps the password; the account still cannot log in.</summary>
    public async Task KiesWachtwoordAsync(Accountlink link, string wachtwoord, CancellationToken ct)
    {
        var account = await EisAccountAsync(link);
        using var beurt = await hashes.NeemBeurtAsync(ct);
        if (account.PasswordHash is not null)
            Eis(await accounts.RemovePasswordAsync(account));
        Eis(await accounts.AddPasswordAsync(account, wachtwoord), "Wachtwoord");
    }

    /// <summary>Finishes with the authenticator app, logs in and gives the recovery codes; null when the code is wrong.</summary>
    public async Task<IReadOnlyList<string>?> MetCodeAsync(Accountlink link, Account account, string? code, CancellationToken ct)
    {
        _ = await EisAccountAsync(link);
        if (!await app.ZetAanAsync(account, code))
            return null;

        var herstelcodes = await codes.MaakAsync(Bevestig(account, link));
        await RondAfAsync(link, account, Inlogmanier.Authenticator, ct);
        return herstelcodes;
    }

    private async Task RondAfAsync(Accountlink link, Account account, Inlogmanier manier, CancellationToken ct)
    {
        await links.VerbruikAsync(link, ct);
        await links.TrekInAsync(link.Adres, Linkdoel.Bevestigen, ct);
        await links.TrekInAsync(link.Adres, Linkdoel.Uitnodiging, ct);
        await poort.LogInAsync(account, manier, ct);
    }

    private async Task<Account?> BestaandAsync(Accountlink link) => await accounts.FindByIdAsync(link.Account?.ToString() ?? "");

    private async Task<Account> EisAccountAsync(Accountlink link) => IsAlleenOrganisatie(link)
        ? throw new RuleViolation("R-AM-07", $"Medewerkers loggen hier alleen in met {aanbieders.Medewerkers!.Label}.")
        : await BestaandAsync(link) ?? throw new RuleViolation("R-SEC-4", "Deze link werkt niet meer. Vraag een nieuwe link.");

    /// <summary>Who holds the link reads the mailbox: the address is right, and so is the name that was typed with it. Saved with the factor, so that an account is ready or not begun.</summary>
    private static Account Bevestig(Account account, Accountlink link)
    {
        if (!account.EmailConfirmed && link.Naam.Length > 0)
            account.Naam = link.Naam;
        account.EmailConfirmed = true;
        return account;
    }

    private static void Eis(IdentityResult uitkomst, string? veld = null)
    {
        if (!uitkomst.Succeeded)
            throw new RuleViolation("R-SEC-4", uitkomst.Errors.First().Description, veld);
    }
}
