using System.Security.Claims;
using OuderPortaal.Domain;
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
}
