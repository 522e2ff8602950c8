using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// Ten wrong attempts close the way in for 15 minutes on the portal clock (R-ID-9), but only for the browser that made them: a browser that logged in before has a
/// counter of its own, all others share one. So a stranger cannot lock out a parent on her own device. An attempt is counted before it is judged, so that the
/// limit holds for any number at once. A passkey cannot be guessed and is not counted.
/// </summary>
public sealed class Inlogslot(PortaalDbContext db, TimeProvider klok, IHttpContextAccessor http)
{
    public const string Cookie = "portaal-apparaat";
    public const int Hoogstens = 10;
    public static readonly TimeSpan Duur = TimeSpan.FromMinutes(15);

    /// <summary>A browser is forgotten after this long without a login.</summary>
    public static readonly TimeSpan Bekend = TimeSpan.FromDays(180);

    private const int MeesteApparaten = 20;

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Logging in needs a request.");

    /// <summary>Who is counted for an address that no account has.</summary>
    public static Guid Niemand(string adres) => new(SHA256.HashData(Encoding.UTF8.GetBytes("niemand:" + Accountlinks.Schrijfwijze(adres))).AsSpan(0, 16));

    /// <summary>Counts one attempt from this browser; false when there are no more now.</summary>
    public async Task<bool> NeemPogingAsync(Guid wie, CancellationToken ct)
    {
        var apparaat = await ApparaatAsync(wie, ct);
        for (var keer = 0; keer < 2; keer++)
        {
            var nu = klok.GetUtcNow();
            DateTimeOffset? tot = nu + Duur;
            DateTimeOffset? open = null;
            var geteld = await db.Set<Inlogteller>().Where(t => t.Account == wie && t.Apparaat == apparaat && (t.OpSlotTot == null || t.OpSlotTot <= nu))
                .ExecuteUpdateAsync(s => s
                    .SetProperty(t => t.OpSlotTot, t => t.OpSlotTot == null && t.Pogingen >= Hoogstens - 1 ? tot : open)
                    .SetProperty(t => t.Pogingen, t => t.OpSlotTot == null ? t.Pogingen + 1 : 1)
                    .SetProperty(t => t.LaatstOp, nu), ct);
            if (geteld == 1)
                return true;
            if (await db.Set<Inlogteller>().AnyAsync(t => t.Account == wie && t.Apparaat == apparaat, ct))
                return false;
            if (await VoegToeAsync(new Inlogteller { Account = wie, Apparaat = apparaat, Pogingen = 1, LaatstOp = nu }, ct))
                return true;
        }

        return false;
    }

    /// <summary>Whether this browser may try now; counts nothing.</summary>
    public async Task<bool> IsOpenAsync(Guid wie, CancellationToken ct)
    {
        var apparaat = await ApparaatAsync(wie, ct);
        var nu = klok.GetUtcNow();
        return !await db.Set<Inlogteller>().AnyAsync(t => t.Account == wie && t.Apparaat == apparaat && t.OpSlotTot > nu, ct);
    }

    /// <summary>The attempt was right: it is not counted after all. Wrong ones before it stay, until somebody is really in.</summary>
    public async Task GeefTerugAsync(Guid wie, CancellationToken ct)
    {
        var apparaat = await ApparaatAsync(wie, ct);
        DateTimeOffset? open = null;
        await db.Set<Inlogteller>().Where(t => t.Account == wie && t.Apparaat == apparaat && t.Pogingen > 0)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.Pogingen, t => t.Pogingen - 1).SetProperty(t => t.OpSlotTot, open), ct);
    }

    /// <summary>Somebody is in with a passkey or code: from now on this browser is known. True when it was not yet.</summary>
    public async Task<bool> LeerKennenAsync(Guid wie, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var sleutel = Meegebracht() ?? Sleutel.Nieuw();
        var hash = Sleutel.Hash(sleutel);
        DateTimeOffset? open = null;
        var bekend = await db.Set<Inlogteller>().Where(t => t.Account == wie && t.Apparaat == hash)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.Pogingen, 0).SetProperty(t => t.OpSlotTot, open).SetProperty(t => t.LaatstOp, nu), ct) == 1;
        if (!bekend)
        {
            await VoegToeAsync(new Inlogteller { Account = wie, Apparaat = hash, LaatstOp = nu }, ct);
            var oudste = await db.Set<Inlogteller>().Where(t => t.Account == wie && t.Apparaat != "").OrderByDescending(t => t.LaatstOp).ThenBy(t => t.Apparaat)
                .Skip(MeesteApparaten).Select(t => t.Apparaat).ToListAsync(ct);
            await db.Set<Inlogteller>().Where(t => t.Account == wie && oudste.Contains(t.Apparaat)).ExecuteDeleteAsync(ct);
        }

        // A length and not a date: the clock of the portal may stand elsewhere than that of the browser.
        Context.Response.Cookies.Append(Naam(Context), sleutel, new CookieOptions
        {
            HttpOnly = true, Secure = Context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true, MaxAge = Bekend,
        });
        return !bekend;
    }

    /// <summary>The key of this browser when it is known to this account; empty otherwise.</summary>
    private async Task<string> ApparaatAsync(Guid wie, CancellationToken ct)
    {
        var hash = Sleutel.Hash(Meegebracht() ?? "");
        return await db.Set<Inlogteller>().AnyAsync(t => t.Account == wie && t.Apparaat == hash, ct) ? hash : "";
    }

    private string? Meegebracht() => Context.Request.Cookies[Naam(Context)] is { Length: 43 } sleutel ? sleutel : null;

    private static string Naam(HttpContext context) =>
        context.RequestServices.GetRequiredService<IHostEnvironment>() is var omgeving && (omgeving.IsDevelopment() || omgeving.IsEnvironment("Test")) ? Cookie : "__Host-" + Cookie;

    private async Task<bool> VoegToeAsync(Inlogteller teller, CancellationToken ct)
    {
        db.Add(teller);
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException fout) when (fout.IsDubbel())
        {
            // Another attempt wrote the first row at the same moment.
            return false;
        }
        finally
        {
            db.Entry(teller).State = EntityState.Detached;
        }
    }
}
