using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Klachten;

namespace OuderPortaal.Web.Vragen;

/// <summary>The question from which a request or a complaint is entered.</summary>
public static class Vraagbron
{
    /// <summary>Questions that this member of staff may see: not one that became a complaint about them (Awb 9:7).</summary>
    public static IQueryable<VraagZonderVerzoek> VragenVoor(this PortaalDbContext db, ClaimsPrincipal wie)
    {
        ArgumentNullException.ThrowIfNull(db);
        var over = db.OverMij(wie);
        return db.VragenZonderVerzoek.Where(v => v.GewordenId == null || !over.Contains(v.GewordenId.Value));
    }

    /// <summary>The question with this random id; null when nothing has it that this reader may see.</summary>
    public static Task<VraagZonderVerzoek?> VindVraagAsync(this PortaalDbContext db, ClaimsPrincipal wie, string? id, CancellationToken ct) => db.VragenVoor(wie).SingleOrDefaultAsync(v => v.PubliekId == id, ct);

    /// <summary>The same, to close in the save of the caller; null when nothing was given. Refuses an id that nothing has: what is entered must not lose its day.</summary>
    public static async Task<VraagZonderVerzoek?> BronAsync(this PortaalDbContext db, string? id, CancellationToken ct) =>
        string.IsNullOrEmpty(id) ? null : await db.VragenZonderVerzoek.SingleOrDefaultAsync(v => v.PubliekId == id, ct) ?? throw new RuleViolation("C2", "De vraag waaruit dit komt, is er niet meer. Begin opnieuw bij Vragen.");

    /// <summary>The words as they go along to what the question becomes, with under them, when asked, the whole name and how to reach who asks.</summary>
    public static string Woorden(this VraagZonderVerzoek vraag, bool naam = false, bool bereikbaar = false)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        return string.Join("\n\n", new[] { vraag.Tekst, naam ? $"Naam: {vraag.Naam}" : "", bereikbaar && vraag.Bereikbaar.Length > 0 ? $"Bereikbaar: {vraag.Bereikbaar}" : "" }.Where(t => t.Length > 0));
    }
}
