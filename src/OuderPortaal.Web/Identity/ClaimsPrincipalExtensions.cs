using System.Globalization;
using System.Security.Claims;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity;

/// <summary>What a page asks about who is logged in.</summary>
public static class ClaimsPrincipalExtensions
{
    /// <summary>How long a passkey or code counts as fresh (B4, N3).</summary>
    public static readonly TimeSpan VersheidVanFactor = TimeSpan.FromMinutes(10);

    private static readonly Rol[] Rollen = Enum.GetValues<Rol>();

    /// <summary>The account; throws when nobody is logged in, because then the page should not have run.</summary>
    public static AccountId AccountId(this ClaimsPrincipal user) =>
        user.AccountIdOfLeeg() ?? throw new InvalidOperationException("Nobody is logged in here.");

    /// <summary>The account, or null for a visitor.</summary>
    public static AccountId? AccountIdOfLeeg(this ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new AccountId(id) : null;
    }

    /// <summary>The member of staff; throws for a parent or pupil, because then the page should not have run.</summary>
    public static MedewerkerId Medewerker(this ClaimsPrincipal user) =>
        user.IsMedewerker() ? new MedewerkerId(user.AccountId().Waarde) : throw new InvalidOperationException("This account is not staff.");

    public static bool Is(this ClaimsPrincipal user, Rol rol)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.IsInRole(rol.ToString());
    }

    public static bool IsMedewerker(this ClaimsPrincipal user) => Array.Exists(Rollen, user.Is);

    /// <summary>The name the person gave; empty for a visitor.</summary>
    public static string Naam(this ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.FindFirstValue(Claimsoorten.Naam) ?? "";
    }

    /// <summary>Whether a passkey or authenticator code was shown less than ten minutes ago on the portal clock. A recovery code never counts.</summary>
    public static bool FactorIsVers(this ClaimsPrincipal user, TimeProvider klok)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(klok);
        return IsVers(user, Claimsoorten.FactorOp, klok);
    }

    /// <summary>Whether this person may tie a new factor to the account: a fresh factor, or a fresh login by recovery code because the old one is lost.</summary>
    internal static bool MagFactorBeheren(this ClaimsPrincipal user, TimeProvider klok) => user.FactorIsVers(klok) || IsVers(user, Claimsoorten.HerstelOp, klok);

    internal static bool IsHersteld(this ClaimsPrincipal user) => user.FindFirstValue(Claimsoorten.Manier) == nameof(Inlogmanier.Herstelcode);

    private static bool IsVers(ClaimsPrincipal user, string soort, TimeProvider klok) =>
        long.TryParse(user.FindFirstValue(soort), NumberStyles.None, CultureInfo.InvariantCulture, out var op)
        && klok.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(op) < VersheidVanFactor;

    internal static Guid? AanmeldingId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(Claimsoorten.Aanmelding), out var id) ? id : null;
}
