using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Bewaren;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// At every start: what stands on the list of destroyed keys and files, and is there, came back with a backup and is destroyed again (R-BWR-13, S-12); the caller empties the write-ahead log after it. Rows that only time had to
/// delete go by <see cref="OpruimJob"/>. The FG is told, for what people did since that backup is gone too. Safe to run twice, or in two processes.
/// </summary>
public sealed partial class Hervernietiging(PortaalDbContext db, Documentkluis kluis, Correctieredactie correcties, Leerlingvernietiging leerlingen, Vernietigingslijst lijst, TimeProvider klok, ILogger<Hervernietiging> log)
{
    private const int Greep = 500;

    /// <returns>How many keys and files went again.</returns>
    /// <exception cref="StukkenMislukt">Something could not be destroyed again; all else was, and the FG was told.</exception>
    public async Task<int> HerhaalAsync(CancellationToken ct)
    {
        var (verklaringen, eerst) = await ProbeerAsync([VerklaringenAsync], ct);
        var (aantal, daarna) = await ProbeerAsync(
            [.. lijst.Lees().Chunk(Greep).SelectMany(greep => (Func<CancellationToken, Task<int>>[])[t => LeerlingenAsync(greep, t), t => TrajectenAsync(greep, t), t => SleutelsAsync(greep, t), t => BestandenAsync(greep, t)])], ct);
        if (aantal + verklaringen > 0)
            await MeldAsync(aantal, verklaringen, ct);
        await lijst.VulAanAsync(db, ct);
        return (eerst ?? daarna) is { } fout ? throw fout : aantal;
    }

    /// <summary>What fails does not hide the rest, nor that the FG is told.</summary>
    private async Task<(int Gedaan, StukkenMislukt? Fout)> ProbeerAsync(IReadOnlyList<Func<CancellationToken, Task<int>>> regels, CancellationToken ct)
    {
        try
        {
            return (await db.DoeAlleAsync(regels, ct), null);
        }
        catch (StukkenMislukt e)
        {
            return (e.Gedaan, e);
        }
    }

    /// <summary>
    /// The certificate of a destruction, and what still has to go from the source systems, when the backup is older. Before anything else: the pupil that it brought back still tells under which
    /// number.
    /// </summary>
    private async Task<int> VerklaringenAsync(CancellationToken ct)
    {
        var terug = new List<Vernietigingsverklaring>();
        foreach (var greep in lijst.LeesVerklaringen().Chunk(Greep))
        {
            var ids = greep.Select(v => v.Id).ToList();
            var stand = await db.Vernietigingsvoorstellen.AsNoTracking().AsSplitQuery().Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.Stand, ct);
            terug.AddRange(greep.Where(v => stand.GetValueOrDefault(v.Id) < v.Stand));
        }

