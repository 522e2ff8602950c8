using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>The requests behind a figure.</summary>
public sealed class VerzoekenModel(Toezicht toezicht) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Toezichtlijst Toon { get; set; }

    /// <summary>Number after which the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    public IReadOnlyList<Verzoek> Rijen { get; private set; } = [];

    public string? Volgende { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var rijen = await toezicht.LijstAsync(Toon, Na, ct);
        Rijen = [.. rijen.Take(Toezicht.PerPagina)];
        Volgende = rijen.Count > Toezicht.PerPagina ? Rijen[^1].Nummer : null;
    }

    public string Stand(Verzoek v) => v switch
    {
        { IsOpen: true } when v.IsOpgeschort(toezicht.Vandaag) => "de tijd staat stil",
        { IsOpen: true, Termijn.Uiterlijk: { } r } when toezicht.Vandaag > r => $"{Datumtekst.Dagen(toezicht.Vandaag.DayNumber - r.DayNumber)} te laat",
        { IsOpen: true } => "loopt",
        { Besluit.BekendgemaaktOp: not null } => Woorden.Van(v.Besluit.Uitkomst, v.Soort),
        _ => "ingetrokken of gesloten",
    };

    /// <summary>How long, and why: the reasons for which proof was asked.</summary>
    public string Stil(Verzoek v) => v.Bewijsverzoeken.Count == 0
        ? "nee"
        : $"{Datumtekst.Dagen(v.Termijn.N)}. {string.Join(". ", v.Bewijsverzoeken.Select(b => Woorden.Van(b.Twijfel)).Distinct())}.";
}
