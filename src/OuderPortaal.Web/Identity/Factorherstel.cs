using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// A new factor after a lost one: whoever holds the mailbox and a recovery code could be somebody else, so every proof of identity falls back to N1, and a person looks
/// (R-ID-10). Changes the loaded rows; the save of the factor writes all of it.
/// </summary>
public sealed class Factorherstel(PortaalDbContext db, Aanmeldingen aanmeldingen, IAccountpost post, TimeProvider klok)
{
    public async Task ValTerugAsync(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var nu = klok.GetUtcNow();
        account.FactorHersteldOp = nu;
        var id = account.AccountId;
        foreach (var verificatie in await db.Identiteitsverificaties.Where(i => i.AccountId == id && i.IngetrokkenOp == null).ToListAsync())
            verificatie.TrekIn(nu);

        // Staff are not in the register: their beheerder knows them.
        if (await db.UserRoles.AnyAsync(r => r.UserId == account.Id))
            return;

        db.Add(Inlogherstel.Meld(id, nu));
        db.Add(Taak.Maak(TaakSoort.Inlogherstel, Rol.Secretariaat, null, "Iemand kreeg een nieuwe inlogmanier. Kijk of het de ouder zelf was.", Amsterdam.Datum(nu).AddDays(2), nu));
    }

    /// <summary>The person's judgement: it stands, or the account is closed and every login of it ends.</summary>
    public async Task BeoordeelAsync(Inlogherstel herstel, bool toelaten, MedewerkerId door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(herstel);
        var nu = klok.GetUtcNow();
        var wie = Herstelbalie.Wie(herstel.AccountId);
        var gever = new AccountId(door.Waarde);
        if (toelaten && await db.Journaal.AnyAsync(j => j.AccountId == gever && j.Handeling == Herstelbalie.Handeling && j.Bijzonderheid == wie && j.Op <= herstel.GebeurdOp, ct))
            throw new RuleViolation("R-ID-10", "U gaf deze persoon zelf de code. Laat een collega beslissen.");
        if (toelaten)
            herstel.LaatToe(door, nu);
        else
            herstel.Weiger(door, nu);

        var account = await db.Users.SingleOrDefaultAsync(a => a.Id == herstel.AccountId.Waarde, ct);
        if (!toelaten && account is not null)
            account.GeblokkeerdOp = nu;
        if (account is not null)
            post.FactorGewijzigd(account);
        foreach (var taak in await db.Taken.Where(t => t.Soort == TaakSoort.Inlogherstel && t.GedaanOp == null && t.OntstaanOp == herstel.GebeurdOp).ToListAsync(ct))
            taak.Vervul(nu);
        await db.SaveChangesAsync(ct);
        if (!toelaten)
            await aanmeldingen.BeeindigAllesAsync(herstel.AccountId, ct);
    }
}
