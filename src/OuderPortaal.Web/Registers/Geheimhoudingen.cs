using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Registers;

/// <summary>Who of staff signed to keep silent, and whose signature counts (R-10.3-1).</summary>
public sealed class Geheimhoudingen(PortaalDbContext db)
{
    private const int Hoogstens = 500;

    /// <summary>The newest signature of this member of staff; null when there is none.</summary>
    public Task<Geheimhoudingsverklaring?> LaatsteVanAsync(MedewerkerId wie, CancellationToken ct) =>
        db.Set<Geheimhoudingsverklaring>().AsNoTracking().Where(g => g.Wie == wie).OrderByDescending(g => g.GetekendOp).ThenByDescending(g => g.Id).FirstOrDefaultAsync(ct);

    public async Task<bool> IsGetekendAsync(MedewerkerId wie, CancellationToken ct) => (await LaatsteVanAsync(wie, ct))?.Geldt == true;

    /// <summary>Every open account of staff; whose signature is asked first, then by name.</summary>
    public async Task<IReadOnlyList<Geheimhoudingsregel>> LijstAsync(CancellationToken ct)
    {
        var mensen = await (from account in db.Users.AsNoTracking()
                            join koppeling in db.UserRoles on account.Id equals koppeling.UserId
                            join rol in db.Roles on koppeling.RoleId equals rol.Id
                            where account.GeblokkeerdOp == null
                            orderby account.Id
                            select new { account.Id, account.Naam, account.Functie, Rol = rol.Name ?? "" }).Take(Hoogstens).ToListAsync(ct);
        var getekend = (await db.Set<Geheimhoudingsverklaring>().AsNoTracking().ToListAsync(ct)).GroupBy(g => g.Wie).ToDictionary(g => g.Key, g => g.MaxBy(v => v.GetekendOp)!);
        return [.. mensen
            .Select(m => (Wie: m, Laatste: getekend.GetValueOrDefault(new MedewerkerId(m.Id))))
            .Select(m => new Geheimhoudingsregel(
                m.Wie.Naam, m.Wie.Functie.Trim(), Enum.Parse<Rol>(m.Wie.Rol), m.Laatste is { } l ? Amsterdam.Datum(l.GetekendOp) : null, m.Laatste?.Tekstversie, m.Laatste?.Geldt == true))
            .OrderBy(r => r.Geldt).ThenBy(r => r.Naam, StringComparer.CurrentCulture)];
    }
}
