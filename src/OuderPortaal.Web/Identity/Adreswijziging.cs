using Microsoft.AspNetCore.Identity;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// Another e-mail address for an account: the new one is asked to confirm, by who is logged in with a fresh factor; the old one is told twice, when it is asked and when
/// it is done. A link alone changes nothing.
/// </summary>
public sealed class Adreswijziging(
    UserManager<Account> accounts, Accountlinks links, IAccountpost post, Portaaladres portaal, Registratie registratie, Aanmeldingen aanmeldingen, PortaalDbContext db)
{
    /// <summary>Mails the new address; says nothing about whether somebody else has it.</summary>
    public async Task BeginAsync(Guid id, string adres, CancellationToken ct)
    {
        if (await accounts.FindByIdAsync(id.ToString()) is not { GeblokkeerdOp: null } account)
            return;

        var bezet = await accounts.FindByEmailAsync(adres);
        var genoeg = await registratie.GenoegGemaildAsync(adres, ct);
        await links.TrekInVanAsync(account.Id, Linkdoel.NieuwAdres, ct);
        var code = links.Maak(bezet is null && !genoeg ? Linkdoel.NieuwAdres : Linkdoel.Niets, adres, account.Id);
        if (!genoeg && bezet is null)
            post.NieuwAdres(account, adres, portaal.Link($"/account/e-mailadres/bevestigen?code={code}"));
        else if (!genoeg && await registratie.HeeftFactorAsync(bezet, ct))
            post.AdresAlBekend(bezet!, portaal.Link("/account/inloggen"));
        post.AdresWijzigt(account);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The link, when it is for this account and still works.</summary>
    public async Task<Accountlink?> VindAsync(string? code, Account account, CancellationToken ct) =>
        await links.VindAsync(code, ct, Linkdoel.NieuwAdres) is { } link && link.Account == account.Id ? link : null;

    /// <summary>Takes the new address into use, tells both addresses, and ends every login but this one.</summary>
    public async Task BevestigAsync(Accountlink link, Account account, Guid? dezeAanmelding, CancellationToken ct)
    {
        if (await accounts.FindByEmailAsync(link.Adres) is not null || !await links.VerbruikAsync(link, ct))
            throw new RuleViolation("R-SEC-4", "Deze link werkt niet meer. Vul uw nieuwe adres nog een keer in.");

        post.FactorGewijzigd(account, account.Email);
        post.FactorGewijzigd(account, link.Adres);
        await links.TrekInVanAsync(account.Id, Linkdoel.NieuwWachtwoord, ct);
        (account.Email, account.UserName) = (link.Adres, link.Adres);
        if (!(await accounts.UpdateAsync(account)).Succeeded)
            throw new RuleViolation("R-SEC-4", "Deze link werkt niet meer. Vul uw nieuwe adres nog een keer in.");
        await aanmeldingen.BeeindigAndereAsync(account.AccountId, dezeAanmelding, ct);
    }
}
