using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn.Zestien;

/// <summary>
/// What a pupil of 16 or older may choose: the open requests of others about this pupil. Only with the own link that holds now and from N2 on; below that there is nothing.
/// </summary>
public sealed class Leerlingzaken(PortaalDbContext db, Niveaus niveaus, Spelregelboek boek, TimeProvider klok)
{
    /// <summary>The own link and the pupil; null when we do not know yet that this is the pupil.</summary>
    public async Task<(Vertegenwoordiging Link, Leerling Leerling)?> ZelfAsync(AccountId account, CancellationToken ct)
    {
        var link = await db.Vertegenwoordigingen.Where(v => v.AccountId == account && v.Soort == VertegenwoordigingSoort.Zelf && v.Status == VertegenwoordigingStatus.Actief)
            .OrderByDescending(v => v.Id).FirstOrDefaultAsync(ct);
        if (link is null || await niveaus.VanAsync(account, ct) < Niveau.N2)
            return null;
        var leerling = await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Id == link.LeerlingId, ct);
        return link.GeldtOp(Amsterdam.Datum(klok.GetUtcNow()), leerling.Geboortedatum, schrikkel: await boek.SchrikkelAsync(ct)) ? (link, leerling) : null;
    }

    /// <summary>The request of another account that goes on when this pupil gives a machtiging, as she or he chose; null when there is none with this public id.</summary>
    public async Task<Verzoek?> WachtOpMachtigingAsync(AccountId account, string publiekId, CancellationToken ct) =>
        await ZelfAsync(account, ct) is { } zelf
            ? (await OpenAsync(zelf.Leerling, ct)).FirstOrDefault(v => v.PubliekId == publiekId && v is { Keuze: Leerlingkeuze.GeeftMachtiging, VertegenwoordigingId: null, AccountId: not null })
            : null;

    /// <summary>Gives the machtiging to who asked, and the request goes on, in one transaction.</summary>
    public async Task LaatVerderAsync(AccountId account, Verzoek verzoek, DateOnly totEnMet, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var (link, leerling) = await ZelfAsync(account, ct) ?? throw new RuleViolation("R-VTG-2", "Wij weten nog niet zeker dat dit de leerling zelf is. Leg dat eerst vast.");
        var nu = klok.GetUtcNow();
        var machtiging = Vertegenwoordiging.MachtigVerzoeker(link, leerling, verzoek, totEnMet, nu);
        verzoek.KoppelVertegenwoordiging(machtiging, leerling, nu, link);
        db.Add(machtiging);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Requests of others that wait for this pupil, or about which a choice can still be changed.</summary>
    public async Task<IReadOnlyList<Verzoek>> OpenAsync(Leerling leerling, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        var vandaag = Amsterdam.Datum(klok.GetUtcNow());
        var lijst = await db.Verzoeken.Where(v => v.LeerlingId == leerling.Id && v.GeslotenOp == null && v.OvergenomenOp == null && v.Hoedanigheid != Hoedanigheid.LeerlingZelf)
            .OrderBy(v => v.OntvangenOp).Take(20).ToListAsync(ct);
        return [.. lijst.Where(v => vandaag <= v.LaatsteKeuzedag(leerling) && (v.IsAanLeerling(leerling, vandaag) || v is { IsOpen: true, Keuze: Leerlingkeuze.GeeftMachtiging, VertegenwoordigingId: null }))];
    }
}
