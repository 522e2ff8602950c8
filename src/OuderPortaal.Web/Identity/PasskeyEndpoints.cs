using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace OuderPortaal.Web.Identity;

/// <summary>Where the script of a passkey form gets its question, and where the picture of an authenticator secret comes from.</summary>
internal static class PasskeyEndpoints
{
    public static void MapPasskeys(this IEndpointRouteBuilder app)
    {
        var opties = app.MapGroup("/account/passkey/opties").AddEndpointFilter<FormulierTokenFilter>().RequireRateLimiting(Accountlimiet.Naam);
        opties.MapPost("/inloggen", (Passkeyceremonies passkeys, CancellationToken ct) => VraagAsync(passkeys.VraagBestaandeAsync(account: null, ct))).AllowAnonymous();
        opties.MapPost("/nieuw", NieuwAsync).AllowAnonymous();
        opties.MapPost("/opnieuw", OpnieuwAsync);
        opties.MapPost("/toevoegen", ToevoegenAsync);
        // Being asked is being seen: the ticket store keeps the time.
        app.MapPost("/account/nog-hier", () => Results.NoContent()).AddEndpointFilter<FormulierTokenFilter>().RequireRateLimiting(Accountlimiet.Naam);
        app.MapGet("/account/authenticator/qr.svg", QrAsync).AllowAnonymous();
    }

    private static async Task<IResult> NieuwAsync(HttpRequest request, Factorkeuze keuze, CancellationToken ct)
    {
        var link = await keuze.VindAsync((await request.ReadFormAsync(ct))["Code"], ct);
        return link is null ? Results.NotFound() : await VraagAsync(keuze.VraagPasskeyAsync(link, ct));
    }

    private static async Task<IResult> OpnieuwAsync(HttpContext context, UserManager<Account> accounts, Passkeyceremonies passkeys, CancellationToken ct) =>
        await accounts.GetUserAsync(context.User) is { } account ? await VraagAsync(passkeys.VraagBestaandeAsync(account, ct)) : Results.NotFound();

    private static async Task<IResult> ToevoegenAsync(
        HttpContext context, UserManager<Account> accounts, Passkeyceremonies passkeys, TimeProvider klok, CancellationToken ct) =>
        context.User.MagFactorBeheren(klok) && await accounts.GetUserAsync(context.User) is { } account
            ? await VraagAsync(passkeys.VraagNieuweAsync(account.Id, account.Email ?? "", account.Naam, ct))
            : Results.NotFound();

    private static async Task<IResult> VraagAsync(Task<string> vraag) => Results.Content(await vraag, "application/json");

    private static async Task<IResult> QrAsync(
        HttpContext context, string? code, UserManager<Account> accounts, Authenticatorapp app, Factorkeuze keuze, TimeProvider klok, CancellationToken ct)
    {
        Account? account;
        if (code is null)
            account = context.User.MagFactorBeheren(klok) ? await accounts.GetUserAsync(context.User) : null;
        else
            account = await keuze.VindAsync(code, ct) is { } link ? await keuze.MetWachtwoordAsync(link) : null;
        if (account is null)
            return Results.NotFound();

        context.Response.Headers.CacheControl = "no-store";
        return Results.Content(Authenticatorapp.AlsSvg(account, await app.GeheimInWordingAsync(account)), "image/svg+xml");
    }

    private sealed class FormulierTokenFilter(IAntiforgery antiforgery) : IEndpointFilter
    {
        public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
            await antiforgery.IsRequestValidAsync(context.HttpContext) ? await next(context) : Results.BadRequest();
    }
}
