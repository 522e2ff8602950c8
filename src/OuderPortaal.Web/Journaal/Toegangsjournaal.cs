using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Journaal;

/// <summary>One journaal row for who asked for what is not theirs, or looked at a file, in a transaction of its own: a page that refuses or shows saves nothing.</summary>
public sealed class Toegangsjournaal(IServiceScopeFactory scopes, TimeProvider klok) : IToegangsjournaal
{
    public const string Handeling = "GeweigerdeToegang";

    public Task GeweigerdAsync(AccountId account, string route, CancellationToken ct) => SchrijfAsync(account, Handeling, null, null, route, ct);

    public Task BekekenAsync(AccountId account, Dossierblik blik, string route, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(blik);
        return SchrijfAsync(account, blik.Handeling, blik.VerzoekId, blik.LeerlingId, route, ct);
    }

    private async Task SchrijfAsync(AccountId account, string handeling, Guid? verzoek, Guid? leerling, string route, CancellationToken ct)
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
            Handeling = handeling,
            VerzoekId = verzoek,
            LeerlingId = leerling,
            Bijzonderheid = route.Length > 200 ? route[..200] : route,
        });
        await db.SaveChangesAsync(ct);
    }
}
