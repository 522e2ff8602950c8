using Microsoft.AspNetCore.DataProtection;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// The secrets of authenticator apps lie encrypted in the database, bound to their account; the key ring is wrapped by the key of the vault. A secret from before is
/// read as it is, until the next start has encrypted it.
/// </summary>
public sealed class Appgeheimen(IDataProtectionProvider bescherming)
{
    private const string Merk = "dp1:";
    private readonly IDataProtector _bescherming = bescherming.CreateProtector("OuderPortaal.Appgeheim");

    public string Verzegel(Guid account, string geheim) => Merk + Voor(account).Protect(geheim);

    /// <summary>The secret; null when there is none.</summary>
    public string? Open(Guid account, string? bewaard) =>
        bewaard is not { Length: > 0 } ? null : IsVerzegeld(bewaard) ? Voor(account).Unprotect(bewaard[Merk.Length..]) : bewaard;

    public static bool IsVerzegeld(string bewaard) => bewaard.StartsWith(Merk, StringComparison.Ordinal);

    private IDataProtector Voor(Guid account) => _bescherming.CreateProtector(account.ToString());
}
