using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>Invented people with a known password and authenticator secret. They log in with two factors like everybody; only the factors are no secret.</summary>
public sealed class Demoaccounts(UserManager<Account> accounts, Authenticatorapp app, PortaalDbContext db, TimeProvider klok)
{
    public const string Wachtwoord = "proeftuin proberen";

    /// <summary>How they are recognised.</summary>
    internal const string Merk = "Demo";

    /// <summary>The same for all demo people.</summary>
    public const string Geheim = "PROEFTUINPROEFTUINPROEFTUINPROEF";

    /// <summary>Makes the account when the address is new; gives the one that is there otherwise.</summary>
    public async Task<Account> MaakAsync(string naam, string adres, Rol? rol = null, string functie = "", bool alleLeerlingen = false)
    {
        if (await accounts.FindByEmailAsync(adres) is { } bestaand)
            return bestaand;

        var nu = klok.GetUtcNow();
        var account = new Account
        {
            Id = Guid.CreateVersion7(nu), UserName = adres, Email = adres, EmailConfirmed = true, Naam = naam, Functie = functie,
            AlleLeerlingen = alleLeerlingen, AangemaaktOp = nu.AddMonths(-4), TwoFactorEnabled = true,
        };
        Eis(await accounts.CreateAsync(account, Wachtwoord));
        Eis(await app.ZetGeheimAsync(account, Geheim));
        Eis(await accounts.SetAuthenticationTokenAsync(account, "Portaal", Merk, "ja"));
        if (rol is { } gekozen)
            Eis(await accounts.AddToRoleAsync(account, gekozen.ToString()));
        return account;
    }

    /// <summary>All demo people with their roles, staff after the families.</summary>
    public async Task<IReadOnlyList<(Account Account, string Rol)>> AllenAsync(CancellationToken ct)
    {
        var rijen = await (from account in db.Users.AsNoTracking()
                           where db.UserTokens.Any(t => t.UserId == account.Id && t.Name == Merk)
                           from koppeling in db.UserRoles.Where(k => k.UserId == account.Id).DefaultIfEmpty()
                           from rol in db.Roles.Where(r => r.Id == koppeling!.RoleId).DefaultIfEmpty()
                           orderby account.Email
                           select new { account, Rol = rol == null ? "" : rol.Name ?? "" }).Take(200).ToListAsync(ct);
        return [.. rijen.OrderBy(r => r.Rol.Length > 0).Select(r => (r.account, r.Rol))];
    }

    /// <summary>The code that works now, on real time.</summary>
    public static string Code() => Totp.Code(Geheim, Totp.Stap(TimeProvider.System.GetUtcNow()));

    private static void Eis(IdentityResult uitkomst)
    {
        if (!uitkomst.Succeeded)
            throw new InvalidOperationException(uitkomst.Errors.First().Description);
    }
}
