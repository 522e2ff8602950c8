using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Import;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Verstrekkingen;

/// <summary>
/// A list of disclosures in two steps (article 9.3): keeps what was read encrypted for who chose it, compares it with the record, and takes it over at once. What stands in the record
/// already is skipped, so the same list twice adds nothing.
/// </summary>
public sealed class Verstrekkinginlezing(PortaalDbContext db, Verstrekkingenregister register, Lijstbewaring lijsten, Sleutelbos sleutels, TimeProvider klok)
{
    private const int PerVraag = 500;

    /// <summary>How the register writes each number.</summary>
    public async Task<IReadOnlyDictionary<string, string>> KenmerkenAsync(CancellationToken ct)
    {
        var kenmerken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var kenmerk in await db.Leerlingen.IgnoreAutoIncludes().Select(l => l.Kenmerk).ToListAsync(ct))
            kenmerken[kenmerk] = kenmerk;
        return kenmerken;
    }

    /// <summary>Keeps a list in place of an earlier one of the same person; gives its random id.</summary>
    public Task<string> BewaarAsync(AccountId account, IReadOnlyList<IngelezenVerstrekking> rijen, CancellationToken ct) => lijsten.BewaarAsync(account, new Verstrekkingenbestand(rijen), ct);

    /// <summary>What it would add now; null when this person has no such list (any more).</summary>
    public async Task<Verstrekkingenvergelijking?> VergelijkAsync(AccountId account, string id, CancellationToken ct) =>
        await lijsten.VindAsync<Verstrekkingenbestand>(account, id, ct) is { Lijst.Verstrekkingen: { } rijen } ? await VergelijkAsync(rijen, ct) : null;

    /// <summary>Records every new disclosure, and throws the list away, in one transaction; null when it is not there (any more).</summary>
    public Task<Verstrekkingenvergelijking?> VerwerkAsync(AccountId account, string id, MedewerkerId door, CancellationToken ct) => db.InTransactieAsync(
        async token =>
        {
            if (await lijsten.VindAsync<Verstrekkingenbestand>(account, id, token) is not { Lijst.Verstrekkingen: { } rijen } gevonden)
                return null;
            var nu = klok.GetUtcNow();
            var vergelijking = await VergelijkAsync(rijen, token);
            db.AddRange(vergelijking.Nieuw.Select(n => Verstrekking.LegVast(n.Leerling, n.Rij.Gegevens, n.Toets, door, nu)));
            await lijsten.VergeetAsync(gevonden.Concept, token);
            await db.SaveChangesAsync(token);
            return vergelijking;
        },
        ct);

    /// <summary>Throws the list away; false when it is not there (any more).</summary>
    public Task<bool> GooiWegAsync(AccountId account, string id, CancellationToken ct) => lijsten.GooiWegAsync<Verstrekkingenbestand>(account, id, ct);

    private async Task<Verstrekkingenvergelijking> VergelijkAsync(IReadOnlyList<IngelezenVerstrekking> rijen, CancellationToken ct)
    {
        var leerlingen = new Dictionary<string, Leerling>(StringComparer.OrdinalIgnoreCase);
        foreach (var kenmerken in rijen.Select(r => r.Kenmerk).Distinct(StringComparer.OrdinalIgnoreCase).Chunk(PerVraag))
        {
            foreach (var leerling in await db.Leerlingen.IgnoreAutoIncludes().Where(l => kenmerken.Contains(l.Kenmerk)).ToListAsync(ct))
                leerlingen[leerling.Kenmerk] = leerling;
        }

        var ids = leerlingen.Values.Select(l => l.Id).ToList();
        await sleutels.LaadVoorAsync(ids, ct);
        var bekend = new List<Verstrekking>();
        foreach (var deel in ids.Chunk(PerVraag))
            bekend.AddRange(await db.Verstrekkingen.AsNoTracking().Where(v => deel.Contains(v.LeerlingId)).ToListAsync(ct));
        var perLeerling = bekend.ToLookup(v => v.LeerlingId);

        var dicht = new Dictionary<Guid, IReadOnlySet<Categorie>>();
        var nieuw = new List<(Leerling, IngelezenVerstrekking, Verstrekkingstoets, RuleViolation?)>();
        foreach (var rij in rijen)
        {
            // A pupil that went out of the register since the list was read is left out with the others that are known.
            if (!leerlingen.TryGetValue(rij.Kenmerk, out var leerling) || perLeerling[leerling.Id].Any(v => v.IsZelfde(rij.Gegevens)))
                continue;
            if (!dicht.TryGetValue(leerling.Id, out var afgeschermd))
                dicht[leerling.Id] = afgeschermd = await register.AfgeschermdAsync(leerling.Id, ct);
            var toets = register.Toets(Rol.Secretariaat, await ToestemmingAsync(leerling.Id, rij.Gegevens, ct), afgeschermd);
            nieuw.Add((leerling, rij, toets, toets.Bezwaar(rij.Gegevens)));
        }

        return new(nieuw, rijen.Count - nieuw.Count);
    }

    /// <summary>A list names no consent: the one that covers the row counts.</summary>
    private async Task<Toestemmingsdekking?> ToestemmingAsync(Guid leerlingId, VerstrekkingGegevens gegevens, CancellationToken ct) =>
        gegevens.Grond == Verstrekkingsgrond.Toestemming
            ? (await register.ToestemmingenAsync(leerlingId, ct)).FirstOrDefault(t => t.IsDekkend(gegevens.Datum, gegevens.Naam, gegevens.Categorieen))
            : null;
}
