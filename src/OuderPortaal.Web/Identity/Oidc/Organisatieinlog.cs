using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Journaal;

namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>
/// Staff who log in at their organisation. An account is tied to the subject there once, by the invitation that its owner holds or by who is logged in with a fresh factor, and
/// is found by that subject alone: an address proves nothing. Makes no account; changes nothing of one but its role (R-AM-07).
/// </summary>
public sealed class Organisatieinlog(UserManager<Account> accounts, Accountlinks links, Registratie registratie, Inlogpoort poort, IAccountpost post, PortaalDbContext db, TimeProvider klok)
{
    private const string Bron = "organisatie";

    /// <summary>Whether this account can log in at the organisation.</summary>
    public Task<bool> IsGekoppeldAsync(AccountId account, CancellationToken ct) => db.UserLogins.AnyAsync(l => l.UserId == account.Waarde && l.LoginProvider == Bron, ct);

    public async Task<Aanbiederuitkomst> LogInAsync(MedewerkersAanbieder aanbieder, Aanbiedervraag vraag, Aanbiederantwoord antwoord, AccountId? ingelogd, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(aanbieder);
        ArgumentNullException.ThrowIfNull(vraag);
        ArgumentNullException.ThrowIfNull(antwoord);
        if (!antwoord.Alle(aanbieder.Mfaclaim).Intersect(aanbieder.Meerfactor, StringComparer.Ordinal).Any())
            return Aanbiederuitkomst.EenFactor;
        if (aanbieder.RolVan(antwoord.Alle(aanbieder.Groepclaim)) is not { } rol)
            return Aanbiederuitkomst.GeenRol;

        var sleutel = Sleutel(aanbieder, antwoord);
        var (uitkomst, account) = vraag.Doel switch
        {
            Aanbiederdoel.Koppelen => await db.InTransactieAsync(token => KoppelAsync(vraag, sleutel, rol, token), ct),
            Aanbiederdoel.Aanvullen => await db.InTransactieAsync(token => VulAanAsync(vraag, sleutel, rol, ingelogd, token), ct),
            _ => await VindAsync(vraag, sleutel, ingelogd),
        };
        if (account is null)
            return uitkomst;
        if (!await poort.MagInloggenAsync(account))
            return Aanbiederuitkomst.Geblokkeerd;
        // Asked to log in once more: an older login there is not that.
        if (vraag.Doel == Aanbiederdoel.Opnieuw && !(antwoord.IngelogdOp >= vraag.GesteldOp - TimeSpan.FromMinutes(1)))
            return Aanbiederuitkomst.NietVers;

        await ZetRolAsync(account, rol, ct);
        await poort.LogInAsync(account, Inlogmanier.Organisatie, ct, factorOp: antwoord.IngelogdOp ?? DateTimeOffset.UnixEpoch);
        return Aanbiederuitkomst.Gelukt;
    }

    /// <summary>By subject only. A parent is never found: only staff can be tied.</summary>
    private async Task<(Aanbiederuitkomst Uitkomst, Account? Account)> VindAsync(Aanbiedervraag vraag, string sleutel, AccountId? ingelogd)
    {
        var account = await accounts.FindByLoginAsync(Bron, sleutel);
        if (account is null || (await accounts.GetRolesAsync(account)).Count == 0)
            return (Aanbiederuitkomst.Onbekend, null);
        if (vraag.Doel == Aanbiederdoel.Opnieuw && (vraag.Account != account.AccountId || ingelogd != account.AccountId))
            return (Aanbiederuitkomst.Verlopen, null);
        return (Aanbiederuitkomst.Gelukt, account);
    }

