using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// The one gate through which everybody logs in, whatever the factor. An address that nobody has costs the same statements and the same hashes as one that exists,
/// and a browser without attempts left hears the same as after a wrong password.
/// </summary>
public sealed partial class Inlogpoort(
    UserManager<Account> accounts, SignInManager<Account> aanmelder, Aanmeldingen aanmeldingen, Inlogslot slot, Hashpoort hashes, Herstelcodes herstelcodes, Factorleeftijd leeftijd, Oidc.Aanbieders aanbieders, IAccountpost post,
    PortaalDbContext db, TimeProvider klok, IHttpContextAccessor http, ILogger<Inlogpoort> log)
{
    /// <summary>Shares the session cookie with the normal scheme, but never takes over the key that the browser came with.</summary>
    public const string NieuweSessie = "Portaal.NieuweSessie";

    public const int Iteraties = 210_000;

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Logging in needs a request.");

    /// <summary>First step: the account when address and password are right, it may come in, and a second factor is waiting. Null for every other reason.</summary>
    public async Task<Account?> MetWachtwoordAsync(string adres, string wachtwoord, CancellationToken ct)
    {
        var gevonden = await ZoekAsync(adres, ct);
        var wie = gevonden?.Id ?? Inlogslot.Niemand(adres);
        var magProberen = await slot.NeemPogingAsync(wie, ct);
        var hash = gevonden is { MagInloggen: true, MetApp: true, Hash.Length: > 0 } ? gevonden.Hash : null;
        var uitkomst = await hashes.VergelijkAsync(hash, wachtwoord, ct);
        if (!magProberen || uitkomst == PasswordVerificationResult.Failed || await accounts.FindByIdAsync(wie.ToString()) is not { } account)
            return null;

        await slot.GeefTerugAsync(wie, ct);
        if (uitkomst == PasswordVerificationResult.SuccessRehashNeeded)
        {
            using var beurt = await hashes.NeemBeurtAsync(ct);
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, wachtwoord);
            await accounts.UpdateAsync(account);
        }

        return account;
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

    /// <summary>Judges an authenticator code; wrong ones count towards the lock of this browser.</summary>
    public async Task<bool> MetCodeAsync(Account account, string? code, CancellationToken ct)
    {
        if (!await slot.NeemPogingAsync(account.Id, ct)
            || code is not { Length: > 0 and < 20 } || !await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
            return false;

        await slot.GeefTerugAsync(account.Id, ct);
        return true;
    }

    /// <summary>Judges a recovery code after a right password and uses it up; wrong ones count towards the lock of this browser.</summary>
    public async Task<bool> MetHerstelcodeAsync(Account account, string? code, CancellationToken ct)
    {
        if (!await slot.NeemPogingAsync(account.Id, ct) || !await MagInloggenAsync(account) || !await herstelcodes.VerzilverAsync(account.Id, code, ct))
            return false;

        await slot.GeefTerugAsync(account.Id, ct);
        return true;
    }

    /// <summary>Judges address and recovery code for an account that has passkeys only; one with a password begins with that. Null for every reason.</summary>
    public async Task<Account?> ZonderWachtwoordAsync(string adres, string? code, CancellationToken ct)
    {
        var gevonden = await ZoekAsync(adres.Trim(), ct);
        var wie = gevonden?.Id ?? Inlogslot.Niemand(adres);
        var magProberen = await slot.NeemPogingAsync(wie, ct);
        if (!await herstelcodes.VerzilverAsync(magProberen && gevonden is { MagInloggen: true, Hash: null } ? wie : null, code, ct))
            return null;

        await slot.GeefTerugAsync(wie, ct);
        return await accounts.FindByIdAsync(wie.ToString());
    }

    /// <summary>Whether this browser has no attempts left for now.</summary>
    public async Task<bool> IsOpSlotAsync(Account account, CancellationToken ct) => !await MagInloggenAsync(account) || !await slot.IsOpenAsync(account.Id, ct);

    /// <summary>Whether this account may come in at all: confirmed, and not closed.</summary>
    public async Task<bool> MagInloggenAsync(Account account) => await aanmelder.CanSignInAsync(account) && !await accounts.IsLockedOutAsync(account);

    /// <summary>Logs in under a fresh key, and ends the login that this browser came with.</summary>
    /// <param name="account">Who.</param>
    /// <param name="manier">By what.</param>
    /// <param name="ct">Stops it.</param>
    /// <param name="passkey">Which one, when it was a passkey that is in use.</param>
    /// <param name="zelfdeInlog">The same person goes on after changing a factor: the older factor that was shown before still counts.</param>
    /// <param name="factorOp">When the factor was shown, if that was elsewhere and earlier.</param>
    public async Task LogInAsync(Account account, Inlogmanier manier, CancellationToken ct, UserPasskeyInfo? passkey = null, bool zelfdeInlog = false, DateTimeOffset? factorOp = null)
    {
        if (!await MagInloggenAsync(account))
            throw new RuleViolation("R-ID-9", "U kunt nu niet inloggen. Probeer het over 15 minuten opnieuw, of bel ons.");
        // After the judgement: who does not hold the factor learns nothing about who works here.
        if (manier != Inlogmanier.Organisatie && await IsAlleenOrganisatieAsync(account))
            throw new RuleViolation("R-AM-07", $"Medewerkers loggen hier alleen in met {aanbieders.Medewerkers!.Label}.");

        if (Context.User.AccountIdOfLeeg() is { } vorige && Context.User.AanmeldingId() is { } aanmelding)
            await aanmeldingen.BeeindigAsync(vorige, aanmelding, ct);

        var nu = klok.GetUtcNow();
        var eerder = zelfdeInlog ? Context.User.FindFirst(Claimsoorten.FactorSinds)?.Value : null;
        var sinds = await leeftijd.SindsAsync(account, passkey is null ? manier == Inlogmanier.Passkey ? "" : Factorleeftijd.App : Factorleeftijd.Van(passkey));
        var wie = await aanmelder.CreateUserPrincipalAsync(account);
        var claims = (ClaimsIdentity)wie.Identity!;
        claims.AddClaim(new Claim(Claimsoorten.Manier, manier.ToString()));
        claims.AddClaim(new Claim(
            manier == Inlogmanier.Herstelcode ? Claimsoorten.HerstelOp : Claimsoorten.FactorOp, (factorOp ?? nu).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)));
        if (manier != Inlogmanier.Herstelcode)
            claims.AddClaim(new Claim(Claimsoorten.FactorSinds, eerder ?? sinds.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)));
        await Context.SignInAsync(NieuweSessie, wie, new AuthenticationProperties { IssuedUtc = nu, ExpiresUtc = nu + Aanmeldingen.Duur });
        await Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        Context.User = wie;

        if (manier != Inlogmanier.Herstelcode && await slot.LeerKennenAsync(account.Id, ct) && account.LaatstIngelogdOp is not null)
        {
            post.NieuwApparaat(account);
            await db.SaveChangesAsync(ct);
        }

        await db.Users.Where(a => a.Id == account.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.LaatstIngelogdOp, nu), ct);
        LogIngelogd(log, account.Id, manier);
    }

    /// <summary>Whether this is staff, and the installation lets staff in by their organisation only.</summary>
    public async Task<bool> IsAlleenOrganisatieAsync(Account account) => aanbieders.Medewerkers is { EnigeWeg: true } && (await accounts.GetRolesAsync(account)).Count > 0;

    /// <summary>Where a person begins after logging in.</summary>
    public static string Begin(ClaimsPrincipal wie) =>
        wie.Is(Rol.Directeur) ? "/directie"
        : wie.Is(Rol.Secretariaat) || wie.Is(Rol.Behandelaar) ? "/secretariaat"
        : wie.Is(Rol.Fg) ? "/fg"
        : wie.Is(Rol.Beheerder) ? "/beheer/taken"
        : "/mijn";

    /// <summary>Only what the judgement asks: a whole account would take longer to read than none, and tell that it is there.</summary>
    private async Task<Kandidaat?> ZoekAsync(string adres, CancellationToken ct)
    {
        var zelfde = accounts.NormalizeEmail(adres);
        return await db.Users.AsNoTracking().Where(a => a.NormalizedEmail == zelfde)
            .Select(a => new Kandidaat(a.Id, a.PasswordHash, a.TwoFactorEnabled, a.EmailConfirmed && a.GeblokkeerdOp == null)).SingleOrDefaultAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Logged in {Account} by {Manier}")]
    private static partial void LogIngelogd(ILogger log, Guid account, Inlogmanier manier);

    private sealed record Kandidaat(Guid Id, string? Hash, bool MetApp, bool MagInloggen);
}
