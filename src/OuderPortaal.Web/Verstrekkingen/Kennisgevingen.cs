using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Verstrekkingen;

/// <summary>The notices to earlier recipients of one request (article 11.7, R-COR-9).</summary>
public sealed class Kennisgevingen(PortaalDbContext db)
{
    /// <summary>
    /// A notice for every disclosure of one of these kinds, from the start of the record. The same change twice gives nothing new while the first letter has not gone out. Adds to the context only: who calls
    /// saves it together with what changed the data, inside <c>InTransactieAsync</c>. Says how many are new.
    /// </summary>
    public async Task<int> MaakVoorAsync(Guid verzoekId, Guid leerlingId, IReadOnlyCollection<Categorie> categorieen, CorrectieSoort soort, string wat, DateTimeOffset nu, CancellationToken ct)
    {
        var gegeven = (await db.Verstrekkingen.Where(v => v.LeerlingId == leerlingId && v.Status == VerstrekkingStatus.Gebeurd).OrderBy(v => v.Datum).ThenBy(v => v.Id).ToListAsync(ct))
            .Where(v => v.Categorieen.Any(categorieen.Contains)).ToList();
        return await VoegToeAsync(verzoekId, gegeven.Select(v => Kennisgeving.Voor(verzoekId, v, categorieen, soort, wat, nu)), ct);
    }

    /// <summary>
    /// What was wrong and came from the school may be wrong there too (R-COR-10). Only the school that the overview names as the source is told, unless it hears this already as one who got the data;
    /// the school of today may be another one, and hears nothing while that is not certain. Adds to the context only. Says whether the school is known and hears it.
    /// </summary>
    public async Task<bool> MaakVoorHerkomstAsync(
        Guid verzoekId, Leerling leerling, Correctieonderdeel onderdeel, IReadOnlyList<Categorie> categorieen, string wat, DateTimeOffset nu, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        ArgumentNullException.ThrowIfNull(onderdeel);
        if (leerling.School.Length == 0 || await HerkomstscholenAsync(leerling.Id, onderdeel, ct) is not [var school] || school != Leerling.AlsZoeknaam(leerling.School))
            return false;
        var nieuw = Kennisgeving.AanHerkomst(verzoekId, leerling, categorieen, onderdeel.Soort, wat, nu);
        await db.Kennisgevingen.Where(k => k.VerzoekId == verzoekId).LoadAsync(ct);
        var hoortHet = db.Kennisgevingen.Local.Any(k =>
            k is { VerzondenOp: null, IsAfgerond: false } && k.VerzoekId == verzoekId && k.Soort == onderdeel.Soort && k.Wat == nieuw.Wat && Leerling.AlsZoeknaam(k.Naam) == school);
        if (!hoortHet)
            await VoegToeAsync(verzoekId, [nieuw], ct);
        return true;
    }

    /// <summary>The school that was kept with the item, or those that the overviews of this pupil name as its source, as they are compared; empty when none is known.</summary>
    private async Task<IReadOnlyList<string>> HerkomstscholenAsync(Guid leerling, Correctieonderdeel onderdeel, CancellationToken ct)
    {
        // Kept with the item when it was filed. One from before that: an overview that is still there may name it.
        if (!string.IsNullOrEmpty(onderdeel.Herkomstschool))
            return [Leerling.AlsZoeknaam(onderdeel.Herkomstschool)];
        if (onderdeel.Sleutel.Length == 0)
            return [];
        var regels = await db.Set<Gegeven>().AsNoTracking()
            .Where(g => g.Sleutel == onderdeel.Sleutel && db.Overzichten.Any(o => o.Id == g.OverzichtId && db.Verzoeken.Any(v => v.Id == o.VerzoekId && v.LeerlingId == leerling))).ToListAsync(ct);
        // An id is unique in one overview only: another item with the same id has another name.
        return [.. regels.Where(g => g.HerkomstSoort == HerkomstSoort.School && g.HerkomstNaam.Length > 0 && g.Label == onderdeel.Omschrijving)
            .Select(g => Leerling.AlsZoeknaam(g.HerkomstNaam)).Distinct(StringComparer.Ordinal)];
    }

    private async Task<int> VoegToeAsync(Guid verzoekId, IEnumerable<Kennisgeving> kennisgevingen, CancellationToken ct)
    {
        await db.Kennisgevingen.Where(k => k.VerzoekId == verzoekId).LoadAsync(ct);
        var aantal = 0;
        foreach (var nieuw in kennisgevingen)
        {
            if (db.Kennisgevingen.Local.Any(nieuw.IsZelfdeAls))
                continue;
            db.Add(nieuw);
            aantal++;
        }

        return aantal;
    }

    /// <summary>In the order in which the data were given.</summary>
    public async Task<IReadOnlyList<Kennisgeving>> VanAsync(Guid verzoekId, CancellationToken ct) =>
        await db.Kennisgevingen.Where(k => k.VerzoekId == verzoekId).OrderBy(k => k.VerstrektOp).ThenBy(k => k.Id).ToListAsync(ct);

    /// <summary>Whether nothing is open any more: then the request can be closed (C2).</summary>
    public async Task<bool> ZijnAfgerondAsync(Guid verzoekId, CancellationToken ct) => !await db.Kennisgevingen.AnyAsync(k => k.VerzoekId == verzoekId && k.AfgerondOp == null, ct);

    /// <summary>What the parent or pupil sees of it: who was told, and why not. Empty when nobody had got the data.</summary>
    public async Task<IReadOnlyList<Dominoregel>> SpoorAsync(Guid verzoekId, CancellationToken ct) =>
        [.. (await db.Kennisgevingen.AsNoTracking().Where(k => k.VerzoekId == verzoekId).OrderBy(k => k.VerstrektOp).ThenBy(k => k.Id).ToListAsync(ct)).Select(Dominoregel.Van)];
}
