using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>The queue as a file for a spreadsheet, with the columns of pausing; the export itself stands in the journaal.</summary>
public sealed class WerkvoorraadBewarenModel(Bereik bereik, Werkvoorraad werkvoorraad, Actor actor) : PageModel
{
    private const int MaxPaginas = 200;
    private static readonly string[] Kop =
        ["Nummer", "Soort", "Ontvangen", "Klaar op", "Uiterlijk", "Staat stil", "Bewijs uiterlijk", "Te laat", "Kind", "Wacht op", "Volgende stap", "Van", "Let op"];

    [BindProperty(SupportsGet = true, Name = "")]
    public Werkvoorraadfilter Filter { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        List<IEnumerable<string>> regels = [Kop];
        await VoegToeAsync(regels, werkvoorraad.LopendAsync, ct);
        await VoegToeAsync(regels, werkvoorraad.StilAsync, ct);

        bereik.Db.Add(new JournaalRegel
        {
            Id = Guid.CreateVersion7(bereik.Nu), Op = bereik.Nu, AccountId = User.AccountId(), Hoedanigheid = actor.Hoedanigheid, Handeling = "WerkvoorraadBewaard",
        });
        await bereik.Db.SaveChangesAsync(ct);
        return File(Csvbestand.Maak(regels), Csvbestand.Soort, $"werkvoorraad-{bereik.Vandaag:yyyy-MM-dd}.csv");
    }

    private async Task VoegToeAsync(List<IEnumerable<string>> regels, Func<Werkvoorraadfilter, string?, CancellationToken, Task<IReadOnlyList<Werkvoorraadregel>>> lees, CancellationToken ct)
    {
        string? na = null;
        for (var pagina = 0; pagina < MaxPaginas; pagina++)
        {
            var rijen = await lees(Filter, na, ct);
            regels.AddRange(rijen.Take(Werkvoorraad.PerPagina).Select(Cellen));
            if (rijen.Count <= Werkvoorraad.PerPagina)
                return;
            na = rijen[Werkvoorraad.PerPagina - 1].Plek;
        }
    }

    private IEnumerable<string> Cellen(Werkvoorraadregel r) =>
    [
        r.Nummer, Zaakstand.Tekst(r.Soort), Dag(r.OntvangenOp), Dag(r.Streef), Dag(r.Uiterlijk), JaNee(r.StaatStil), r.StaatStil ? Dag(r.BewijsUiterlijk) : "",
        JaNee(r.IsTeLaat(bereik.Vandaag) && !r.StaatStil), r.Kind, Zaakstand.Tekst(r.Stand.WachtOp), r.Stand.VolgendeStap, r.Van ?? "nog niemand",
        string.Join(", ", r.Stand.Signalen.Select(Zaakstand.Tekst)),
    ];

    private static string Dag(DateOnly? datum) => datum?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static string JaNee(bool ja) => ja ? "ja" : "nee";
}
