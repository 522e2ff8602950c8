using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kantoor;

namespace OuderPortaal.Web.Pages.Secretariaat.Kantoor;

/// <summary>When the office is closed, who signs and who replaces whom; what is over is not shown.</summary>
public sealed class IndexModel(Bereik bereik) : PageModel
{
    public IReadOnlyList<Kantoorsluiting> Sluitingen { get; private set; } = [];

    public IReadOnlyList<Waarneming> Waarnemingen { get; private set; } = [];

    public IReadOnlyList<Vervanging> Vervangingen { get; private set; } = [];

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    public DateOnly Vandaag => bereik.Vandaag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (db, vandaag) = (bereik.Db, bereik.Vandaag);
        Sluitingen = await db.Kantoorsluitingen.AsNoTracking().Where(s => s.IngetrokkenOp == null && s.TotEnMet >= vandaag).OrderBy(s => s.Van).ToListAsync(ct);
        Waarnemingen = await db.Waarnemingen.AsNoTracking().Where(w => w.BeeindigdOp == null && w.TotEnMet >= vandaag).OrderBy(w => w.Van).ThenBy(w => w.Id).ToListAsync(ct);
        Vervangingen = await db.Vervangingen.AsNoTracking().Where(v => v.BeeindigdOp == null && v.TotEnMet >= vandaag).OrderBy(v => v.Van).ThenBy(v => v.Id).ToListAsync(ct);
        Naam = await Medewerkers.NamenAsync(db, [.. Waarnemingen.Select(w => (MedewerkerId?)w.MedewerkerId), .. Vervangingen.SelectMany(v => new MedewerkerId?[] { v.Afwezige, v.Vervanger })], ct);
    }
}
