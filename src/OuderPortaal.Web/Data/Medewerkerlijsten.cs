using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Data;

/// <summary>Which accounts of staff can be reached by mail, said once.</summary>
public static class Medewerkerlijsten
{
    /// <summary>Open accounts with a confirmed address in one of these roles, those of the first role first, then by age.</summary>
    public static async Task<IReadOnlyList<AccountId>> MedewerkersMetAsync(this PortaalDbContext db, IReadOnlyList<Rol> rollen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(rollen);
        var namen = rollen.Select(r => r.ToString()).ToList();
        var rijen = await (
            from gebruiker in db.Users
            join lid in db.UserRoles on gebruiker.Id equals lid.UserId
            join rol in db.Roles on lid.RoleId equals rol.Id
            where namen.Contains(rol.Name!) && gebruiker.EmailConfirmed && gebruiker.GeblokkeerdOp == null
            orderby gebruiker.AangemaaktOp, gebruiker.Id
            select new { gebruiker.Id, rol.Name }).ToListAsync(ct);
        return [.. rijen.OrderBy(r => namen.IndexOf(r.Name!)).Select(r => new AccountId(r.Id)).Distinct()];
    }
}
