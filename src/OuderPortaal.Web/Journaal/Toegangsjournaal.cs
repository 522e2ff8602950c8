using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Journaal;

/// <summary>One journaal row for who asked for what is not theirs, or looked at a file, in a transaction of its own: a page that refuses or shows saves nothing.</summary>
public sealed class Toegangsjournaal(IServiceScopeFactory scopes, TimeProvider klok) : IToegangsjournaal
{
    public const string Handeling = "GeweigerdeToegang";

    public Task GeweigerdAsync(AccountId account, string route, CancellationToken ct) => SchrijfAsync(account, [new(Handeling, null, null)], route, ct);

    public Task BekekenAsync(AccountId account, IReadOnlyList<Dossierblik> blikken, string route, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(blikken);
        return SchrijfAsync(account, blikken, route, ct);
    }

    private async Task SchrijfAsync(AccountId account, IReadOnlyList<Dossierblik> blikken, string route, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        var (nu, hoedanigheid) = (klok.GetUtcNow(), scope.ServiceProvider.GetRequiredService<Actor>().Hoedanigheid);
        db.AddRange(blikken.Select(blik => (blik, plek: blik.Reden.Length > 0 ? $"{blik.Reden}: {route}" : route)).Select(b => new JournaalRegel
        {
            Id = Guid.CreateVersion7(nu),
            Op = nu,
            AccountId = account,
            Hoedanigheid = hoedanigheid,
            Handeling = b.blik.Handeling,
            VerzoekId = b.blik.VerzoekId,
            LeerlingId = b.blik.LeerlingId,
            Bijzonderheid = b.plek.Length > 200 ? b.plek[..200] : b.plek,
        }));
        await db.SaveChangesAsync(ct);
    }
}
