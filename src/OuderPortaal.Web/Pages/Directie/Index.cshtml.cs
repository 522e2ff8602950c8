using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Pages.Directie;

/// <summary>What waits for a signature, and which overviews wait for a second person; the first date on top.</summary>
public sealed class IndexModel(Bereik bereik, Werkvoorraad werkvoorraad) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    public DateOnly Vandaag => bereik.Vandaag;

    public IReadOnlyList<Werkvoorraadregel> Tekenen { get; private set; } = [];

    public IReadOnlyList<Werkvoorraadregel> Nakijken { get; private set; } = [];

    /// <summary>Outcome that was proposed, by random id of the request.</summary>
    public IReadOnlyDictionary<string, BesluitUitkomst> Uitkomsten { get; private set; } = new Dictionary<string, BesluitUitkomst>();

    public string? Volgende { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var tekenen = await werkvoorraad.LopendAsync(new Werkvoorraadfilter { Wacht = WachtOp.Directeur }, Na, ct);
        Volgende = tekenen.Count > Werkvoorraad.PerPagina ? tekenen[Werkvoorraad.PerPagina - 1].Plek : null;
        Tekenen = [.. tekenen.Take(Werkvoorraad.PerPagina)];
        Nakijken = [.. (await werkvoorraad.LopendAsync(new Werkvoorraadfilter { Wacht = WachtOp.TweedeCollega }, null, ct)).Take(Werkvoorraad.PerPagina)];
        var ids = Tekenen.Select(t => t.PubliekId).ToList();
        Uitkomsten = await bereik.Db.Verzoeken.Where(v => ids.Contains(v.PubliekId) && v.Besluit != null).Select(v => new { v.PubliekId, v.Besluit!.Uitkomst }).ToDictionaryAsync(v => v.PubliekId, v => v.Uitkomst, ct);
    }
}
