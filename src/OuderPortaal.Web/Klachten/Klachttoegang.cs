using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Klachten;

/// <summary>Which complaints somebody may see. Who is complained about finds nothing of it here, whatever the role (Awb 9:7).</summary>
public static class Klachttoegang
{
    /// <summary>Secretariaat and directeur: all; a behandelaar: the own ones; the FG: the process of all, on pages of its own.</summary>
    public static IQueryable<Klacht> KlachtenVoor(this PortaalDbContext db, ClaimsPrincipal wie)
    {
        ArgumentNullException.ThrowIfNull(db);
        var ik = wie.Medewerker();
        var klachten = db.Klachten.Where(k => k.OverMedewerkerId == null || k.OverMedewerkerId != ik);
        return wie.Is(Rol.Secretariaat) || wie.Is(Rol.Directeur) || wie.Is(Rol.Fg) ? klachten : klachten.Where(k => k.BehandelaarId == ik);
    }

    /// <summary>Bezwaar; one that was a complaint not for who that complaint is about.</summary>
    public static IQueryable<Bezwaarschrift> BezwarenVoor(this PortaalDbContext db, ClaimsPrincipal wie)
    {
        ArgumentNullException.ThrowIfNull(db);
        var klachten = db.KlachtenVoor(wie);
        return db.Bezwaarschriften.Where(b => b.UitKlachtId == null || klachten.Any(k => k.Id == b.UitKlachtId));
    }

    /// <summary>Complaints about this member of staff, and letters about them: no task of these is theirs.</summary>
    public static IQueryable<Guid> OverMij(this PortaalDbContext db, ClaimsPrincipal wie)
    {
        ArgumentNullException.ThrowIfNull(db);
        var ik = wie.Medewerker();
        var over = db.Klachten.Where(k => k.OverMedewerkerId == ik);
        return over.Select(k => k.Id).Concat(db.Klachtbrieven.Where(b => over.Any(k => k.Id == b.KlachtId)).Select(b => b.Id))
            .Concat(db.Bezwaarschriften.Where(b => over.Any(k => k.Id == b.UitKlachtId)).Select(b => b.Id));
    }

    /// <summary>The bestuur signs the answer then (R-AM-13).</summary>
    public static async Task<bool> GaatOverDirecteurAsync(this PortaalDbContext db, Klacht klacht, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(klacht);
        var (over, directeur) = (klacht.OverMedewerkerId?.Waarde, nameof(Rol.Directeur));
        return over is not null && await db.UserRoles.AnyAsync(r => r.UserId == over && db.Roles.Any(n => n.Id == r.RoleId && n.Name == directeur), ct);
    }
}
