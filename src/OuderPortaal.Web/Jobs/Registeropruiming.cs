using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Web.Bewaren;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Records in the registers, each three years after its own end: objections after the decision, links after they ended or were refused, consents after withdrawal or end, proof of identity after the
/// last link and request it served (R-BWR-4, R-BWR-8). When nothing is left of a pupil who was destroyed, the key goes.
/// </summary>
public sealed class Registeropruiming(PortaalDbContext db, Leerlingvernietiging leerlingen, Sleutelbos sleutelbos, TimeProvider klok)
{
    private DateOnly Vandaag => Amsterdam.Datum(klok.GetUtcNow());

    /// <summary>What ended on this local date or before may be due; the rule decides on each.</summary>
    private DateOnly Grens => Vandaag.AddYears(-Bewaartermijn.Jaren);

    public Task<int> RuimOpAsync(CancellationToken ct) => db.DoeAlleAsync([BezwarenAsync, LinksAsync, ToestemmingenAsync, VerificatiesAsync], ct);

    private Task<int> BezwarenAsync(CancellationToken ct)
    {
        var grens = Grens;
        return WisAsync(db.GezagConflicten.Where(c => c.BeslistOp <= grens), c => new(c.Id, c.BeslistOp, c.LeerlingId), leerlingen.VernietigSleutelAsync, ct);
    }

    /// <summary>Not while an objection against it, a machtiging that rests on it, or an open request that it serves is there.</summary>
    private Task<int> LinksAsync(CancellationToken ct)
    {
        var grens = Grens;
        return WisAsync(
            db.Vertegenwoordigingen.Where(v => (v.Status == VertegenwoordigingStatus.Beeindigd || v.Status == VertegenwoordigingStatus.Afgewezen) && (v.TotEnMet ?? v.Van) <= grens)
                .Where(v => !db.GezagConflicten.Any(c => c.VertegenwoordigingId == v.Id) && !db.Vertegenwoordigingen.Any(m => m.GeverLinkId == v.Id)
                    && !db.Verzoeken.Any(z => z.VertegenwoordigingId == v.Id && z.GeslotenOp == null)),
            v => new(v.Id, v.TotEnMet ?? v.Van, v.LeerlingId), leerlingen.VernietigSleutelAsync, ct);
    }

    private Task<int> ToestemmingenAsync(CancellationToken ct)
    {
        var grens = Grens;
        var loopt = new[] { ToestemmingStatus.Gevraagd, ToestemmingStatus.Gegeven, ToestemmingStatus.TeHerbevestigen };
        return WisAsync(
            db.Toestemmingen.Where(t => !loopt.Contains(t.Status) && (t.IngetrokkenOp ?? t.HerbevestigSinds ?? t.TotEnMet) <= grens), t => new(t.Id, t.GeeindigdOp, t.LeerlingId),
            leerlingen.VernietigSleutelAsync, ct);
    }

    /// <summary>Of an account: when no link and no request of it is left. On paper: with its request.</summary>
    private Task<int> VerificatiesAsync(CancellationToken ct)
    {
        var grens = Grens;
        return WisAsync(
            db.Identiteitsverificaties.Where(i => i.GezienOp <= grens)
                .Where(i => !db.Verzoeken.Any(v => v.Id == i.VerzoekId || (i.AccountId != null && v.AccountId == i.AccountId)))
                .Where(i => i.AccountId == null || !db.Vertegenwoordigingen.Any(v => v.AccountId == i.AccountId)),
            i => new(i.Id, i.GezienOp, i.Id), (id, token) => sleutelbos.VernietigAsync(db, id, token), ct);
    }

    /// <summary>Each is judged anew inside the transaction that takes it: somebody may have begun to need it meanwhile. Then the key goes, when nothing else needs that.</summary>
    private async Task<int> WisAsync<T>(IQueryable<T> verlopen, Expression<Func<T, Rij>> alsRij, Func<Guid, CancellationToken, Task> sleutel, CancellationToken ct)
        where T : Aggregate
    {
        var rijen = await verlopen.AsNoTracking().OrderBy(r => r.Id).Select(alsRij).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync([.. rijen.Where(IsVoorbij).Select(r => r.Id)], async (id, token) =>
        {
            if ((await verlopen.AsNoTracking().Where(r => r.Id == id).Select(alsRij).ToListAsync(token)).Find(IsVoorbij) is not { } rij)
                return;
            await db.Set<T>().Where(r => r.Id == id).ExecuteDeleteAsync(token);
            await sleutel(rij.Sleutel, token);
        }, ct);
    }

    private bool IsVoorbij(Rij rij) => rij.Einde is { } einde && Bewaartermijn.Na(einde).VernietigenVanaf <= Vandaag;

    /// <param name="Id">Of the record.</param>
    /// <param name="Einde">Local date of its own end.</param>
    /// <param name="Sleutel">Whose key opens it.</param>
    private sealed record Rij(Guid Id, DateOnly? Einde, Guid Sleutel);
}
