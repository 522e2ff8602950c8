using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Toegang;

/// <summary>Reads anew who the verzoeker is, the pupil and the link (R-SEC-8): nothing of it is remembered between two openings.</summary>
public sealed class Toegangslezer(PortaalDbContext db, Niveaus niveaus, TimeProvider klok)
{
    public async Task<Vrijgavetoets> LeesAsync(Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var leerling = verzoek.LeerlingId is { } kind ? await db.Leerlingen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(l => l.Id == kind, ct) : null;
        var link = verzoek.VertegenwoordigingId is { } id ? await db.Vertegenwoordigingen.AsNoTracking().FirstOrDefaultAsync(v => v.Id == id, ct) : null;
        var niveau = verzoek.AccountId is null ? Niveau.N0 : await niveaus.VanAsync(verzoek, ct);
        return new Vrijgavetoets(verzoek, leerling, link, niveau, leerling is not null && await OnderCurateleAsync(db, leerling, Amsterdam.Datum(klok.GetUtcNow()), ct))
        {
            Gever = await GeverAsync(db, link, ct),
        };
    }

    /// <summary>The link of who gave this machtiging, as it is now; null when it rests on none.</summary>
    public static async Task<Vertegenwoordiging?> GeverAsync(PortaalDbContext db, Vertegenwoordiging? link, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return link?.GeverLinkId is { } gever ? await db.Vertegenwoordigingen.AsNoTracking().FirstOrDefaultAsync(v => v.Id == gever, ct) : null;
    }

    /// <summary>Whether a curator holds a link with this pupil today (R-VTG-4).</summary>
    public static async Task<bool> OnderCurateleAsync(PortaalDbContext db, Leerling leerling, DateOnly vandaag, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(leerling);
        var curatoren = await db.Vertegenwoordigingen.AsNoTracking().Where(v => v.LeerlingId == leerling.Id && v.Soort == VertegenwoordigingSoort.Curator).ToListAsync(ct);
        return curatoren.Exists(c => c.GeldtOp(vandaag, leerling.Geboortedatum));
    }
}
