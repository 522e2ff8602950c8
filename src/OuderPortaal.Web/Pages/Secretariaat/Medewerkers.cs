using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>Colleagues who work on requests, by name.</summary>
public static class Medewerkers
{
    private static readonly string[] Rollen = [nameof(Rol.Secretariaat), nameof(Rol.Behandelaar)];

    public static async Task<IReadOnlyList<(Guid Id, string Naam)>> LijstAsync(PortaalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rijen = await (
            from u in db.Users
            where db.UserRoles.Any(ur => ur.UserId == u.Id && db.Roles.Any(r => r.Id == ur.RoleId && Rollen.Contains(r.Name)))
            orderby u.Naam
            select new { u.Id, u.Naam }).Take(200).ToListAsync(ct);
        return [.. rijen.Select(r => (r.Id, r.Naam))];
    }

    /// <summary>Colleagues who may sign in the place of the directeur: who may look at every pupil, so that signing opens no file that was not theirs.</summary>
    public static async Task<IReadOnlyList<(Guid Id, string Naam)>> WaarnemersAsync(PortaalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var secretariaat = nameof(Rol.Secretariaat);
        var ziet = db.Users.Where(u => u.GeblokkeerdOp == null && (u.AlleLeerlingen || db.UserRoles.Any(ur => ur.UserId == u.Id && db.Roles.Any(r => r.Id == ur.RoleId && r.Name == secretariaat)))).Select(u => u.Id);
        var wie = await ziet.ToListAsync(ct);
        return [.. (await LijstAsync(db, ct)).Where(m => wie.Contains(m.Id))];
    }

    /// <summary>Colleagues who may be asked to search: who works with files, with an account that is open. Not who asks.</summary>
    public static async Task<IReadOnlyList<Zoeker>> ZoekersAsync(PortaalDbContext db, MedewerkerId ik, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        string[] rollen = [.. Rollen, nameof(Rol.Directeur)];
        var rijen = await (
            from u in db.Users
            where u.Id != ik.Waarde && u.EmailConfirmed && u.GeblokkeerdOp == null && db.UserRoles.Any(ur => ur.UserId == u.Id && db.Roles.Any(r => r.Id == ur.RoleId && rollen.Contains(r.Name)))
            orderby u.Naam, u.Id
            select new { u.Id, u.Naam, u.Functie, u.Email }).Take(200).ToListAsync(ct);
        return [.. rijen.Select(r => new Zoeker(new(r.Id), r.Naam, r.Functie, r.Email!))];
    }

    /// <summary>Names of these members of staff; who is gone is "een oud-collega".</summary>
    public static async Task<Func<MedewerkerId?, string>> NamenAsync(PortaalDbContext db, IEnumerable<MedewerkerId?> wie, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var ids = wie.OfType<MedewerkerId>().Select(m => m.Waarde).Distinct().ToList();
        var namen = await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Naam, ct);
        return m => m is { } id ? namen.GetValueOrDefault(id.Waarde, "een oud-collega") : "niemand";
    }
}
