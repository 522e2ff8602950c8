using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A page about one objection: who made it, and where that person lives, is for Secretariaat and Directeur only (R-VTG-22).</summary>
public abstract class Bezwaarpagina(Bereik bereik) : Leerlingpagina(bereik)
{
    /// <summary>Random id of the objection.</summary>
    [FromRoute]
    public string Bezwaar { get; set; } = "";

    public GezagConflict Conflict { get; private set; } = null!;

    public Vertegenwoordiging Link { get; private set; } = null!;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if ((!User.Is(Rol.Secretariaat) && !User.Is(Rol.Directeur)) || !await base.LoadAsync(ct)
            || await Db.GezagConflicten.FirstOrDefaultAsync(c => c.PubliekId == Bezwaar && c.LeerlingId == Leerling.Id, ct) is not { } conflict)
            return false;
        Conflict = conflict;
        Link = await Db.Vertegenwoordigingen.SingleAsync(v => v.Id == conflict.VertegenwoordigingId, ct);
        return true;
    }
}
