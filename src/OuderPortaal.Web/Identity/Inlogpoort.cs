using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// The one gate through which everybody logs in, whatever the factor. An address that nobody has costs as much work as one that exists,
/// and a locked account answers like a wrong password.
/// </summary>
public sealed partial class Inlogpoort(
    UserManager<Account> accounts, SignInManager<Account> aanmelder, Aanmeldingen aanmeldingen, Accountlinks links, PortaalDbContext db,
    TimeProvider klok, IHttpContextAccessor http, ILogger<Inlogpoort> log)
{
    /// <summary>Shares the session cookie with the normal scheme, but never takes over the key that the browser came with.</summary>
    public const string NieuweSessie = "Portaal.NieuweSessie";

    private static readonly Account Niemand = new();
    private static readonly Lazy<string> HashVanNiets = new(() => new PasswordHasher<Account>(Microsoft.Extensions.Options.Options.Create(
        new PasswordHasherOptions { IterationCount = Iteraties })).HashPassword(Niemand, Sleutel.Nieuw()));

    public const int Iteraties = 210_000;

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Logging in needs a request.");

    /// <summary>First step: the account when address and password are right, it may come in, and a second factor is waiting. Null for every other reason.</summary>
    public async Task<Account?> MetWachtwoordAsync(string adres, string wachtwoord, CancellationToken ct)
    {
        var account = await accounts.FindByEmailAsync(adres);
        if (account is { PasswordHash.Length: > 0, TwoFactorEnabled: true } && await MagInloggenAsync(account))
        {
            if ((await aanmelder.CheckPasswordSignInAsync(account, wachtwoord, lockoutOnFailure: true)).Succeeded)
                return account;
            return null;
        }

        accounts.PasswordHasher.VerifyHashedPassword(Niemand, HashVanNiets.Value, wachtwoord);
        links.Maak(Linkdoel.Niets, "");
        await db.SaveChangesAsync(ct);
        return null;
    }

    /// <summary>Remembers for five minutes that the password was right; gives nothing else.</summary>
    public Task WachtOpTweedeFactorAsync(Account account) =>
        Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, account.Id.ToString())], IdentityConstants.TwoFactorUserIdScheme)));

    /// <summary>The account whose password was right a moment ago, when it may still come in.</summary>
    public async Task<Account?> WachtendAsync()
    {
        var wachtend = await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        var id = wachtend.Principal?.FindFirstValue(ClaimTypes.Name);
        return id is null ? null : await accounts.FindByIdAsync(id);
    }

    /// <summary>Judges an authenticator code; wrong ones count towards the lockout.</summary>
    public Task<bool> MetCodeAsync(Account account, string? code) => BeoordeelAsync(account, code is { Length: > 0 and < 20 } invoer
        ? () => accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, invoer)
        : () => Task.FromResult(false));

    /// <summary>Judges a recovery code and uses it up; wrong ones count towards the lockout.</summary>
    public Task<bool> MetHerstelcodeAsync(Account account, string? code) => BeoordeelAsync(account, code is { Length: > 0 and < 40 } invoer
        ? async () => (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, invoer.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant())).Succeeded
        : () => Task.FromResult(false));

    /// <summary>Judges address and recovery code for an account that has passkeys only; one with a password begins with that. Null for every reason.</summary>
    public async Task<Account?> ZonderWachtwoordAsync(string adres, string? code, CancellationToken ct)
    {
        var account = adres.Length is > 0 and < 255 ? await accounts.FindByEmailAsync(adres.Trim()) : null;
        if (account is { PasswordHash: null } && await MagInloggenAsync(account))
            return await MetHerstelcodeAsync(account, code) ? account : null;

        links.Maak(Linkdoel.Niets, "");
        await db.SaveChangesAsync(ct);
        return null;
    }

    /// <summary>Whether this account may come in now: confirmed, not closed, not locked.</summary>
    public async Task<bool> MagInloggenAsync(Account account) => await aanmelder.CanSignInAsync(account) && !await accounts.IsLockedOutAsync(account);

    /// <summary>Logs in under a fresh key, and ends the login that this browser came with.</summary>
    public async Task LogInAsync(Account account, Inlogmanier manier, CancellationToken ct)
    {
        if (!await MagInloggenAsync(account))
            throw new RuleViolation("R-ID-9", "U kunt nu niet inloggen. Probeer het over 15 minuten opnieuw, of bel ons.");

        if (Context.User.AccountIdOfLeeg() is { } vorige && Context.User.AanmeldingId() is { } aanmelding)
            await aanmeldingen.BeeindigAsync(vorige, aanmelding, ct);

        var nu = klok.GetUtcNow();
        var wie = await aanmelder.CreateUserPrincipalAsync(account);
        var claims = (ClaimsIdentity)wie.Identity!;
        claims.AddClaim(new Claim(Claimsoorten.Manier, manier.ToString()));
        claims.AddClaim(new Claim(
            manier == Inlogmanier.Herstelcode ? Claimsoorten.HerstelOp : Claimsoorten.FactorOp, nu.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)));
        await Context.SignInAsync(NieuweSessie, wie, new AuthenticationProperties { IssuedUtc = nu, ExpiresUtc = nu + Aanmeldingen.Duur });
        await Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        Context.User = wie;

        await db.Users.Where(a => a.Id == account.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.LaatstIngelogdOp, nu), ct);
        LogIngelogd(log, account.Id, manier);
    }

    /// <summary>Where a person begins after logging in.</summary>
    public static string Begin(ClaimsPrincipal wie) =>
        wie.Is(Rol.Directeur) ? "/directie"
        : wie.Is(Rol.Secretariaat) || wie.Is(Rol.Behandelaar) ? "/secretariaat"
        : wie.Is(Rol.Fg) ? "/fg"
        : wie.Is(Rol.Beheerder) ? "/beheer/taken"
        : "/mijn";

    private async Task<bool> BeoordeelAsync(Account account, Func<Task<bool>> klopt)
    {
        if (!await MagInloggenAsync(account))
            return false;

        if (await klopt())
        {
            await accounts.ResetAccessFailedCountAsync(account);
            return true;
        }

        await accounts.AccessFailedAsync(account);
        return false;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Logged in {Account} by {Manier}")]
    private static partial void LogIngelogd(ILogger log, Guid account, Inlogmanier manier);
}
