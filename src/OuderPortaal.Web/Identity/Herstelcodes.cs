using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// Codes on paper for who lost the phone: each works once, gives N1, and never counts as a fresh factor. Only a slow hash of each is kept, with a salt per account.
/// </summary>
public sealed class Herstelcodes(PortaalDbContext db, UserManager<Account> accounts, Hashpoort hashes)
{
    public const int Aantal = 10;

    internal const string Bron = "Portaal";
    internal const string Naam = "Herstelcodes";
    private const int Iteraties = 20_000;
    private const string Letters = "23456789BCDFGHJKMNPQRTVWXY";

    /// <summary>New codes in the place of all older ones; they exist here only.</summary>
    public async Task<IReadOnlyList<string>> MaakAsync(Account account, int aantal = Aantal)
    {
        var codes = Enumerable.Range(0, aantal).Select(_ => $"{RandomNumberGenerator.GetString(Letters, 5)}-{RandomNumberGenerator.GetString(Letters, 5)}").ToList();
        if (!(await accounts.SetAuthenticationTokenAsync(account, Bron, Naam, Bewaarvorm(codes))).Succeeded)
            throw new RuleViolation("R-SEC-4", "U maakte net al nieuwe codes. Maak ze nog een keer. Dan ziet u de codes die werken.");
        return codes;
    }

    public async Task<int> OverAsync(Account account) =>
        Math.Max(0, (await accounts.GetAuthenticationTokenAsync(account, Bron, Naam) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Length - 1);

    /// <summary>Uses this code up; false when it is wrong or used. Without an account it costs the same, and is always wrong.</summary>
    public async Task<bool> VerzilverAsync(Guid? account, string? code, CancellationToken ct)
    {
        var id = account ?? Guid.Empty;
        var bewaard = await db.UserTokens.AsNoTracking().Where(t => t.UserId == id && t.LoginProvider == Bron && t.Name == Naam).Select(t => t.Value).SingleOrDefaultAsync(ct);
        var delen = (bewaard ?? "").Split(';');
        string hash;
        using (await hashes.NeemBeurtAsync(ct))
            hash = Hash(code is { Length: < 40 } ? code : "", delen[0]);

        var over = delen.Skip(1).Where(h => !CryptographicOperations.FixedTimeEquals(Convert.FromHexString(h), Convert.FromHexString(hash))).ToList();
        if (account is null || over.Count == delen.Length - 1)
            return false;

        var nieuw = string.Join(';', over.Prepend(delen[0]));
        return await db.UserTokens.Where(t => t.UserId == id && t.LoginProvider == Bron && t.Name == Naam && t.Value == bewaard)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.Value, nieuw), ct) == 1;
    }

    /// <summary>Salt and hashes, as they are kept.</summary>
    internal static string Bewaarvorm(IEnumerable<string> codes)
    {
        var zout = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        return string.Join(';', codes.Select(c => Hash(c, zout)).Prepend(zout));
    }

    private static string Hash(string code, string zout) => Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(
        string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant(), Convert.FromHexString(zout), Iteraties, HashAlgorithmName.SHA512, 32));
}
