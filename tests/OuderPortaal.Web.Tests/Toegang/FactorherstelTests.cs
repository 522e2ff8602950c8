using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Toegang;
using OuderPortaal.Web.Tests.Accounts;

namespace OuderPortaal.Web.Tests.Toegang;

public sealed class FactorherstelTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Regel("R-ID-10")]
    public async Task NewFactorAfterALostOne_ProvenIdentity_FallsBackToN1()
    {
        var account = await _app.MaakAccountAsync("Nadia Brouwer");
        var medewerker = new MedewerkerId(Guid.CreateVersion7(_app.Klok.Nu));
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            db.Add(Identiteitsverificatie.LegVast(account.AccountId, null, account.Naam, Identificatiewijze.Balie, "paspoort", new DateOnly(2026, 3, 1), medewerker, _app.Klok.Nu));
            await db.SaveChangesAsync();
        });
        Assert.Equal(Niveau.N3, await NiveauAsync(account));

        await using (var scope = _app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
            await scope.ServiceProvider.GetRequiredService<Factorherstel>().ValTerugAsync(await db.Users.SingleAsync(u => u.Id == account.Id));
            await db.SaveChangesAsync();
        }

        Assert.Equal(Niveau.N1, await NiveauAsync(account));
    }

    private Task<Niveau> NiveauAsync(Account account) => _app.VraagAsync(db => new Niveaus(db, _app.Klok).VanAsync(account.AccountId, CancellationToken.None));
}
