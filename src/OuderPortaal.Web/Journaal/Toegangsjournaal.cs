using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Journaal;

/// <summary>One journaal row for who asked for what is not theirs, in a transaction of its own: the page that refused saves nothing.</summary>
public sealed class Toegangsjournaal(IServiceScopeFactory scopes, TimeProvider klok) : IToegangsjournaal
{
    public const string Handeling = "GeweigerdeToegang";

    public async Task GeweigerdAsync(AccountId account, string route, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var nu = klok.GetUtcNow();
        db.Add(new JournaalRegel
        {
            Id = Guid.CreateVersion7(nu),
            Op = nu,
            AccountId = account,
            Hoedanigheid = scope.ServiceProvider.GetRequiredService<Actor>().Hoedanigheid,
            Handeling = Handeling,
            Bijzonderheid = route.Length > 200 ? route[..200] : route,
        });
        await db.SaveChangesAsync(ct);
    }
}
