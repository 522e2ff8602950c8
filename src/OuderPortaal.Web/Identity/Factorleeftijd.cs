using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace OuderPortaal.Web.Identity;

/// <summary>Since when each way to log in belongs to its account, on the portal clock. What was there from the first day has no date of its own: it is as old as the account.</summary>
public sealed class Factorleeftijd(UserManager<Account> accounts, TimeProvider klok)
{
    /// <summary>Password with app, the two together.</summary>
    public const string App = "app";

    private const string Voorvoegsel = "Sinds:";

    public static string Van(UserPasskeyInfo passkey) => Sleutel.Hash(Passkeybeheer.Nummer(passkey));

    /// <summary>It belongs to the account from now on; also when it was changed by a mail only.</summary>
    public Task NoteerAsync(Account account, string factor) => accounts.SetAuthenticationTokenAsync(
        account, Herstelcodes.Bron, Voorvoegsel + factor, klok.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));

    public async Task<DateTimeOffset> SindsAsync(Account account, string factor)
    {
        ArgumentNullException.ThrowIfNull(account);
        return long.TryParse(await accounts.GetAuthenticationTokenAsync(account, Herstelcodes.Bron, Voorvoegsel + factor), NumberStyles.None, CultureInfo.InvariantCulture, out var op)
            ? DateTimeOffset.FromUnixTimeMilliseconds(op)
            : account.AangemaaktOp;
    }
}
