using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>Refuses a password that is on the list of common ones, or that is made of what everybody knows of this account, its pupils and this SWV.</summary>
internal sealed class Wachtwoordkeuring(Wachtwoordsterkte sterkte, HuidigSwv swv, PortaalDbContext db) : IPasswordValidator<Account>
{
    public const int Hoogstens = 200;

    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        if (password is not { Length: > 0 and <= Hoogstens })
            return IdentityResult.Failed(new IdentityError { Code = "PasswordTooLong", Description = $"Kies een wachtwoord van hoogstens {Hoogstens} tekens." });

        var account = user.AccountId;
        var leerlingen = await (from link in db.Vertegenwoordigingen
                                join leerling in db.Leerlingen on link.LeerlingId equals leerling.Id
                                where link.AccountId == account
                                orderby link.Id
                                select new { leerling.Voornaam, leerling.Achternaam }).Take(20).ToListAsync();
        var namen = leerlingen.SelectMany(l => new[] { l.Voornaam, l.Achternaam });
        return sterkte.IsSterk(password, [user.Naam, user.Email ?? "", swv.Gegevens.Naam, swv.Gegevens.KorteNaam, .. namen])
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = "PasswordTooEasy", Description = "Dit wachtwoord is makkelijk te raden. Kies drie of vier losse woorden achter elkaar." });
    }
}
