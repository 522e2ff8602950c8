using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>Puts a question to wait and takes it away when the answer comes: one question a browser, one answer a question.</summary>
public sealed class Aanbiedervragen(PortaalDbContext db, TimeProvider klok, IHttpContextAccessor http, IHostEnvironment omgeving)
{
    private const int LangstePad = 500;

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A provider needs a request.");

    private string Cookie => omgeving.IsDevelopment() || omgeving.IsEnvironment("Test") ? "portaal-aanbieder" : "__Host-portaal-aanbieder";

    /// <summary>Keeps the question and gives the secrets of this visit, which exist in the browser only.</summary>
    internal async Task<Geheimen> StelAsync(Aanbiedervraag inhoud, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var sleutel = Sleutel.Nieuw();
        db.Add(new Aanbiedervraag
        {
            Id = Guid.CreateVersion7(nu), SleutelHash = Sleutel.Hash(sleutel), Doel = inhoud.Doel, Account = inhoud.Account, VerzoekId = inhoud.VerzoekId, LinkId = inhoud.LinkId,
            Terug = inhoud.Terug is { Length: <= LangstePad } pad ? pad : null, GesteldOp = nu, VerlooptOp = nu + Aanbiedervraag.Geldigheid,
        });
        await db.SaveChangesAsync(ct);
        // Lax: the answer is a navigation that comes from the provider.
        Context.Response.Cookies.Append(Cookie, sleutel, new CookieOptions
        {
            HttpOnly = true, Secure = Context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true,
        });
        return Geheimen.Van(sleutel);
    }

    /// <summary>The question to which this state answers, to one asker only; null when this browser asked none, or too long ago.</summary>
    internal async Task<(Aanbiedervraag Vraag, Geheimen Geheimen)?> NeemAsync(string? state, CancellationToken ct)
    {
        if (state is not { Length: > 0 and < 100 } || Context.Request.Cookies[Cookie] is not { Length: > 0 and < 100 } sleutel)
            return null;

        var geheimen = Geheimen.Van(sleutel);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(geheimen.State)))
            return null;

        Context.Response.Cookies.Delete(Cookie, new CookieOptions { HttpOnly = true, Secure = Context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/" });
        var hash = Sleutel.Hash(sleutel);
        var vraag = await db.Set<Aanbiedervraag>().AsNoTracking().SingleOrDefaultAsync(v => v.SleutelHash == hash, ct);
        if (vraag is null || await db.Set<Aanbiedervraag>().Where(v => v.Id == vraag.Id).ExecuteDeleteAsync(ct) == 0)
            return null;
        return vraag.VerlooptOp > klok.GetUtcNow() ? (vraag, geheimen) : null;
    }

    /// <summary>What one visit goes by.</summary>
    /// <param name="State">Comes back in the answer.</param>
    /// <param name="Nonce">Comes back in the token.</param>
    /// <param name="Verifier">Proves to the provider who asked (PKCE).</param>
    internal sealed record Geheimen(string State, string Nonce, string Verifier)
    {
        public string Uitdaging => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

        public static Geheimen Van(string sleutel) => new(Afgeleid(sleutel, "state"), Afgeleid(sleutel, "nonce"), Afgeleid(sleutel, "verifier"));

        private static string Afgeleid(string sleutel, string waarvoor) =>
            Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(sleutel), Encoding.UTF8.GetBytes(waarvoor)));
    }
}
