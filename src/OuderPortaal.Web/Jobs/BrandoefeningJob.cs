using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Oefeningen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Oefeningen;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Starts the brandoefening of the quarter, from ten in the morning (local) on its first werkdag or as soon after as anything runs, and the one that somebody asked for. First it cleans up what a run that
/// was stopped half way left behind. Without a beheerder or FG there is nobody to mail, and nothing is done.
/// </summary>
public sealed class BrandoefeningJob(PortaalDbContext db, Brandoefenaar oefenaar, Spelregelboek regels, TimeProvider klok)
{
    private const int Beginuur = 10;

    /// <summary>Returns the number of drills that ended.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        await RuimRestenOpAsync(ct);
        if (await oefenaar.PostbusAsync(ct) is not { } postbus)
            return 0;
        await PlanAsync(ct);
        if (await db.Set<Brandoefening>().AsNoTracking().FirstOrDefaultAsync(o => o.Status == OefeningStatus.Gevraagd, ct) is not { } gevraagd)
            return 0;
        db.ChangeTracker.Clear();
        try
        {
            await oefenaar.OefenAsync(gevraagd.Id, postbus, ct);
        }
        catch (Exception e) when (e is RuleViolation or DbUpdateConcurrencyException || (e is DbUpdateException fout && fout.IsDubbel()))
        {
            // Another process took it.
            return 0;
        }

        return 1;
    }

    /// <summary>The drill of this quarter, once (the quarter is unique): not before its day, and not while another is under way.</summary>
    private Task PlanAsync(CancellationToken ct) => db.InTransactieAsync(async token =>
    {
        var nu = klok.GetUtcNow();
        var vandaag = Amsterdam.Datum(nu);
        var kwartaal = Brandoefening.KwartaalVan(vandaag);
        if (Amsterdam.Lokaal(nu).Hour < Beginuur || await db.Set<Brandoefening>().AnyAsync(o => o.Kwartaal == kwartaal || o.Bezig != null, token))
            return;
        if (vandaag < Brandoefening.Oefendag(vandaag, (await regels.VanNuAsync(token)).Kalender.Werkdagen))
            return;
        db.Add(Brandoefening.Vraag(kwartaal, null, nu));
        await db.SaveChangesAsync(token);
    }, ct);

    /// <summary>A drill that was stopped half way ends and gets a new one in its place; every synthetic request that belongs to no running drill is destroyed.</summary>
    private async Task RuimRestenOpAsync(CancellationToken ct)
    {
        await db.InTransactieAsync(async token =>
        {
            var nu = klok.GetUtcNow();
            var grens = nu - Brandoefening.Vastgelopen;
            if (await db.Set<Brandoefening>().FirstOrDefaultAsync(o => o.Status == OefeningStatus.Loopt && o.BegonnenOp <= grens, token) is not { } vast)
                return;
            var (kwartaal, door) = (vast.Kwartaal, vast.Door);
            vast.BreekAf(nu);
            await db.SaveChangesAsync(token);
            db.Add(Brandoefening.Vraag(kwartaal, door, nu));
            await db.SaveChangesAsync(token);
        }, ct);
        List<Guid> resten;
        using (db.MetOefeningen())
            resten = await db.Verzoeken.Where(v => v.IsOefening && !db.Set<Brandoefening>().Any(o => o.VerzoekId == v.Id && o.Status == OefeningStatus.Loopt)).OrderBy(v => v.Id).Select(v => v.Id).ToListAsync(ct);
        foreach (var rest in resten)
            await oefenaar.RuimOpAsync(rest, ct);
    }
}
