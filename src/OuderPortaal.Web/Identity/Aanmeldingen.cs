using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// Keeps every login on the server and looks it up at every request, so that logging out, blocking or a new password ends it at once.
/// Idle: 30 minutes for parents, 15 for staff; never longer than the ticket itself (12 hours). All on the portal clock.
/// </summary>
public sealed class Aanmeldingen(IServiceScopeFactory scopes, IDataProtectionProvider bescherming, TimeProvider klok, IOptions<IdentityOptions> options) : ITicketStore
{
    public static readonly TimeSpan Duur = TimeSpan.FromHours(12);
    public static readonly TimeSpan RustVerzoeker = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan RustMedewerker = TimeSpan.FromMinutes(15);

    // The one claim that the framework's cookie handler puts into the cookie when there is a ticket store.
    private const string SessieClaim = "Microsoft.AspNetCore.Authentication.Cookies-SessionId";

    private readonly IDataProtector _bescherming = bescherming.CreateProtector("OuderPortaal.Aanmelding");

    public Task<string> StoreAsync(AuthenticationTicket ticket) => StoreAsync(ticket, userAgent: null, CancellationToken.None);

    public Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken) =>
        StoreAsync(ticket, httpContext.Request.Headers.UserAgent.ToString(), cancellationToken);

    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        await using var scope = scopes.CreateAsyncScope();
        var hash = Sleutel.Hash(key);
        var inhoud = Bescherm(ticket);
        await Rijen(scope).Where(a => a.SleutelHash == hash).ExecuteUpdateAsync(s => s.SetProperty(a => a.Ticket, inhoud));
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var hash = Sleutel.Hash(key);
        var nu = klok.GetUtcNow();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var rij = await db.Set<Aanmelding>().AsNoTracking().SingleOrDefaultAsync(a => a.SleutelHash == hash);
        if (rij is null || rij.VerlooptOp <= nu)
            return null;

        var ticket = TicketSerializer.Default.Deserialize(_bescherming.Unprotect(rij.Ticket));
        var account = await db.Users.AsNoTracking().Where(a => a.Id == rij.Account.Waarde)
            .Select(a => new { a.SecurityStamp, a.GeblokkeerdOp }).SingleOrDefaultAsync();
        if (ticket is null || account is null || account.GeblokkeerdOp is not null || nu - rij.LaatstGezienOp > Rust(ticket.Principal)
            || ticket.Principal.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType) != account.SecurityStamp)
            return null;

        if (nu - rij.LaatstGezienOp >= TimeSpan.FromMinutes(1))
            await Rijen(scope).Where(a => a.Id == rij.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.LaatstGezienOp, nu));
        (ticket.Principal.Identity as ClaimsIdentity)?.AddClaim(new Claim(Claimsoorten.Aanmelding, rij.Id.ToString()));
        return ticket;
    }

    public async Task RemoveAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var hash = Sleutel.Hash(key);
        await Rijen(scope).Where(a => a.SleutelHash == hash).ExecuteDeleteAsync();
    }

    /// <summary>Whose login the browser still carries, also when it has passed by time; null when it was ended or never was.</summary>
    public async Task<AccountId?> WasVanAsync(HttpContext context)
    {
        var cookies = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var ticket = cookies.Cookie.Name is { } naam ? cookies.TicketDataFormat.Unprotect(cookies.CookieManager.GetRequestCookie(context, naam)) : null;
        if (ticket?.Principal.Claims.FirstOrDefault(c => c.Type == SessieClaim)?.Value is not { } sleutel)
            return null;

        await using var scope = scopes.CreateAsyncScope();
        var hash = Sleutel.Hash(sleutel);
        return await Rijen(scope).AsNoTracking().Where(a => a.SleutelHash == hash).Select(a => (AccountId?)a.Account).SingleOrDefaultAsync(context.RequestAborted);
    }

    /// <summary>The logins of one account that are still worth something, the latest seen first.</summary>
    public async Task<IReadOnlyList<Aanmelding>> VanAsync(AccountId account, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var nu = klok.GetUtcNow();
        var gezienNa = nu - RustVerzoeker;
        return await Rijen(scope).AsNoTracking().Where(a => a.Account == account && a.VerlooptOp > nu && a.LaatstGezienOp > gezienNa)
            .OrderByDescending(a => a.LaatstGezienOp).Take(100).ToListAsync(ct);
    }

    /// <summary>Ends one login of this account.</summary>
    public async Task BeeindigAsync(AccountId account, Guid aanmelding, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await Rijen(scope).Where(a => a.Account == account && a.Id == aanmelding).ExecuteDeleteAsync(ct);
    }

    /// <summary>Ends every login of this account, on all devices.</summary>
    public async Task BeeindigAllesAsync(AccountId account, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await Rijen(scope).Where(a => a.Account == account).ExecuteDeleteAsync(ct);
    }

    /// <summary>Ends every login of this account but one.</summary>
    public async Task BeeindigAndereAsync(AccountId account, Guid? behalve, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await Rijen(scope).Where(a => a.Account == account && a.Id != behalve).ExecuteDeleteAsync(ct);
    }

    private async Task<string> StoreAsync(AuthenticationTicket ticket, string? userAgent, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var nu = klok.GetUtcNow();
        var sleutel = Sleutel.Nieuw();
        db.Add(new Aanmelding
        {
            Id = Guid.CreateVersion7(nu),
            SleutelHash = Sleutel.Hash(sleutel),
            Account = ticket.Principal.AccountId(),
            AangemaaktOp = nu,
            LaatstGezienOp = nu,
            VerlooptOp = nu + Duur,
            Ticket = Bescherm(ticket),
            Apparaat = Apparaat.Benoem(userAgent),
        });
        await db.SaveChangesAsync(ct);
        return sleutel;
    }

    /// <summary>How long a page may be left alone before its login ends; a minute less, because rest is kept to the minute.</summary>
    public static int RustInSeconden(ClaimsPrincipal wie) => (int)(Rust(wie) - TimeSpan.FromMinutes(1)).TotalSeconds;

    private static TimeSpan Rust(ClaimsPrincipal wie) => wie.IsMedewerker() ? RustMedewerker : RustVerzoeker;

    private static DbSet<Aanmelding> Rijen(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<PortaalDbContext>().Set<Aanmelding>();

    private byte[] Bescherm(AuthenticationTicket ticket) => _bescherming.Protect(TicketSerializer.Default.Serialize(ticket));
}
