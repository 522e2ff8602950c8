using System.Globalization;
using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests;

/// <summary>
/// People for tests of other things than logging in: an account without the slow password hash, and a browser with a real login on the server.
/// <c>var client = await app.AlsAsync(Rol.Secretariaat);</c> or <c>await app.AlsOuderAsync("Nadia Brouwer")</c>.
/// </summary>
public static class Inloggen
{
    internal static readonly Uri Basis = new("https://localhost");

    /// <summary>An account that could log in; with a role it is staff, who signed to keep silent, for longer than any test lasts.</summary>
    public static async Task<Account> MaakAccountAsync(this PortaalApp app, string naam, Rol? rol = null, bool alleLeerlingen = false, bool getekend = true)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var nu = app.Klok.Nu;
        var adres = $"{naam.ToLowerInvariant().Replace(' ', '.')}.{Path.GetRandomFileName()[..6]}@deproeftuin.example";
        var account = new Account
        {
            Id = Guid.CreateVersion7(nu), UserName = adres, NormalizedUserName = adres.ToUpperInvariant(), Email = adres, NormalizedEmail = adres.ToUpperInvariant(),
            EmailConfirmed = true, Naam = naam, AlleLeerlingen = alleLeerlingen, AangemaaktOp = nu, SecurityStamp = "stempel", LockoutEnabled = true,
        };
        db.Add(account);
        if (rol is not null && getekend)
            db.Add(Verklaring(account.MedewerkerId, nu));
        if (rol is { } gekozen)
            db.Add(new IdentityUserRole<Guid> { UserId = account.Id, RoleId = (await db.Roles.SingleAsync(r => r.Name == gekozen.ToString())).Id });
        await db.SaveChangesAsync();
        return account;
    }

    /// <summary>Somebody of staff who came in another way signed to keep silent too.</summary>
    public static Task TekenGeheimhoudingAsync(this PortaalApp app, string adres) => app.DoeAsync<PortaalDbContext>(async db =>
    {
        db.Add(Verklaring((await db.Users.SingleAsync(u => u.Email == adres)).MedewerkerId, app.Klok.Nu));
        await db.SaveChangesAsync();
    });

    /// <summary>A browser in which this account is logged in, with a factor that is fresh now.</summary>
    public static async Task<HttpClient> AlsAsync(this PortaalApp app, Account account, Inlogmanier manier = Inlogmanier.Passkey, DateTimeOffset? factorSinds = null) =>
        app.CreateDefaultClient(Basis, new RedirectHandler(), new CookieContainerHandler(await app.KoekjesAsync(account, manier, factorSinds)));

    /// <summary>What such a browser keeps, for a client of your own.</summary>
    internal static async Task<CookieContainer> KoekjesAsync(this PortaalApp app, Account account, Inlogmanier manier = Inlogmanier.Passkey, DateTimeOffset? factorSinds = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var wie = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        var claims = (ClaimsIdentity)wie.Identity!;
        claims.AddClaim(new Claim(Claimsoorten.Manier, manier.ToString()));
        claims.AddClaim(new Claim(
            manier == Inlogmanier.Herstelcode ? Claimsoorten.HerstelOp : Claimsoorten.FactorOp, app.Klok.Nu.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)));

        if (factorSinds is { } sinds)
            claims.AddClaim(new Claim(Claimsoorten.FactorSinds, sinds.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)));

        var scheme = IdentityConstants.ApplicationScheme;
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var eigenschappen = new AuthenticationProperties { IssuedUtc = app.Klok.Nu, ExpiresUtc = app.Klok.Nu + options.ExpireTimeSpan };
        var sleutel = await options.SessionStore!.StoreAsync(new AuthenticationTicket(wie, eigenschappen, scheme));
        var koekje = options.TicketDataFormat.Protect(new AuthenticationTicket(
            new ClaimsPrincipal(new ClaimsIdentity([new Claim("Microsoft.AspNetCore.Authentication.Cookies-SessionId", sleutel)], scheme)), scheme));

        var koekjes = new CookieContainer();
        koekjes.Add(Basis, new Cookie(options.Cookie.Name!, koekje));
        return koekjes;
    }

    /// <summary>A new member of staff with this role, logged in.</summary>
    public static async Task<HttpClient> AlsAsync(this PortaalApp app, Rol rol, string naam = "Medewerker", bool alleLeerlingen = true) =>
        await app.AlsAsync(await app.MaakAccountAsync(naam, rol, alleLeerlingen));

    /// <summary>A new parent, logged in.</summary>
    public static async Task<HttpClient> AlsOuderAsync(this PortaalApp app, string naam = "Nadia Brouwer") => await app.AlsAsync(await app.MaakAccountAsync(naam));

    /// <summary>A visitor's browser with cookies.</summary>
    public static HttpClient AlsBezoeker(this PortaalApp app) =>
        app.CreateDefaultClient(Basis, new RedirectHandler(), new CookieContainerHandler(new CookieContainer()));

    /// <summary>What the scheduler does a moment after a form with an address was sent.</summary>
    public static void BeantwoordVragen(this PortaalApp app) => app.DoeAsync<AccountvragenJob>(job => job.RunAsync(CancellationToken.None)).GetAwaiter().GetResult();

    /// <summary>The link in the last account mail to this address.</summary>
    public static string LaatsteLink(this PortaalApp app, string adres)
    {
        app.BeantwoordVragen();
        var link = app.Services.GetRequiredService<Ontwikkelpost>().Mails.First(m => m.Adres == adres).Link;
        return new Uri(link).PathAndQuery;
    }

    /// <summary>Without its row in the journaal: a test that counts there counts its own.</summary>
    private static Geheimhoudingsverklaring Verklaring(MedewerkerId wie, DateTimeOffset nu)
    {
        var verklaring = Geheimhoudingsverklaring.Teken(wie, Geheimhoudingstekst.Huidig.Versie, akkoord: true, nu.AddYears(30));
        verklaring.WisGebeurtenissen();
        return verklaring;
    }
}
