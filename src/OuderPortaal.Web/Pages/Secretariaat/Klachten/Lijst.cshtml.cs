using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Web.Klachten;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>The complaints that this member of staff may see, the first last day on top.</summary>
public sealed class LijstModel(Bereik bereik) : PageModel
{
    private const int Hoogstens = 200;

    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    public bool MetGesloten => Toon == "alles";

    public DateOnly Vandaag => bereik.Vandaag;

    public IReadOnlyList<Klacht> Klachten { get; private set; } = [];

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    /// <summary>Letters about complaints that must still be posted.</summary>
    public int TePosten { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var zichtbaar = bereik.Db.KlachtenVoor(User).AsNoTracking();
        var rijen = await zichtbaar.Where(k => MetGesloten || k.GeslotenOp == null || k.Status == KlachtStatus.Afgehandeld).OrderBy(k => k.GeslotenOp != null).ThenByDescending(k => k.GeslotenOp).ThenBy(k => k.OntvangenOp).Take(Hoogstens).ToListAsync(ct);
        Klachten = [.. rijen.OrderBy(k => !k.IsOpen).ThenBy(k => k.Uiterlijk).ThenBy(k => k.Nummer, StringComparer.Ordinal)];
        Naam = await Medewerkers.NamenAsync(bereik.Db, Klachten.Select(k => k.BehandelaarId), ct);
        TePosten = await bereik.Db.Klachtbrieven.CountAsync(b => b.PerPost && b.GepostOp == null && zichtbaar.Any(k => k.Id == b.KlachtId), ct);
    }
}
