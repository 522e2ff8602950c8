using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Gevolgen;

namespace OuderPortaal.Web.Toegang;

/// <summary>The machtigingen around one account: given, received, waiting. An address is kept as a hash only; whether it is somebody's is never said (T5).</summary>
public sealed class Machtigingen(PortaalDbContext db, Niveaus niveaus, Spelregelboek boek, TimeProvider klok)
{
    private DateOnly Vandaag => Amsterdam.Datum(klok.GetUtcNow());

    /// <summary>How an address is looked up: without capitals and spaces around it.</summary>
    public static string Kenmerk(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"machtiging|{email.Trim().ToUpperInvariant()}")));
    }

    /// <summary>Given by this account, in the portal or on paper, and not ended, newest first.</summary>
    public async Task<IReadOnlyList<Vertegenwoordiging>> GegevenAsync(AccountId account, CancellationToken ct)
    {
        var vandaag = Vandaag;
        return await VanGever(account)
            .Where(v => (v.Status == VertegenwoordigingStatus.Aangevraagd || v.Status == VertegenwoordigingStatus.Actief || v.Status == VertegenwoordigingStatus.Betwist) && v.TotEnMet >= vandaag)
            .OrderByDescending(v => v.Id).Take(50).ToListAsync(ct);
    }

    /// <summary>One that this account gave, also when it ended, with the own link on which it was given on paper. Null: it is somebody else's.</summary>
    public async Task<(Vertegenwoordiging Machtiging, Vertegenwoordiging? Eigen)?> GegevenAsync(AccountId account, Guid id, CancellationToken ct)
    {
        if (await VanGever(account).FirstOrDefaultAsync(v => v.Id == id, ct) is not { } machtiging)
            return null;
        var eigen = await db.Vertegenwoordigingen.AsNoTracking().Where(e => e.AccountId == account && e.LeerlingId == machtiging.LeerlingId).ToListAsync(ct);
        return (machtiging, eigen.Find(e => machtiging.IsGegevenDoor(account, e)));
    }

    // The same as Vertegenwoordiging.IsGegevenDoor, for the database.
    private IQueryable<Vertegenwoordiging> VanGever(AccountId account)
    {
        var eigen = db.Vertegenwoordigingen.Where(e => e.AccountId == account);
        var zelf = eigen.Where(e => e.Soort == VertegenwoordigingSoort.Zelf && (e.Status == VertegenwoordigingStatus.Actief || e.Status == VertegenwoordigingStatus.Betwist));
        return db.Vertegenwoordigingen.Where(v => v.GegevenDoor == account
            || (v.GegevenDoor == null && v.Soort == VertegenwoordigingSoort.Gemachtigde && v.Bewijs != null
                && (v.GeverLinkId == null ? zelf.Any(e => e.LeerlingId == v.LeerlingId) : eigen.Any(e => e.Id == v.GeverLinkId && e.LeerlingId == v.LeerlingId))));
    }

    /// <summary>How many this account gave today, also those that it took back: each was a mail to somebody.</summary>
    public Task<int> VandaagGegevenAsync(AccountId account, CancellationToken ct)
    {
        var vandaag = Vandaag;
        return db.Vertegenwoordigingen.CountAsync(v => v.GegevenDoor == account && v.Van == vandaag, ct);
    }

    /// <summary>Received, accepted and holding today.</summary>
    public Task<IReadOnlyList<Ontvangst>> OntvangenAsync(AccountId account, CancellationToken ct) =>
        LeesAsync(v => v.AccountId == account && v.GegevenDoor != null && v.Status == VertegenwoordigingStatus.Actief, ct);

    /// <summary>Waiting for who has the confirmed address of this account.</summary>
    public async Task<IReadOnlyList<Ontvangst>> UitnodigingenAsync(AccountId account, CancellationToken ct)
    {
        var email = await db.Users.Where(u => u.Id == account.Waarde && u.EmailConfirmed).Select(u => u.Email).FirstOrDefaultAsync(ct);
        if (email is null)
            return [];
        var kenmerk = Kenmerk(email);
        return await LeesAsync(v => v.Uitnodiging == kenmerk && v.Status == VertegenwoordigingStatus.Aangevraagd && v.GegevenDoor != account, ct);
    }

    /// <summary>The requests of the giver about that pupil, when this link lets one read along now; the giver hears that somebody looked. Null: it does not.</summary>
    public async Task<IReadOnlyList<Verzoek>?> LeesMeeAsync(Ontvangst ontvangst, AccountId account, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(ontvangst);
        var schrikkel = await boek.SchrikkelAsync(ct);
        var oordeel = Toegangstabel.Beslis(new Toegangsvraag(Toegangswens.Meelezen, VerzoekSoort.Inzage, await niveaus.VanAsync(account, ct), Vandaag)
        {
            Link = ontvangst.Link.FeitenMet(ontvangst.GeverLink),
            Geboortedatum = ontvangst.Leerling.Geboortedatum,
            OnderCuratele = await Toegangslezer.OnderCurateleAsync(db, ontvangst.Leerling, Vandaag, schrikkel, ct),
            Schrikkel = schrikkel,
        });
        if (oordeel != Toegangsoordeel.AllesGoed)
            return null;
        var (gever, leerling) = (ontvangst.Link.GegevenDoor, ontvangst.Link.LeerlingId);
        await db.MeldAsync(MeldingSoort.HelperKeekMee, gever, klok.GetUtcNow(), ct);
        await db.SaveChangesAsync(ct);
        return await db.Verzoeken.AsNoTracking().Where(v => v.AccountId == gever && v.LeerlingId == leerling).OrderByDescending(v => v.GeregistreerdOp).Take(50).ToListAsync(ct);
    }

    /// <summary>Only while the giver may decide: who lost that, gave nothing.</summary>
    private async Task<IReadOnlyList<Ontvangst>> LeesAsync(System.Linq.Expressions.Expression<Func<Vertegenwoordiging, bool>> welke, CancellationToken ct)
    {
        var links = await db.Vertegenwoordigingen.Where(welke).OrderByDescending(v => v.Id).Take(20).ToListAsync(ct);
        var uit = new List<Ontvangst>();
        var schrikkel = await boek.SchrikkelAsync(ct);
        foreach (var link in links)
        {
            var leerling = await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Id == link.LeerlingId, ct);
            var gever = await Toegangslezer.GeverAsync(db, link, ct);
            var alsActief = link.FeitenMet(gever) with { Status = VertegenwoordigingStatus.Actief };
            if (Toegangstabel.VanKoppeling(alsActief, leerling.Geboortedatum, Vandaag, onderCuratele: false, schrikkel) == Toegangsoordeel.AllesGoed)
                uit.Add(new Ontvangst(link, leerling, await db.Users.Where(u => u.Id == link.GegevenDoor!.Value.Waarde).Select(u => u.Naam).FirstAsync(ct), gever));
        }

        return uit;
    }
}
