using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>When the terms were last looked at by the sweep, in one sentence: a quiet queue is only good news when somebody counted.</summary>
public sealed class LaatsteControle(PortaalDbContext db, TimeProvider klok)
{
    public async Task<string> ZinAsync(CancellationToken ct)
    {
        var op = await db.Set<Taakverloop>().Where(t => t.Naam == Schedule.TermijnBewaking.Naam).Select(t => t.GeluktOp).FirstOrDefaultAsync(ct);
        if (op is not { } gelukt)
            return "De termijnen zijn nog niet gecontroleerd.";
        var (dag, vandaag) = (Amsterdam.Datum(gelukt), Amsterdam.Datum(klok.GetUtcNow()));
        return $"Termijnen gecontroleerd: {(dag == vandaag ? "vandaag" : Datumtekst.ZonderJaar(dag))} {Amsterdam.Lokaal(gelukt):H.mm} uur.";
    }
}
