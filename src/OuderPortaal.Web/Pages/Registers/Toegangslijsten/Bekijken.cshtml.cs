using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Pages.Registers.Toegangslijsten;

/// <summary>The access list in force and those before it, for who keeps it and for the FG (R-8.2-1).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)},{nameof(Rol.Fg)}")]
public sealed class BekijkenModel(PortaalDbContext db, Toegangslijstlezer lezer, TimeProvider klok) : PageModel
{
    [TempData]
    public string? Melding { get; set; }

    public ToegangslijstVersie Lijst { get; private set; } = null!;

    /// <summary>Versions that were in force before, newest first.</summary>
    public IReadOnlyList<ToegangslijstVersie> Eerdere { get; private set; } = [];

    public bool MetConcept { get; private set; }

    /// <summary>Local date.</summary>
    public DateOnly Vandaag { get; } = Amsterdam.Datum(klok.GetUtcNow());

    public Func<MedewerkerId?, string> Naam { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var alle = await lezer.AlleAsync(ct);
        (Lijst, Eerdere) = (alle[0], [.. alle.Skip(1)]);
        MetConcept = await db.ToegangslijstVersies.AnyAsync(t => t.VastgesteldOp == null, ct);
        Naam = await Medewerkers.NamenAsync(db, alle.Select(t => t.VastgesteldDoor), ct);
    }
}
