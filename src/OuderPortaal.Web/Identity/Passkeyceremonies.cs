using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>Asks for a passkey and judges the answer. Every question works once; the browser holds a random key to it in a cookie.</summary>
public sealed partial class Passkeyceremonies(
    IPasskeyHandler<Account> passkeys, PortaalDbContext db, TimeProvider klok, IHttpContextAccessor http, ILogger<Passkeyceremonies> log)
{
    public const string Cookie = "portaal-passkey";
    public static readonly TimeSpan Geldigheid = TimeSpan.FromMinutes(5);

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A passkey needs a request.");

    /// <summary>The question for a new passkey, as JSON for the browser.</summary>
    public async Task<string> VraagNieuweAsync(Guid account, string adres, string naam, CancellationToken ct)
    {
        var vraag = await passkeys.MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = account.ToString(), Name = adres, DisplayName = naam.Length == 0 ? adres : naam }, Context);
        await BewaarAsync("maak:" + account, vraag.AttestationState ?? "", ct);
        return vraag.CreationOptionsJson;
    }

    /// <summary>The question for an existing passkey; without an account the device offers what it has.</summary>
    public async Task<string> VraagBestaandeAsync(Account? account, CancellationToken ct)
    {
        var vraag = await passkeys.MakeRequestOptionsAsync(account, Context);
        await BewaarAsync("gebruik:" + account?.Id, vraag.AssertionState ?? "", ct);
        return vraag.RequestOptionsJson;
    }

    /// <summary>The new passkey when the answer is right; null otherwise, whatever was wrong with it.</summary>
    public async Task<UserPasskeyInfo?> MaakAsync(Guid account, string? antwoord, CancellationToken ct)
    {
        if (antwoord is not { Length: > 0 } || await NeemAsync("maak:" + account, ct) is not { } staat)
            return null;

        try
        {
            var uitkomst = await passkeys.PerformAttestationAsync(
                new PasskeyAttestationContext { HttpContext = Context, CredentialJson = antwoord, AttestationState = staat });
            if (uitkomst.Succeeded && uitkomst.UserEntity.Id == account.ToString())
                return uitkomst.Passkey;
            LogGeweigerd(log, "maak");
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            // The answer comes from outside and may hold anything: it is refused, not reported as our fault.
            LogOnleesbaar(log);
        }

        return null;
    }

    /// <summary>The account and its passkey, with the new counter, when the answer is right; null otherwise.</summary>
    public async Task<(Account Account, UserPasskeyInfo Passkey)?> GebruikAsync(Account? account, string? antwoord, CancellationToken ct)
    {
        if (antwoord is not { Length: > 0 } || await NeemAsync("gebruik:" + account?.Id, ct) is not { } staat)
            return null;

        try
        {
            var uitkomst = await passkeys.PerformAssertionAsync(
                new PasskeyAssertionContext { HttpContext = Context, CredentialJson = antwoord, AssertionState = staat });
            if (uitkomst.Succeeded && (account is null || uitkomst.User.Id == account.Id))
                return (uitkomst.User, uitkomst.Passkey);
            LogGeweigerd(log, "gebruik");
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            LogOnleesbaar(log);
        }

        return null;
    }

    private async Task BewaarAsync(string doel, string staat, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var sleutel = Sleutel.Nieuw();
        await db.Set<Passkeyceremonie>().Where(c => c.VerlooptOp <= nu).ExecuteDeleteAsync(ct);
        db.Add(new Passkeyceremonie { Id = Guid.CreateVersion7(nu), SleutelHash = Sleutel.Hash(sleutel), Doel = doel, Staat = staat, VerlooptOp = nu + Geldigheid });
        await db.SaveChangesAsync(ct);
        Context.Response.Cookies.Append(Cookie, sleutel, new CookieOptions
        {
            HttpOnly = true, Secure = Context.Request.IsHttps, SameSite = SameSiteMode.Strict, Path = "/account", IsEssential = true,
        });
    }

    /// <summary>Takes the waiting question away and gives its state, to one asker only.</summary>
    private async Task<string?> NeemAsync(string doel, CancellationToken ct)
    {
        if (Context.Request.Cookies[Cookie] is not { Length: > 0 and < 100 } sleutel)
            return null;

        var hash = Sleutel.Hash(sleutel);
        var nu = klok.GetUtcNow();
        var vraag = await db.Set<Passkeyceremonie>().AsNoTracking().SingleOrDefaultAsync(c => c.SleutelHash == hash, ct);
        if (vraag is null || await db.Set<Passkeyceremonie>().Where(c => c.Id == vraag.Id).ExecuteDeleteAsync(ct) == 0)
            return null;
        return vraag.VerlooptOp > nu && vraag.Doel == doel ? vraag.Staat : null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Passkey ceremony {Doel} refused")]
    private static partial void LogGeweigerd(ILogger log, string doel);

    [LoggerMessage(Level = LogLevel.Information, Message = "Passkey answer unreadable")]
    private static partial void LogOnleesbaar(ILogger log);
}
