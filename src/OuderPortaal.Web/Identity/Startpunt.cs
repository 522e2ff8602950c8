using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>Where somebody begins right after choosing how to log in: staff at their work, a parent or pupil who never asked anything at the first question (R-AM-08).</summary>
public sealed class Startpunt(PortaalDbContext db)
{
    /// <summary>The first question of a request.</summary>
    public const string NieuwVerzoek = "/mijn/verzoeken/nieuw";

    public async Task<string> NaFactorkeuzeAsync(ClaimsPrincipal wie, CancellationToken ct)
    {
        var begin = Inlogpoort.Begin(wie);
        if (begin != "/mijn")
            return begin;
        var account = wie.AccountId();
        return await db.Verzoeken.AnyAsync(v => v.AccountId == account, ct) ? begin : NieuwVerzoek;
    }
}
