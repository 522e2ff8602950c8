using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Identity;

/// <summary>Staff come in by invitation only: an account with a role and no factor, and a link that lets its owner choose one. 72 hours, once.</summary>
public sealed class Uitnodigingen(
    UserManager<Account> accounts, Accountlinks links, Registratie registratie, Aanmeldingen aanmeldingen, IAccountpost post, Portaaladres portaal,
    PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Invites, or invites anew who did not choose a factor yet. Gives the link, for the command line.</summary>
    public Task<string> NodigUitAsync(Uitnodiging wie, CancellationToken ct) => db.InTransactieAsync(t => NodigUitInTransactieAsync(wie, t), ct);

    /// <summary>Sends the invitation again; the older link stops working. Refused for who can log in: a mailbox is no way in beside that.</summary>
    public Task<string> StuurAsync(Account account, CancellationToken ct) => db.InTransactieAsync(
        async t =>
        {
            if (await registratie.HeeftFactorAsync(account, t) || await db.UserLogins.AnyAsync(l => l.UserId == account.Id, t))
                throw new RuleViolation("R-AM-07", "Deze medewerker kan al inloggen. Een nieuwe uitnodiging is niet nodig.");
            await links.TrekInAsync(account.Email!, Linkdoel.Uitnodiging, t);
            var link = portaal.Link($"/account/bevestigen?code={links.Maak(Linkdoel.Uitnodiging, account.Email!, account.Id, account.Naam)}");
            post.Uitnodiging(account, link);
            await db.SaveChangesAsync(t);
            return link;
        },
        ct);

    private async Task<string> NodigUitInTransactieAsync(Uitnodiging wie, CancellationToken ct)
    {
        var adres = wie.Adres.Trim();
        var account = await accounts.FindByEmailAsync(adres);
        if (account is not null && (!await accounts.IsInRoleAsync(account, wie.Rol.ToString()) || await registratie.HeeftFactorAsync(account, ct)))
            throw new RuleViolation("R-AM-07", "Dit e-mailadres heeft al een account. Gebruik een ander adres voor het werk.", "Adres");

        if (account is null)
        {
            account = new Account
            {
                Id = Guid.CreateVersion7(klok.GetUtcNow()), UserName = adres, Email = adres, Naam = wie.Naam.Trim(), Functie = wie.Functie.Trim(),
                AlleLeerlingen = wie.AlleLeerlingen, AangemaaktOp = klok.GetUtcNow(),
            };
            Eis(await accounts.CreateAsync(account));
            Eis(await accounts.AddToRoleAsync(account, wie.Rol.ToString()));
        }

        return await StuurAsync(account, ct);
    }

    /// <summary>Closes the account: every login of it ends at its next request.</summary>
    public async Task BlokkeerAsync(Account account, MedewerkerId door, CancellationToken ct)
    {
        if (account.MedewerkerId == door)
            throw new RuleViolation("R-AM-07", "U kunt uw eigen account niet blokkeren.");

        account.GeblokkeerdOp = klok.GetUtcNow();
        Eis(await accounts.UpdateAsync(account));
        await links.TrekInAsync(account.Email!, Linkdoel.Uitnodiging, ct);
        await aanmeldingen.BeeindigAllesAsync(account.AccountId, ct);
    }

    public async Task DeblokkeerAsync(Account account)
    {
        account.GeblokkeerdOp = null;
        Eis(await accounts.UpdateAsync(account));
    }

    private static void Eis(IdentityResult uitkomst)
    {
        if (!uitkomst.Succeeded)
            throw new RuleViolation("R-AM-07", uitkomst.Errors.First().Description, "Adres");
    }
}
