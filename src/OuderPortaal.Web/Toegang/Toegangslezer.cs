using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;
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
        var gever = await GeverAsync(db, link, ct);
        return new Vrijgavetoets(verzoek, leerling, link, niveau, leerling is not null && await OnderCurateleAsync(db, leerling, Amsterdam.Datum(klok.GetUtcNow()), verzoek.Instellingen.Termijnen.Schrikkel, ct))
        {
            Gever = gever,
            BezwaarOpNaam = leerling is not null && await BezwaarOpNaamAsync(db, leerling.Id, [verzoek.VerzoekerNaam, link?.Naam, gever?.Naam], ct),
        };
    }

    /// <summary>
    /// Whether an objection is open against the link of somebody with one of these names and this pupil (R-VTG-9). Names are encrypted, so they are compared here, as in the
    /// register. From N2 on the name of the verzoeker is the proven one (R-ID-8).
    /// </summary>
    public static async Task<bool> BezwaarOpNaamAsync(PortaalDbContext db, Guid leerling, IEnumerable<string?> namen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(namen);
        var betwist = await db.Vertegenwoordigingen.AsNoTracking()
            .Where(v => v.LeerlingId == leerling && (v.Status == VertegenwoordigingStatus.Betwist || db.GezagConflicten.Any(c => c.VertegenwoordigingId == v.Id && c.Uitkomst == null))).ToListAsync(ct);
        var gezocht = namen.OfType<string>().Select(Leerling.AlsZoeknaam).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
        return betwist.Exists(v => gezocht.Contains(Leerling.AlsZoeknaam(v.Naam)));
    }

    /// <summary>Why nobody else around this pupil hears anything now, on paper or in the portal; null when nothing stands in the way (R-VTG-9, R-VTG-22).</summary>
    /// <param name="db">The database.</param>
    /// <param name="leerling">With the people around it.</param>
    /// <param name="links">All links with the pupil.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<string?> WaaromStilAsync(PortaalDbContext db, Leerling leerling, IEnumerable<Vertegenwoordiging> links, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(leerling);
        return AndereOuders.WaaromStil(leerling, links, await db.GezagConflicten.AnyAsync(c => c.LeerlingId == leerling.Id && c.Uitkomst == null, ct));
    }

    /// <summary>The link of who gave this machtiging, as it is now; null when it rests on none.</summary>
    public static async Task<Vertegenwoordiging?> GeverAsync(PortaalDbContext db, Vertegenwoordiging? link, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return link?.GeverLinkId is { } gever ? await db.Vertegenwoordigingen.AsNoTracking().FirstOrDefaultAsync(v => v.Id == gever, ct) : null;
    }

    /// <summary>Whether a curator holds a link with this pupil today (R-VTG-4).</summary>
    public static async Task<bool> OnderCurateleAsync(PortaalDbContext db, Leerling leerling, DateOnly vandaag, SchrikkelVerjaardag schrikkel, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(leerling);
        var curatoren = await db.Vertegenwoordigingen.AsNoTracking().Where(v => v.LeerlingId == leerling.Id && v.Soort == VertegenwoordigingSoort.Curator).ToListAsync(ct);
        return curatoren.Exists(c => c.GeldtOp(vandaag, leerling.Geboortedatum, schrikkel: schrikkel));
    }
}
