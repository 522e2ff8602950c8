using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>People and requests for tests of jobs, made by the domain and stored with all their consequences.</summary>
internal static class Zaken
{
    public const string Kind = "Noor KANARIE-NAAM Verhage";

    public static readonly MedewerkerId Fatma = new(new Guid("0197f000-0000-7000-8000-000000000001"));
    public static readonly MedewerkerId Joris = new(new Guid("0197f000-0000-7000-8000-000000000002"));

    public static async Task<AccountId> AccountAsync(this PortaalApp app, string adres)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(app.Klok.Nu), UserName = adres, NormalizedUserName = adres.ToUpperInvariant(), Email = adres, NormalizedEmail = adres.ToUpperInvariant(),
            EmailConfirmed = true, Naam = "Nadia KANARIE-NAAM Brouwer", AangemaaktOp = app.Klok.Nu, SecurityStamp = "x",
        };
        await app.InAsync(async (db, _) =>
        {
            db.Add(account);
            await db.SaveChangesAsync();
        });
        return account.AccountId;
    }

    /// <summary>Filed in the portal at the instant of the clock; without account it came on paper that day.</summary>
    public static async Task<Guid> VerzoekAsync(this PortaalApp app, AccountId? account, Hoedanigheid hoedanigheid = Hoedanigheid.OuderOfVoogd)
    {
        var id = Guid.Empty;
        await app.InAsync(async (db, diensten) =>
        {
            var nu = app.Klok.Nu;
            var spelregels = await diensten.GetRequiredService<Spelregelboek>().VanNuAsync(default);
            var nummer = await diensten.GetRequiredService<Nummergever>().VolgendeAsync(VerzoekSoort.Inzage, default);
            var vraag = new Vraag(
                VerzoekSoort.Inzage, new Verzoeker(account, "Nadia KANARIE-NAAM Brouwer", "Zandpad 4, 1234 AB Proefstad"),
                new Betrokkene(Kind, new DateOnly(2014, 9, 3)), hoedanigheid, account is null ? AntwoordKanaal.Post : AntwoordKanaal.Digitaal);
            var verzoek = account is null
                ? Verzoek.VoerIn(vraag, Kanaal.Brief, OuderPortaal.Domain.Kalender.Amsterdam.Datum(nu), nummer, spelregels, nu)
                : Verzoek.DienIn(vraag, nummer, spelregels, nu);
            db.Add(verzoek);
            await db.SaveChangesAsync();
            id = verzoek.Id;
        });
        return id;
    }

    /// <summary>A verb on a stored request.</summary>
    public static Task BijVerzoekAsync(this PortaalApp app, Guid id, Action<Verzoek> werkwoord) => app.InAsync(async (db, _) =>
    {
        werkwoord(await db.Verzoeken.FindAsync(id) ?? throw new InvalidOperationException("No such request."));
        await db.SaveChangesAsync();
    });

    public static async Task InAsync(this PortaalApp app, Func<PortaalDbContext, IServiceProvider, Task> werk)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await werk(scope.ServiceProvider.GetRequiredService<PortaalDbContext>(), scope.ServiceProvider);
    }
}
