using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Jobs;

/// <summary>Does a list of things one by one, each in a transaction of its own that loads it anew. What a rule refuses by now is skipped.</summary>
internal static class Stuksgewijs
{
    /// <summary>How many things one rule takes in one night; the rest waits for the next.</summary>
    public const int Hoogstens = 1000;

    /// <returns>How many were done.</returns>
    public static async Task<int> DoeElkAsync(this PortaalDbContext db, IReadOnlyList<Guid> ids, Func<Guid, CancellationToken, Task> werk, CancellationToken ct)
    {
        var aantal = 0;
        foreach (var id in ids)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                await db.InTransactieAsync(async token =>
                {
                    db.ChangeTracker.Clear();
                    await werk(id, token);
                    await db.SaveChangesAsync(token);
                }, CancellationToken.None);
                aantal++;
            }
            catch (RuleViolation)
            {
                // It changed since the list was made.
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody is working on it: tomorrow.
            }
        }

        return aantal;
    }
}
