using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Toestemmingen;

/// <summary>The consents of a pupil, and what they mean for a disclosure or for what is read in (R-TST-1..5, R-6.1-2).</summary>
public sealed class Toestemmingenregister(PortaalDbContext db)
{
    /// <summary>Running first, then the newest.</summary>
    public async Task<IReadOnlyList<Toestemming>> VanAsync(Guid leerlingId, CancellationToken ct) =>
        [.. (await db.Toestemmingen.Where(t => t.LeerlingId == leerlingId).ToListAsync(ct)).OrderByDescending(t => t.IsLopend).ThenByDescending(t => t.Id)];

    /// <summary>What each consent to give data to somebody allows, or allowed.</summary>
    public async Task<IReadOnlyList<Toestemmingsdekking>> DekkingenAsync(Guid leerlingId, CancellationToken ct)
    {
        var geboren = await db.Leerlingen.Where(l => l.Id == leerlingId).Select(l => l.Geboortedatum).SingleAsync(ct);
        return [.. (await VanAsync(leerlingId, ct)).Where(t => t.Richting == Toestemmingsrichting.Ontvanger).Select(t => t.Dekking(geboren)).OfType<Toestemmingsdekking>()];
    }

    /// <summary>
    /// Marks what came from a source whose consent had ended on the day of the item, or had not begun (R-AM-01, S-37): never refused, shown first and cleaned up after. A source without any consent in
    /// the register is left as it was read.
    /// </summary>
    public async Task<IReadOnlyList<Gegevensinhoud>> MarkeerAsync(Guid? leerlingId, IReadOnlyList<Gegevensinhoud> inhoud, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        if (leerlingId is not { } leerling || !inhoud.Any(g => IsAndereBron(g)))
            return inhoud;
        var geboren = await db.Leerlingen.Where(l => l.Id == leerling).Select(l => l.Geboortedatum).SingleAsync(ct);
        var bronnen = (await VanAsync(leerling, ct)).Where(t => t.Richting == Toestemmingsrichting.Bron).ToList();
        return [.. inhoud.Select(g => IsAndereBron(g) && IsBuitenToestemming(g, bronnen, geboren) ? g with { Markering = g.Markering | Markering.BronNietToegestaan } : g)];
    }

    private static bool IsAndereBron(Gegevensinhoud gegeven) => gegeven.Herkomst.Soort == HerkomstSoort.AndereBronMetToestemming;

    private static bool IsBuitenToestemming(Gegevensinhoud gegeven, List<Toestemming> bronnen, DateOnly geboren)
    {
        var bedoeld = bronnen.Where(t => t.PubliekId == gegeven.Herkomst.ToestemmingId || (gegeven.Herkomst.Naam is { } naam && Leerling.AlsZoeknaam(t.Naam) == Leerling.AlsZoeknaam(naam))).ToList();
        var dag = gegeven.VastgelegdOp ?? gegeven.Herkomst.Datum;
        return bedoeld.Count > 0 && !bedoeld.Exists(t => t.Dekking(geboren) is { } dekking && (dag is { } op ? dekking.Van <= op && op <= dekking.TotEnMet : t.Status == ToestemmingStatus.Gegeven));
    }
}
