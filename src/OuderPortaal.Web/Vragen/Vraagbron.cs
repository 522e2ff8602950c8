using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Vragen;

/// <summary>The question from which a request or a complaint is entered.</summary>
public static class Vraagbron
{
    /// <summary>The question with this random id; null when nothing has it.</summary>
    public static Task<VraagZonderVerzoek?> VindVraagAsync(this PortaalDbContext db, string? id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.VragenZonderVerzoek.SingleOrDefaultAsync(v => v.PubliekId == id, ct);
    }

    /// <summary>The same, to close in the save of the caller; null when nothing was given. Refuses an id that nothing has: what is entered must not lose its day.</summary>
    public static async Task<VraagZonderVerzoek?> BronAsync(this PortaalDbContext db, string? id, CancellationToken ct) =>
        string.IsNullOrEmpty(id) ? null : await db.VindVraagAsync(id, ct) ?? throw new RuleViolation("C2", "De vraag waaruit dit komt, is er niet meer. Begin opnieuw bij Vragen.");
}
