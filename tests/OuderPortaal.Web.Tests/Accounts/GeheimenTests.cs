using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

public sealed class GeheimenTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact, Trait("asvs", "6.5.2")]
    public async Task Secrets_OfAnAccount_StandNowhereInTheDatabase()
    {
        var (_, geheim, codes) = await Accountreis.RegistreerAsync(_app, _app.AlsBezoeker(), "geheim@deproeftuin.example");

        var bewaard = await _app.VraagAsync(db => db.UserTokens.Select(t => t.Value ?? "").ToListAsync());

        Assert.NotEmpty(bewaard);
        Assert.All(bewaard, w => Assert.All(codes.Append(geheim), c => Assert.DoesNotContain(c, w, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Secrets_OfAnOlderVersion_AreEncryptedAtTheStart_AndStillWork()
    {
        var account = await _app.MaakAccountAsync("Oud Account");
        await _app.DoeAsync<PortaalDbContext>(async db =>
        {
            db.Add(new IdentityUserToken<Guid> { UserId = account.Id, LoginProvider = "[AspNetUserStore]", Name = "AuthenticatorKey", Value = Demoaccounts.Geheim });
            db.Add(new IdentityUserToken<Guid> { UserId = account.Id, LoginProvider = "[AspNetUserStore]", Name = "RecoveryCodes", Value = "ABCDE-FGHIJ;KLMNO-PQRST" });
            await db.SaveChangesAsync();
        });

        await _app.DoeAsync<Geheimbewaring>(b => b.VersleutelAsync(CancellationToken.None));
        await _app.DoeAsync<Geheimbewaring>(b => b.VersleutelAsync(CancellationToken.None));

        var tokens = await _app.VraagAsync(db => db.UserTokens.Where(t => t.UserId == account.Id).ToListAsync());
        Assert.All(tokens, t => Assert.DoesNotContain(Demoaccounts.Geheim, t.Value!, StringComparison.Ordinal));
        Assert.DoesNotContain(tokens, t => t.Value!.Contains("ABCDE", StringComparison.Ordinal));
        await _app.DoeAsync<UserManager<Account>>(async m => Assert.True(await m.VerifyTwoFactorTokenAsync(
            (await m.FindByIdAsync(account.Id.ToString()))!, TokenOptions.DefaultAuthenticatorProvider, Demoaccounts.Code())));
        await _app.DoeAsync<Herstelcodes>(async h => Assert.Equal(2, await h.OverAsync(account)));
        await _app.DoeAsync<Herstelcodes>(async h => Assert.True(await h.VerzilverAsync(account.Id, "klmno pqrst", CancellationToken.None)));
    }

    [Fact]
    public async Task RecoveryCode_FortyTimesAtOnce_WorksOnce()
    {
        var account = await _app.MaakAccountAsync("Veel Tegelijk");
        var codes = await MaakAsync(account);

        var gelukt = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(async () =>
        {
            await using var scope = _app.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<Herstelcodes>().VerzilverAsync(account.Id, codes[0], CancellationToken.None);
        })));

        Assert.Equal(1, gelukt.Count(g => g));
        await _app.DoeAsync<Herstelcodes>(async h => Assert.Equal(Herstelcodes.Aantal - 1, await h.OverAsync(account)));
    }

    private async Task<IReadOnlyList<string>> MaakAsync(Account account)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        return await scope.ServiceProvider.GetRequiredService<Herstelcodes>().MaakAsync(await db.Users.SingleAsync(a => a.Id == account.Id));
    }
}