        var per = terug.ToDictionary(v => v.Id);
        return await db.DoeElkAsync([.. per.Keys], (id, token) => HerstelAsync(per[id], token), ct);
    }

    private async Task HerstelAsync(Vernietigingsverklaring verklaring, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var voorstel = await db.Vernietigingsvoorstellen.AsSplitQuery().FirstOrDefaultAsync(v => v.Id == verklaring.Id, ct);
        if (voorstel is null)
            db.Add(voorstel = Vernietigingsvoorstel.Leeg(verklaring.Id, verklaring.PubliekId, verklaring.LeerlingId, verklaring.Maand));
        voorstel.Herstel(verklaring, await db.Leerlingen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(l => l.Id == verklaring.LeerlingId, ct), nu);
        foreach (var stap in voorstel.Stappen)
        {
            var taken = await db.Taken.Where(t => t.BetreftId == stap.Id && t.Soort == TaakSoort.Vernietigen && t.GedaanOp == null).ToListAsync(ct);
            if (stap.IsKlaar)
                taken.ForEach(t => t.Vervul(nu));
            else if (taken.Count == 0)
                db.Add(Vernietigingsopdracht.AlsTaak(voorstel, stap, nu));
        }
    }

    private async Task<int> SleutelsAsync(Vernietiging[] greep, CancellationToken ct)
    {
        var vernietigd = greep.Where(v => v.Handeling == Vernietiging.Sleutel).GroupBy(v => v.Wat).ToDictionary(g => g.Key, g => g.Max(v => v.GemaaktOp));
        var eigenaars = vernietigd.Keys.ToList();
        var terug = await db.Set<Datasleutel>().AsNoTracking().Where(d => eigenaars.Contains(d.EigenaarId)).Select(d => new { d.EigenaarId, d.AangemaaktOp }).ToListAsync(ct);
        // A key that was made after the destruction is of something new.
        return await db.DoeElkAsync([.. terug.Where(d => d.AangemaaktOp <= vernietigd[d.EigenaarId]).Select(d => d.EigenaarId)], async (eigenaar, token) =>
        {
            await BeeindigKopieAsync(eigenaar, token);
            await correcties.HerhaalAsync(db, eigenaar, token);
            await kluis.VernietigAllesAsync(eigenaar, token);
        }, ct);
    }

    private async Task<int> BestandenAsync(Vernietiging[] greep, CancellationToken ct)
    {
        var vernietigd = greep.Where(v => v.Handeling == Vernietiging.Bestand).Select(v => v.Wat).ToList();
        var terug = await db.Set<Kluisbestand>().AsNoTracking().Where(k => vernietigd.Contains(k.Id)).Select(k => k.Id).ToListAsync(ct);
        return await db.DoeElkAsync(terug, (id, token) => kluis.VernietigAsync(id, token), ct);
    }

    /// <summary>A pupil whose term passed, whom a person took out: the whole register again (article 12).</summary>
    private async Task<int> LeerlingenAsync(Vernietiging[] greep, CancellationToken ct)
    {
        var vernietigd = greep.Where(v => v.Handeling == Vernietiging.Leerling).Select(v => v.Wat).ToList();
        var terug = await db.Leerlingen.IgnoreAutoIncludes().AsNoTracking().Where(l => vernietigd.Contains(l.Id)).Select(l => l.Id).ToListAsync(ct);
        return await db.DoeElkAsync(terug, async (id, token) =>
        {
            // Another process that starts at this moment may have been first.
            if (await db.Leerlingen.AsSplitQuery().FirstOrDefaultAsync(l => l.Id == id, token) is { } leerling)
                await leerlingen.VernietigAsync(leerling, null, token);
        }, ct);
    }

    private async Task<int> TrajectenAsync(Vernietiging[] greep, CancellationToken ct)
    {
        var vernietigd = greep.Where(v => v.Handeling == Vernietiging.Traject).Select(v => v.Wat).ToList();
        var terug = await db.Set<Domain.Leerlingen.Traject>().AsNoTracking().Where(t => vernietigd.Contains(t.Id)).Select(t => t.Id).ToListAsync(ct);
        return await db.DoeElkAsync(terug, (id, token) => db.Set<Domain.Leerlingen.Traject>().Where(t => t.Id == id).ExecuteDeleteAsync(token), ct);
    }

    /// <summary>A copy that was judged waits again in the backup; without the file nobody can judge it.</summary>
    private async Task BeeindigKopieAsync(Guid vraag, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        foreach (var kopie in await db.Bewijskopieen.Where(k => k.BewijsverzoekId == vraag && k.Oordeel == KopieOordeel.Wacht).ToListAsync(ct))
        {
            kopie.Beeindig(nu);
            db.Add(Taak.Maak(
                TaakSoort.Signaal, Rol.Secretariaat, kopie.VerzoekId, "Er is een reservekopie teruggezet. De afgeschermde kopie is opnieuw vernietigd. Leg het oordeel van toen opnieuw vast.",
                Amsterdam.Datum(nu), nu));
        }
    }

    private async Task MeldAsync(int aantal, int verklaringen, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var opnieuw = aantal > 0 ? $" Wat daarna was vernietigd, is opnieuw vernietigd ({aantal} keer)." : "";
        var hersteld = verklaringen > 0 ? $" Verklaringen van vernietiging die in de kopie ontbraken of ouder waren, zijn hersteld ({verklaringen} keer)." : "";
        db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, null, $"Er is een reservekopie teruggezet.{opnieuw}{hersteld} Ga na wat er sinds die kopie nog meer gebeurde.", Amsterdam.Datum(nu), nu));
        await db.SaveChangesAsync(ct);
        Herhaald(log, aantal, verklaringen);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A backup was put back: {Aantal} keys and files that had been destroyed since were destroyed again, {Verklaringen} certificates were restored.")]
    private static partial void Herhaald(ILogger log, int aantal, int verklaringen);
}
