using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Taken;

/// <summary>The tasks of who looks, to tick off; the same page for every role, with its own road to the request.</summary>
public abstract class Takenpagina(Takenlijst lijst, Bereik bereik) : PageModel, IHerlaadbaar
{
    /// <summary>Value of <see cref="Van"/> that shows the tasks of colleagues too.</summary>
    public const string Iedereen = "iedereen";

    /// <summary>Random id of the task after which the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Van { get; set; }

    [TempData]
    public string? Melding { get; set; }

    public IReadOnlyList<Taakregel> Open { get; private set; } = [];

    public IReadOnlyList<Taakregel> Gedaan { get; private set; } = [];

    /// <summary>At most 100, which reads "99+".</summary>
    public int Aantal { get; private set; }

    public string? Volgende { get; private set; }

    public DateOnly Vandaag => bereik.Vandaag;

    public bool VanIedereen => Van == Iedereen;

    /// <summary>Where a request opens for this role: "/secretariaat/verzoeken".</summary>
    public abstract string Verzoeken { get; }

    /// <summary>Address of this page.</summary>
    public abstract string Hier { get; }

    /// <summary>"Drie taken staan open, de eerste is twee dagen te laat."</summary>
    public string Inleiding => Open.Count == 0
        ? $"{Hoofdletter(Datumtekst.Voluit(Vandaag))}."
        : $"{Hoofdletter(Datumtekst.Voluit(Vandaag))}. {(Aantal == 1 ? "Een taak staat" : $"{(Aantal >= Werkvoorraad.TelGrens ? "99+" : Hoofdletter(Datumtekst.Getal(Aantal)))} taken staan")} open.";

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(string? taak, CancellationToken ct)
    {
        if (taak is null || await lijst.VindAsync(taak, ct) is not { } gevonden)
            return await bereik.NietGevondenAsync(this, ct);

        gevonden.VinkAf(User.Medewerker(), bereik.Nu);
        await bereik.Db.SaveChangesAsync(ct);
        Melding = $"Afgevinkt: {gevonden.Omschrijving}";
        return RedirectToPage(new { Van });
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var rijen = await lijst.OpenAsync(Na, VanIedereen, ct);
        Open = [.. rijen.Take(Takenlijst.PerPagina)];
        Volgende = rijen.Count > Takenlijst.PerPagina ? Open[^1].PubliekId : null;
        Gedaan = Na is null ? await lijst.GedaanAsync(VanIedereen, ct) : [];
        Aantal = await lijst.TelAsync(VanIedereen, ct);
        return true;
    }

    /// <summary>When it was done: "ma 30 maart, 14.15 uur".</summary>
    public static string Wanneer(DateTimeOffset op) => $"{Datumtekst.KorteWeekdag(Amsterdam.Datum(op))}, {Amsterdam.Lokaal(op):H.mm} uur";

    private static string Hoofdletter(string zin) => char.ToUpperInvariant(zin[0]) + zin[1..];
}