    /// <summary>Takes up the invitation: the link proves the mailbox, the visit proves the login. Used up by one person, once.</summary>
    private async Task<(Aanbiederuitkomst Uitkomst, Account? Account)> KoppelAsync(Aanbiedervraag vraag, string sleutel, Rol rol, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var link = await db.Set<Accountlink>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == vraag.LinkId && l.Doel == Linkdoel.Uitnodiging && l.VerlooptOp > nu, ct);
        var account = link?.Account is { } id ? await accounts.FindByIdAsync(id.ToString()) : null;
        if (link is null || account is null or { GeblokkeerdOp: not null } || (await accounts.GetRolesAsync(account)).Count == 0
            || await registratie.HeeftFactorAsync(account, ct) || await IsGekoppeldAsync(account.AccountId, ct))
            return (Aanbiederuitkomst.Verlopen, null);
        if (await accounts.FindByLoginAsync(Bron, sleutel) is not null)
            return (Aanbiederuitkomst.Onbekend, null);
        if (!await links.VerbruikAsync(link, ct))
            return (Aanbiederuitkomst.Verlopen, null);

        account.EmailConfirmed = true;
        Schrijf(account, "OrganisatieGekoppeld", rol);
        Eis(await accounts.AddLoginAsync(account, new UserLoginInfo(Bron, sleutel, null)));
        await links.TrekInAsync(link.Adres, Linkdoel.Uitnodiging, ct);
        return (Aanbiederuitkomst.Gelukt, account);
    }

    /// <summary>Who asked, with a fresh factor, is who comes back: one login to one account. Told by mail, as every change in how somebody logs in.</summary>
    private async Task<(Aanbiederuitkomst Uitkomst, Account? Account)> VulAanAsync(Aanbiedervraag vraag, string sleutel, Rol rol, AccountId? ingelogd, CancellationToken ct)
    {
        var account = vraag.Account is { } id && ingelogd == id ? await accounts.FindByIdAsync(id.Waarde.ToString()) : null;
        if (account is null or { GeblokkeerdOp: not null } || (await accounts.GetRolesAsync(account)).Count == 0)
            return (Aanbiederuitkomst.Verlopen, null);
        if (await accounts.FindByLoginAsync(Bron, sleutel) is not null || await IsGekoppeldAsync(account.AccountId, ct))
            return (Aanbiederuitkomst.AlGekoppeld, null);

        Schrijf(account, "OrganisatieGekoppeld", rol);
        post.FactorGewijzigd(account);
        Eis(await accounts.AddLoginAsync(account, new UserLoginInfo(Bron, sleutel, null)));
        return (Aanbiederuitkomst.Gelukt, account);
    }

    /// <summary>The organisation says which role; another one than before ends every other login.</summary>
    private async Task ZetRolAsync(Account account, Rol rol, CancellationToken ct)
    {
        var nu = await accounts.GetRolesAsync(account);
        if (nu is [var een] && een == rol.ToString())
            return;
        await db.InTransactieAsync(async _ =>
        {
            Schrijf(account, "RolGewijzigd", rol);
            Eis(await accounts.RemoveFromRolesAsync(account, nu));
            Eis(await accounts.AddToRoleAsync(account, rol.ToString()));
            Eis(await accounts.UpdateSecurityStampAsync(account));
        }, ct);
    }

    private void Schrijf(Account account, string handeling, Rol rol)
    {
        var nu = klok.GetUtcNow();
        db.Add(new JournaalRegel { Id = Guid.CreateVersion7(nu), Op = nu, AccountId = account.AccountId, Hoedanigheid = rol.ToString(), Handeling = handeling, Bijzonderheid = rol.ToString() });
    }

    /// <summary>Issuer and subject, hashed: long ones fit, and the list of the organisation cannot be read from ours.</summary>
    private static string Sleutel(MedewerkersAanbieder aanbieder, Aanbiederantwoord antwoord) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{aanbieder.Uitgever}\n{antwoord.Onderwerp}")));

    private static void Eis(IdentityResult uitkomst)
    {
        if (!uitkomst.Succeeded)
            throw new RuleViolation("R-AM-07", uitkomst.Errors.First().Description);
    }
}
