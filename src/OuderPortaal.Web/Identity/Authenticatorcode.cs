using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// Judges the code of an authenticator app in place of the framework, which does not remember used codes: here a code works once, also for two askers at the same moment.
/// On real time, not on the portal clock: the phone knows no other.
/// </summary>
internal sealed class Authenticatorcode(PortaalDbContext db, Appgeheimen geheimen) : IUserTwoFactorTokenProvider<Account>
{
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (geheimen.Open(user.Id, await manager.GetAuthenticatorKeyAsync(user)) is not { } geheim
            || Totp.Herken(geheim, Opgeschoond(token), TimeProvider.System.GetUtcNow()) is not { } stap)
            return false;

        var eerste = await db.Users.Where(a => a.Id == user.Id && a.LaatsteTotpStap < stap)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.LaatsteTotpStap, stap)) == 1;
        if (eerste)
            user.LaatsteTotpStap = stap;
        return eerste;
    }

    /// <summary>People type "123 456".</summary>
    public static string Opgeschoond(string code) => code.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
}
