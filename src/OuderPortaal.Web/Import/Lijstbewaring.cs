using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Import;

/// <summary>
/// A list as it was read, kept encrypted in a draft of who chose it, between looking at what it would change and confirming. One of a kind per person; throwing it away destroys its key.
/// </summary>
public sealed class Lijstbewaring(PortaalDbContext db, Sleutelbos sleutels, TimeProvider klok)
{
    /// <summary>Keeps a list in place of an earlier one of the same kind and person; gives its random id.</summary>
    /// <param name="account">Who chose it.</param>
    /// <param name="lijst">The list with its rows; no two kinds name their rows alike.</param>
    /// <param name="ct">Stops keeping.</param>
    public Task<string> BewaarAsync<T>(AccountId account, T lijst, CancellationToken ct)
        where T : class, ILijst => db.InTransactieAsync(
        async token =>
        {
            foreach (var eerder in await db.Concepten.Where(c => c.AccountId == account).ToListAsync(token))
            {
                if (Lees<T>(eerder) is not null)
                    await VergeetAsync(eerder, token);
            }

            var nu = klok.GetUtcNow();
            var concept = new Concept { Id = Guid.CreateVersion7(nu), PubliekId = PubliekId.Nieuw(), AccountId = account, GemaaktOp = nu, GewijzigdOp = nu, Inhoud = JsonSerializer.Serialize(lijst) };
            db.Add(concept);
            await db.SaveChangesAsync(token);
            return concept.PubliekId;
        },
        ct);

    /// <summary>Null when this person has no such list (any more).</summary>
    public async Task<(Concept Concept, T Lijst)?> VindAsync<T>(AccountId account, string id, CancellationToken ct)
        where T : class, ILijst =>
        await db.Concepten.SingleOrDefaultAsync(c => c.AccountId == account && c.PubliekId == id, ct) is { } concept && Lees<T>(concept) is { } lijst ? (concept, lijst) : null;

    /// <summary>Throws the list away; false when it is not there (any more).</summary>
    public Task<bool> GooiWegAsync<T>(AccountId account, string id, CancellationToken ct)
        where T : class, ILijst => db.InTransactieAsync(
        async token =>
        {
            if (await VindAsync<T>(account, id, token) is not { } gevonden)
                return false;
            await VergeetAsync(gevonden.Concept, token);
            await db.SaveChangesAsync(token);
            return true;
        },
        ct);

    /// <summary>The caller saves.</summary>
    public async Task VergeetAsync(Concept concept, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(concept);
        db.Remove(concept);
        await sleutels.VernietigAsync(db, concept.Id, ct);
    }

    /// <summary>Null when the draft holds something else, or cannot be read any more.</summary>
    private static T? Lees<T>(Concept concept)
        where T : class, ILijst => concept.Inhoud.Length > 0 && JsonSerializer.Deserialize<T>(concept.Inhoud) is { HeeftRijen: true } lijst ? lijst : null;
}
