using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Writes down what a 16th or 18th birthday changed, and tells people (R-VTG-17..19, D-12, D-13). Access never depends on it: that is judged at each click. Looks for what is
/// not done yet, so it may run late, twice, or on two nodes; after a late start only what still makes sense goes out.
/// </summary>
public sealed class LeeftijdJob(PortaalDbContext db, Leeftijdspost post, Spelregelboek spelregelboek, TimeProvider klok)
{
    private DateTimeOffset Nu => klok.GetUtcNow();

    /// <summary>Returns how much was ended, closed, asked or written.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var regels = await spelregelboek.VanNuAsync(ct);
        return await db.DoeAlleAsync(
            [
                t => EindigKoppelingenAsync(regels.Instellingen.Termijnen.Schrikkel, t), SluitOverzichtenAsync, BijVerzoekenAsync, t => post.KondigZestienAanAsync(regels, t),
                t => post.SchrijfBijAchttienAsync(regels, t),
            ],
            ct);
    }

    /// <summary>Links that gave nothing any more since the birthday.</summary>
    private async Task<int> EindigKoppelingenAsync(SchrikkelVerjaardag schrikkel, CancellationToken ct)
    {
        var vandaag = Amsterdam.Datum(Nu);
        var zestien = vandaag.AddYears(-16).AddDays(1);
        var lopend = await (
            from link in db.Vertegenwoordigingen.AsNoTracking()
            join leerling in db.Leerlingen on link.LeerlingId equals leerling.Id
            where link.Status != VertegenwoordigingStatus.Beeindigd && link.Status != VertegenwoordigingStatus.Afgewezen && leerling.Geboortedatum <= zestien
                && link.Soort != VertegenwoordigingSoort.Zelf && link.Soort != VertegenwoordigingSoort.Curator && link.Soort != VertegenwoordigingSoort.Mentor
            select new { link.Id, link.Soort, link.Van, leerling.Geboortedatum }).ToListAsync(ct);
        var redenen = lopend.Select(l => (l.Id, Reden: Reden(l.Soort, l.Van, l.Geboortedatum, vandaag, schrikkel))).Where(l => l.Reden is not null).ToDictionary(l => l.Id, l => l.Reden!.Value);
        return await db.DoeElkAsync([.. redenen.Keys], async (id, token) =>
            (await db.Vertegenwoordigingen.SingleOrDefaultAsync(v => v.Id == id, token))?.Beeindig(redenen[id], default, Nu), ct);
    }

    /// <summary>Why the age of the pupil ended it; null when it did not. A machtiging of a parent ends with the say of the parent; one of the pupil stays, also at 18.</summary>
    private static Eindreden? Reden(VertegenwoordigingSoort soort, DateOnly van, DateOnly geboren, DateOnly vandaag, SchrikkelVerjaardag schrikkel)
    {
        var leeftijd = Leeftijdsgrens.Leeftijd(geboren, vandaag, schrikkel);
        return soort switch
        {
            VertegenwoordigingSoort.OuderMetGezag or VertegenwoordigingSoort.Voogd or VertegenwoordigingSoort.GecertificeerdeInstelling => leeftijd >= 16 ? Eindreden.Leeftijd16 : null,
            VertegenwoordigingSoort.Gemachtigde => leeftijd >= 16 && van < Leeftijdsgrens.Van(geboren, 16, schrikkel).Datum ? Eindreden.Leeftijd16 : null,
            _ => leeftijd >= 18 ? Eindreden.Leeftijd18 : null,
        };
    }

    /// <summary>Overviews of parents that were open: sealed, as after their days (R-AM-04).</summary>
    private async Task<int> SluitOverzichtenAsync(CancellationToken ct)
    {
        var ids = await (
            from o in db.Overzichten
            where o.Status == OverzichtStatus.Beschikbaar
            join v in db.Verzoeken on o.VerzoekId equals v.Id
            join l in db.Vertegenwoordigingen on v.VertegenwoordigingId equals l.Id
            where l.Status == VertegenwoordigingStatus.Beeindigd && l.Eindreden == Eindreden.Leeftijd16
            orderby o.Id
            select o.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) => (await db.Overzichten.SingleOrDefaultAsync(o => o.Id == id, token))?.SluitBijZestien(Nu), ct);
    }

    /// <summary>Open requests of parents: ask the pupil, and after the last day end them; tell who asked before when it was taken over.</summary>
    private async Task<int> BijVerzoekenAsync(CancellationToken ct)
    {
        var zestien = Amsterdam.Datum(Nu).AddYears(-16).AddDays(1);
        var onbeslist = db.Verzoeken.Onbeslist();
        var ids = await (
            from v in db.Verzoeken.MetKoppeling()
            join l in db.Leerlingen on v.LeerlingId equals l.Id
            where l.Geboortedatum <= zestien && v.OuderIngelichtOp == null
                && (v.OvergenomenOp != null || (v.Hoedanigheid != Hoedanigheid.LeerlingZelf && onbeslist.Any(o => o.Id == v.Id)))
            orderby v.Id
            select v.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        var gedaan = 0;
        await db.DoeElkAsync(ids, async (id, token) =>
        {
            if (await db.Verzoeken.SingleOrDefaultAsync(v => v.Id == id, token) is not { } verzoek)
                return;
            gedaan += Stap(verzoek, await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Id == verzoek.LeerlingId, token), Nu) ? 1 : 0;
        }, ct);
        return gedaan;
    }

    private static bool Stap(Verzoek verzoek, Leerling leerling, DateTimeOffset nu)
    {
        var vandaag = Amsterdam.Datum(nu);
        if (verzoek.OvergenomenOp is not null && vandaag > verzoek.LaatsteKeuzedag(leerling))
            verzoek.LichtOuderIn(leerling, nu);
        else if (verzoek.KanEindigenBijZestien(leerling, vandaag))
            verzoek.EindigBijZestien(leerling, nu);
        else if (verzoek is { LeerlingGevraagdOp: null } && verzoek.WachtOpLeerling(leerling, vandaag))
            verzoek.VraagLeerling(leerling, nu);
        else
            return false;
        return true;
    }
}
