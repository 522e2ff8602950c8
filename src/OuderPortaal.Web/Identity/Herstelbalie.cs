using Microsoft.AspNetCore.Identity;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Journaal;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// Who lost everything and shows at the desk who she is gets one recovery code in the hand (R-ID-10). It logs in at N1 only; the new factor then comes before another person than
/// who gave the code. The owner is told by mail.
/// </summary>
public sealed class Herstelbalie(UserManager<Account> accounts, Herstelcodes codes, IAccountpost post, PortaalDbContext db, TimeProvider klok)
{
    public const string Handeling = "HerstelcodeUitgegeven";

    /// <summary>The code, which exists here only; older ones of this account stop working.</summary>
    /// <exception cref="RuleViolation">No proof was seen, or this is no open account of a parent or pupil.</exception>
    public async Task<string> GeefAsync(string? adres, bool gezien, MedewerkerId door)
    {
        if (!gezien)
            throw new RuleViolation("R-ID-10", "Kijk eerst naar een geldig identiteitsbewijs. Vink dat daarna aan.", "Gezien");
        if (await accounts.FindByEmailAsync(adres?.Trim() ?? "") is not { EmailConfirmed: true, GeblokkeerdOp: null } account || (await accounts.GetRolesAsync(account)).Count > 0)
            throw new RuleViolation("R-ID-10", "Bij dit e-mailadres hoort geen open account van een ouder of leerling. Kijk het adres na.", "Adres");

        var nu = klok.GetUtcNow();
        db.Add(new JournaalRegel
        {
            Id = Guid.CreateVersion7(nu), Op = nu, AccountId = new AccountId(door.Waarde), Hoedanigheid = nameof(Rol.Secretariaat), Handeling = Handeling, Bijzonderheid = Wie(account.AccountId),
        });
        post.FactorGewijzigd(account);
        return (await codes.MaakAsync(account, aantal: 1))[0];
    }

    /// <summary>How the journaal names whose code it was.</summary>
    internal static string Wie(AccountId account) => account.Waarde.ToString("N");
}
