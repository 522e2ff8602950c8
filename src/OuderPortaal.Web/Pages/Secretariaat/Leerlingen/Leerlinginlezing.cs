using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Bewaren;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Import;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>
/// The roster import of the register (R-AM-02): keeps the roster encrypted for who chose it, compares it with the register, and takes it over at once. The
/// comparison is never stored: confirming compares again.
/// </summary>
public sealed class Leerlinginlezing(PortaalDbContext db, Lijstbewaring lijsten, Sleutelbos sleutels, TimeProvider klok)
{
    private const int PerVraag = 500;

    /// <summary>Keeps a roster in place of an earlier one of the same person; gives its random id.</summary>
    public Task<string> BewaarAsync(AccountId account, IReadOnlyList<LeerlingGegevens> rijen, CancellationToken ct) => lijsten.BewaarAsync(account, new Leerlingenbestand(rijen), ct);

    /// <summary>The differences as they are now; null when this person has no such roster (any more).</summary>
    public async Task<Registervergelijking?> VergelijkAsync(AccountId account, string id, CancellationToken ct) =>
        await lijsten.VindAsync<Leerlingenbestand>(account, id, ct) is { Lijst.Leerlingen: { } leerlingen } ? await VergelijkAsync(leerlingen, db.Leerlingen.AsNoTracking().AsSplitQuery(), ct) : null;

    /// <summary>Takes over every new and changed pupil, and throws the roster away, in one transaction; null when it is not there (any more).</summary>
    public Task<Registervergelijking?> VerwerkAsync(AccountId account, string id, MedewerkerId door, CancellationToken ct) => db.InTransactieAsync(
        async token =>
        {
            if (await lijsten.VindAsync<Leerlingenbestand>(account, id, token) is not { Lijst.Leerlingen: { } leerlingen } gevonden)
                return null;

            var nu = klok.GetUtcNow();
            var vergelijking = await VergelijkAsync(leerlingen, db.Leerlingen.AsSplitQuery(), token);
            db.AddRange(vergelijking.Nieuw.Select(n => Leerling.SchrijfIn(n, door, nu)));
            foreach (var wijziging in vergelijking.Gewijzigd)
                wijziging.Leerling.Wijzig(wijziging.Wordt, door, nu);
            await lijsten.VergeetAsync(gevonden.Concept, token);
            // One save: keys of new pupils are looked up over another connection, which must not wait for rows of this one.
            await db.SaveChangesAsync(token);
            return vergelijking;
        },
        ct);

    /// <summary>Throws the roster away; false when it is not there (any more).</summary>
    public Task<bool> GooiWegAsync(AccountId account, string id, CancellationToken ct) => lijsten.GooiWegAsync<Leerlingenbestand>(account, id, ct);

    private async Task<Registervergelijking> VergelijkAsync(IReadOnlyList<LeerlingGegevens> leerlingen, IQueryable<Leerling> register, CancellationToken ct)
    {
        var plekken = (await db.Leerlingen.IgnoreAutoIncludes().Select(l => new { l.Id, l.Kenmerk }).ToListAsync(ct)).ToLookup(l => l.Kenmerk, StringComparer.OrdinalIgnoreCase);
        var paren = leerlingen.Select(g => (Gegevens: g, Plek: plekken[g.Kenmerk].OrderByDescending(p => p.Kenmerk == g.Kenmerk).FirstOrDefault())).ToList();
        var bekend = paren.Where(p => p.Plek is not null).Select(p => p.Plek!.Id).ToList();
        await sleutels.LaadVoorAsync(bekend, ct);
        var perId = new Dictionary<Guid, Leerling>(bekend.Count);
        foreach (var ids in bekend.Chunk(PerVraag))
        {
            foreach (var leerling in await register.IgnoreAutoIncludes().Where(l => ids.Contains(l.Id)).ToListAsync(ct))
                perId[leerling.Id] = leerling;
        }

        // The register keeps its own way of writing the number: "d-12" is "D-12".
        var gevonden = paren.Where(p => p.Plek is not null).Select(p => new Leerlingwijziging(perId[p.Plek!.Id], p.Gegevens with { Kenmerk = p.Plek.Kenmerk })).ToList();
        var gewijzigd = gevonden.Where(w => w.Wordt != w.Leerling.Gegevens).ToList();
        var weg = await db.TeVernietigenNummersAsync(ct);
        var nieuw = paren.Where(p => p.Plek is null).ToLookup(p => weg.Contains(p.Gegevens.Kenmerk), p => p.Gegevens);
        return new([.. nieuw[false]], gewijzigd, gevonden.Count - gewijzigd.Count, [.. nieuw[true].Select(g => g.Kenmerk)]);
    }
}
