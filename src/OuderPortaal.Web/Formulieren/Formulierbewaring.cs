using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Formulieren;

/// <summary>Keeps the input of a form whose login or token had passed, and gives it back on the same page: nobody types a letter twice (ontwerp.md 6, Pages).</summary>
public sealed class Formulierbewaring(IServiceScopeFactory scopes, IDataProtectionProvider bescherming, TimeProvider klok)
{
    /// <summary>Name in the address of the page.</summary>
    public const string Sleutelnaam = "bewaard";

    public static readonly TimeSpan Duur = TimeSpan.FromMinutes(15);

    private const int MeesteVelden = 300;
    private const int MeesteTekens = 200_000;
    private const int MeesteBytesOngelezen = 48 * 1024;

    private static readonly string[] Nooit = ["__RequestVerificationToken", "Eenmalig", "Credential", "wachtwoord", "password", "code", "handler"];

    private readonly IDataProtector _bescherming = bescherming.CreateProtector("OuderPortaal.Formulierbewaring");

    /// <summary>The address of the page that gives the input back; without a key when there was nothing to keep, or when the form did not come from a page of ours.</summary>
    /// <param name="context">The request that was refused.</param>
    /// <param name="account">Whose form it was; empty for a visitor.</param>
    public async Task<string> BewaarAsync(HttpContext context, Guid account)
    {
        var request = context.Request;
        var vraag = QueryHelpers.ParseQuery(request.QueryString.Value);
        vraag.Remove("handler");
        vraag.Remove(Sleutelnaam);
        var pad = request.PathBase + request.Path;
        var adres = QueryHelpers.AddQueryString(pad, vraag);
        if (!KomtVanOns(request) || await VeldenAsync(context) is not { Count: > 0 } velden)
            return adres;

        var nu = klok.GetUtcNow();
        var sleutel = Sleutel.Nieuw();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        await db.Set<BewaardFormulier>().Where(b => b.VerlooptOp <= nu).ExecuteDeleteAsync(context.RequestAborted);
        db.Add(new BewaardFormulier
        {
            Id = Guid.CreateVersion7(nu),
            SleutelHash = Sleutel.Hash(sleutel),
            Account = account,
            Pad = pad.Value ?? "",
            Inhoud = _bescherming.Protect(JsonSerializer.SerializeToUtf8Bytes(velden)),
            VerlooptOp = nu + Duur,
        });
        await db.SaveChangesAsync(context.RequestAborted);
        return QueryHelpers.AddQueryString(adres, Sleutelnaam, sleutel);
    }

    /// <summary>The fields that were typed, when this person asks for them on this page in time; null otherwise.</summary>
    public async Task<IReadOnlyDictionary<string, string[]>?> GeefAsync(HttpContext context)
    {
        if (context.Request.Query[Sleutelnaam].ToString() is not { Length: > 0 and < 100 } sleutel)
            return null;

        var hash = Sleutel.Hash(sleutel);
        var nu = klok.GetUtcNow();
        var account = context.User.AccountIdOfLeeg()?.Waarde ?? Guid.Empty;
        var pad = (context.Request.PathBase + context.Request.Path).Value ?? "";
        await using var scope = scopes.CreateAsyncScope();
        var rij = await scope.ServiceProvider.GetRequiredService<PortaalDbContext>().Set<BewaardFormulier>().AsNoTracking()
            .SingleOrDefaultAsync(b => b.SleutelHash == hash && b.VerlooptOp > nu && b.Account == account && b.Pad == pad, context.RequestAborted);
        return rij is null ? null : JsonSerializer.Deserialize<Dictionary<string, string[]>>(_bescherming.Unprotect(rij.Inhoud));
    }

    // A page elsewhere must not be able to fill in our forms for somebody.
    private static bool KomtVanOns(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
        && (request.Headers.Origin.ToString() is not { Length: > 0 } origin || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));

    private static async Task<Dictionary<string, string[]>?> VeldenAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasFormContentType)
            return null;
        // A large form that nobody read yet would be buffered on disk, with the file in it.
        if (context.Features.Get<Microsoft.AspNetCore.Http.Features.IFormFeature>()?.Form is null && request.ContentLength is null or > MeesteBytesOngelezen)
            return null;

        try
        {
            var velden = (await request.ReadFormAsync(context.RequestAborted))
                .Where(v => !Array.Exists(Nooit, n => v.Key.Contains(n, StringComparison.OrdinalIgnoreCase)))
                .ToDictionary(v => v.Key, v => v.Value.Select(w => w ?? "").ToArray(), StringComparer.Ordinal);
            return velden.Count <= MeesteVelden && velden.Sum(v => v.Key.Length + v.Value.Sum(w => w.Length)) <= MeesteTekens ? velden : null;
        }
        catch (Exception fout) when (fout is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }
}
