using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Data;

/// <summary>The settings as they are now and were, and the one way to change them: a new version of each part that changed, and the row of who, when, from what to what, in one transaction.</summary>
public sealed class Instellingenboek(PortaalDbContext db, TimeProvider klok)
{
    public async Task<Instellingenstand> StandAsync(CancellationToken ct)
    {
        var (regels, kalender, swv) = await VersiesAsync(ct);
        return new(regels.Waarden, kalender.GelijkgesteldeDagen, await ReglementAsync(ct) is { } reglement ? swv.Gegevens with { ReglementVersie = reglement } : swv.Gegevens);
    }

    /// <summary>Name of the version of the reglement whose text counts today; null when there is none, and then the setting says it.</summary>
    public Task<string?> ReglementAsync(CancellationToken ct) => Reglementboek.NaamOp(db, Amsterdam.Datum(klok.GetUtcNow())).FirstOrDefaultAsync(ct);

    /// <summary>The last change of each setting that was ever changed, by code.</summary>
    public async Task<Dictionary<string, Instellingswijziging>> LaatsteAsync(CancellationToken ct) => (await db.Instellingswijzigingen.AsNoTracking()
        .Where(w => !db.Instellingswijzigingen.Any(later => later.Instelling == w.Instelling && later.Nummer > w.Nummer)).OrderBy(w => w.Instelling).ToListAsync(ct)).ToDictionary(w => w.Instelling);

    /// <summary>All changes of one setting, newest first.</summary>
    public Task<List<Instellingswijziging>> GeschiedenisAsync(Instelling instelling, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(instelling);
        return db.Instellingswijzigingen.AsNoTracking().Where(w => w.Instelling == instelling.Code).OrderByDescending(w => w.Nummer).ToListAsync(ct);
    }

    /// <summary>UTC instant of the first version: what was never changed counts since then.</summary>
    public Task<DateTimeOffset> BeginAsync(CancellationToken ct) => db.InstellingenVersies.OrderBy(i => i.Vanaf).Select(i => i.Vanaf).FirstAsync(ct);

    /// <summary>Judges the change without making it; the outcome is what a change would give.</summary>
    public async Task<(Instellingenstand Nu, Instellingenstand Straks, Instellingswijziging Wijziging)> ProefAsync(
        Instelling instelling, string? getypt, Juristnota? nota, int gezien, MedewerkerId door, Rol rol, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(instelling);
        if (instelling.Groep == Instellingengroep.Reglement && await ReglementAsync(ct) is not null)
            throw new RuleViolation("R-16-1", "De versie volgt uit de tekst van het reglement. Plaats daar een nieuwe tekst.", "Nieuw");
        var stand = await StandAsync(ct);
        var (wijziging, straks) = Instellingswijziging.Wijzig(instelling, stand, getypt, nota, gezien, await VorigeAsync(instelling, ct), door, rol, klok.GetUtcNow());
        return (stand, straks, wijziging);
    }

    public Task WijzigAsync(Instelling instelling, string? getypt, Juristnota? nota, int gezien, MedewerkerId door, Rol rol, CancellationToken ct) => db.InTransactieAsync(async token =>
    {
        var (nu, straks, wijziging) = await ProefAsync(instelling, getypt, nota, gezien, door, rol, token);
        var (regels, kalender, swv) = await VersiesAsync(token);
        db.Add(wijziging);
        if (straks.Waarden != nu.Waarden)
            db.Add(regels.Volgende(straks.Waarden, Na(regels.Vanaf)));
        if (!straks.Dagen.SequenceEqual(nu.Dagen))
            db.Add(KalenderVersie.Maak(straks.Dagen, Na(kalender.Vanaf)));
        if (straks.Swv != nu.Swv)
            db.Add(SwvInstellingen.Maak(straks.Swv, Na(swv.Vanaf)));
        await db.SaveChangesAsync(token);
    }, ct);

    private Task<Instellingswijziging?> VorigeAsync(Instelling instelling, CancellationToken ct) =>
        db.Instellingswijzigingen.AsNoTracking().Where(w => w.Instelling == instelling.Code).OrderByDescending(w => w.Nummer).FirstOrDefaultAsync(ct);

    private async Task<(InstellingenVersie Regels, KalenderVersie Kalender, SwvInstellingen Swv)> VersiesAsync(CancellationToken ct) => (
        await db.InstellingenVersies.AsNoTracking().OrderByDescending(i => i.Vanaf).FirstAsync(ct),
        await db.KalenderVersies.AsNoTracking().OrderByDescending(k => k.Vanaf).FirstAsync(ct),
        await db.SwvInstellingen.AsNoTracking().OrderByDescending(s => s.Vanaf).FirstAsync(ct));

    /// <summary>Now, and after the version before it, so that there is always one newest.</summary>
    private DateTimeOffset Na(DateTimeOffset vorige) => klok.GetUtcNow() is var nu && nu > vorige ? nu : vorige.AddMilliseconds(1);
}
