using Microsoft.EntityFrameworkCore;
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

    public async Task<int> RuimOpAsync(CancellationToken ct) => await BezwarenAsync(ct) + await LinksAsync(ct) + await ToestemmingenAsync(ct) + await VerificatiesAsync(ct);

    private bool IsVoorbij(DateOnly einde) => Bewaartermijn.Na(einde).VernietigenVanaf <= Vandaag;

    private async Task<int> BezwarenAsync(CancellationToken ct)
    {
        var grens = Grens;
        var rijen = await db.GezagConflicten.AsNoTracking().Where(c => c.BeslistOp <= grens).OrderBy(c => c.Id).Select(c => new { c.Id, c.BeslistOp }).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync([.. rijen.Where(c => IsVoorbij(c.BeslistOp!.Value)).Select(c => c.Id)], async (id, token) =>
        {
            var leerling = await db.GezagConflicten.Where(c => c.Id == id).Select(c => c.LeerlingId).SingleAsync(token);
            await db.GezagConflicten.Where(c => c.Id == id).ExecuteDeleteAsync(token);
            await leerlingen.VernietigSleutelAsync(leerling, token);
        }, ct);
    }

    /// <summary>Not while an objection against it, a machtiging that rests on it, or an open request that it serves is there.</summary>
    private async Task<int> LinksAsync(CancellationToken ct)
    {
        var grens = Grens;
        var rijen = await db.Vertegenwoordigingen.AsNoTracking()
            .Where(v => (v.Status == VertegenwoordigingStatus.Beeindigd || v.Status == VertegenwoordigingStatus.Afgewezen) && (v.TotEnMet ?? v.Van) <= grens)
            .Where(v => !db.GezagConflicten.Any(c => c.VertegenwoordigingId == v.Id) && !db.Vertegenwoordigingen.Any(m => m.GeverLinkId == v.Id)
                && !db.Verzoeken.Any(z => z.VertegenwoordigingId == v.Id && z.GeslotenOp == null))
            .OrderBy(v => v.Id).Select(v => new { v.Id, v.TotEnMet, v.Van }).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync([.. rijen.Where(v => IsVoorbij(v.TotEnMet ?? v.Van)).Select(v => v.Id)], async (id, token) =>
        {
            var leerling = await db.Vertegenwoordigingen.Where(v => v.Id == id).Select(v => v.LeerlingId).SingleAsync(token);
            await db.Vertegenwoordigingen.Where(v => v.Id == id).ExecuteDeleteAsync(token);
            await leerlingen.VernietigSleutelAsync(leerling, token);
        }, ct);
    }

    private async Task<int> ToestemmingenAsync(CancellationToken ct)
    {
        var grens = Grens;
        var loopt = new[] { ToestemmingStatus.Gevraagd, ToestemmingStatus.Gegeven, ToestemmingStatus.TeHerbevestigen };
        var rijen = await db.Toestemmingen.AsNoTracking().Where(t => !loopt.Contains(t.Status) && (t.IngetrokkenOp ?? t.HerbevestigSinds ?? t.TotEnMet) <= grens)
            .OrderBy(t => t.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync([.. rijen.Where(t => t.GeeindigdOp is { } einde && IsVoorbij(einde)).Select(t => t.Id)], async (id, token) =>
        {
            var leerling = await db.Toestemmingen.Where(t => t.Id == id).Select(t => t.LeerlingId).SingleAsync(token);
            await db.Toestemmingen.Where(t => t.Id == id).ExecuteDeleteAsync(token);
            await leerlingen.VernietigSleutelAsync(leerling, token);
        }, ct);
    }

    /// <summary>Of an account: when no link and no request of it is left. On paper: with its request.</summary>
    private async Task<int> VerificatiesAsync(CancellationToken ct)
    {
        var grens = Grens;
        var rijen = await db.Identiteitsverificaties.AsNoTracking().Where(i => i.GezienOp <= grens)
            .Where(i => !db.Verzoeken.Any(v => v.Id == i.VerzoekId || (i.AccountId != null && v.AccountId == i.AccountId)))
            .Where(i => i.AccountId == null || !db.Vertegenwoordigingen.Any(v => v.AccountId == i.AccountId))
            .OrderBy(i => i.Id).Select(i => new { i.Id, i.GezienOp }).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync([.. rijen.Where(i => IsVoorbij(i.GezienOp)).Select(i => i.Id)], async (id, token) =>
        {
            await db.Identiteitsverificaties.Where(i => i.Id == id).ExecuteDeleteAsync(token);
            await sleutelbos.VernietigAsync(db, id, token);
        }, ct);
    }
}
