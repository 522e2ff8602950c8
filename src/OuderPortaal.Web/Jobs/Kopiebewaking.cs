using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Redacted copies that wait (R-ID-5, R-ID-6): an alert on the second werkdag, and destroyed 14 days after the upload, which the parent is told. Each in one transaction
/// that loads it anew, so safe to run twice, late, or on two nodes.
/// </summary>
public sealed class Kopiebewaking(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Returns the number of alerts written and copies destroyed.</summary>
    public Task<int> RunAsync(CancellationToken ct) => db.DoeAlleAsync([LaatVervallenAsync, WaarschuwAsync], ct);

    private async Task<int> LaatVervallenAsync(CancellationToken ct)
    {
        var grens = klok.GetUtcNow().AddDays(-Bewijskopie.BewaarDagen);
        var teOud = await db.Bewijskopieen.Where(k => k.Oordeel == KopieOordeel.Wacht && k.OntvangenOp <= grens)
            .OrderBy(k => k.OntvangenOp).ThenBy(k => k.Id).Select(k => k.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(teOud, LaatVervallenAsync, ct);
    }

    private async Task LaatVervallenAsync(Guid id, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (await db.Bewijskopieen.SingleOrDefaultAsync(k => k.Id == id, ct) is not { } kopie)
            return;
        var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == kopie.VerzoekId, ct);
        kopie.LaatVervallen(verzoek, nu, (await Niveaus.BewijsAsync(db, verzoek, nu, ct))?.Niveau ?? Niveau.N1);
        db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, kopie.VerzoekId, "Een afgeschermde kopie is 14 dagen niet bekeken en daarom vernietigd.", Amsterdam.Datum(nu), nu));
    }

    private async Task<int> WaarschuwAsync(CancellationToken ct)
    {
        var dag = Alarmladder.Alarmdag(klok.GetUtcNow());
        // Two werkdagen are at least two days; the calendar of the request decides.
        var grens = Amsterdam.BeginVanDag(dag.AddDays(-1));
        var ids = await db.Bewijskopieen
            .Where(k => k.Oordeel == KopieOordeel.Wacht && k.OntvangenOp < grens && !db.Alarmen.Any(a => a.VerzoekId == k.VerzoekId && a.Klok == Klok.Kopie && a.Op >= k.OntvangenOp))
            .OrderBy(k => k.OntvangenOp).ThenBy(k => k.Id).Select(k => k.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        var aantal = 0;
        await db.DoeElkAsync(ids, async (id, token) => aantal += await WaarschuwAsync(id, dag, token) ? 1 : 0, ct);
        return aantal;
    }

    private async Task<bool> WaarschuwAsync(Guid id, DateOnly dag, CancellationToken ct)
    {
        if (await db.Bewijskopieen.SingleOrDefaultAsync(k => k.Id == id, ct) is not { } kopie)
            return false;
        var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == kopie.VerzoekId, ct);
        var uiterlijk = Bewijskopie.BeoordeelUiterlijk(kopie.OntvangenOp, verzoek.Kalender.Werkdagen);
        if (kopie.Oordeel != KopieOordeel.Wacht || dag < uiterlijk
            || await db.Alarmen.AnyAsync(a => a.VerzoekId == verzoek.Id && a.Klok == Klok.Kopie && a.Stap == Alarmstap.LaatsteDag && a.PeilDatum == uiterlijk, ct))
            return false;

        var nu = klok.GetUtcNow();
        db.Add(new Alarm
        {
            Id = Guid.CreateVersion7(nu), VerzoekId = verzoek.Id, Klok = Klok.Kopie, Stap = Alarmstap.LaatsteDag, PeilDatum = uiterlijk, Op = nu, Nagekomen = uiterlijk < dag,
        });
        db.Add(Taak.Maak(TaakSoort.KopieBeoordelen, Rol.Secretariaat, verzoek.Id, "Een afgeschermde kopie wacht al twee werkdagen. Kijk er vandaag naar.", Amsterdam.Datum(nu), nu));
        db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, verzoek.Id, "Een afgeschermde kopie wacht al twee werkdagen op een oordeel.", Amsterdam.Datum(nu), nu));
        return true;
    }
}
