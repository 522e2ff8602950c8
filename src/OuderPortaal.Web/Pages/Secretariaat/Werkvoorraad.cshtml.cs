using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kantoor;

namespace OuderPortaal.Web.Pages.Secretariaat;

public sealed class WerkvoorraadModel(Bereik bereik, Werkvoorraad werkvoorraad, LaatsteControle controle, Waarnemers waarnemers) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public Werkvoorraadfilter Filter { get; set; } = new();

    /// <summary>Place after which the running requests go on.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    /// <summary>Place after which those that stand still go on.</summary>
    [BindProperty(SupportsGet = true)]
    public string? StilNa { get; set; }

    public DateOnly Vandaag => bereik.Vandaag;

    public IReadOnlyList<(string Kop, string Aantal, IReadOnlyList<Werkvoorraadregel> Regels)> Groepen { get; private set; } = [];

    public Werkvoorraadtelling Telling { get; private set; } = new(0, 0, 0, 0, 0);

    /// <summary>The most urgent request on which we can do something.</summary>
    public Werkvoorraadregel? Eerste { get; private set; }

    public string? Volgende { get; private set; }

    public string? StilVolgende { get; private set; }

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    /// <summary>When the terms were last looked at.</summary>
    public string Gecontroleerd { get; private set; } = "";

    /// <summary>On which this reader signs today in the place of the directeur; null when not.</summary>
    public Waarneming? Waarneming { get; private set; }

    public bool IsLeeg => Groepen.All(g => g.Regels.Count == 0);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var eindeWeek = Werkvoorraad.EindeWeek(Vandaag);
        Gecontroleerd = await controle.ZinAsync(ct);
        Waarneming = await waarnemers.VanAsync(User.Medewerker(), ct);
        Telling = await werkvoorraad.TelAsync(Filter, eindeWeek, ct);
        var lopend = StilNa is null ? await werkvoorraad.LopendAsync(Filter, Na, ct) : [];
        var stil = Na is null ? await werkvoorraad.StilAsync(Filter, StilNa, ct) : [];
        Volgende = lopend.Count > Werkvoorraad.PerPagina ? lopend[Werkvoorraad.PerPagina - 1].Plek : null;
        StilVolgende = stil.Count > Werkvoorraad.PerPagina ? stil[Werkvoorraad.PerPagina - 1].Plek : null;
        var regels = lopend.Take(Werkvoorraad.PerPagina).ToList();
        Groepen =
        [
            ("Te laat of vandaag", Werkvoorraadtelling.Zaken(Telling.Nu), [.. regels.Where(r => r.Streef <= Vandaag)]),
            ("Deze week", Werkvoorraadtelling.Zaken(Telling.DezeWeek), [.. regels.Where(r => r.Streef > Vandaag && r.Streef <= eindeWeek)]),
            ("Later", Werkvoorraadtelling.Zaken(Telling.Later), [.. regels.Where(r => r.Streef > eindeWeek)]),
            ("Staat stil", $"{Werkvoorraadtelling.Zaken(Telling.Stil)}, op datum van het bewijs", [.. stil.Take(Werkvoorraad.PerPagina)]),
        ];
        Eerste = Na is null && StilNa is null ? regels.FirstOrDefault(r => r.Stand.WachtOp == WachtOp.Ons) ?? regels.FirstOrDefault() : null;
        if (!string.IsNullOrWhiteSpace(Filter.Nummer))
            await bereik.LegGezochtVastAsync(!IsLeeg, ct, "VerzoekGezocht");
        Collegas =
        [
            new SelectListItem("Iedereen", ""), new SelectListItem("Nog niemand", Werkvoorraadfilter.Niemand),
            .. (await Medewerkers.LijstAsync(bereik.Db, ct)).Select(m => new SelectListItem(m.Naam, m.Id.ToString())),
        ];
    }

    /// <summary>"Dinsdag 17 maart 2026. Eén zaak is te laat, twee moeten vandaag klaar."</summary>
    public string Inleiding
    {
        get
        {
            var dag = Datumtekst.Voluit(Vandaag);
            var vandaag = Math.Max(0, Telling.Nu - Telling.TeLaat);
            var laat = Telling.TeLaat switch { 0 => "Niets is te laat", 1 => "Eén zaak is te laat", _ => $"{Hoofdletter(Werkvoorraadtelling.Zaken(Telling.TeLaat))} zijn te laat" };
            var nu = vandaag switch { 0 => "niets hoeft vandaag klaar", 1 => "één moet vandaag klaar", _ => $"{Datumtekst.Getal(vandaag)} moeten vandaag klaar" };
            return $"{Hoofdletter(dag)}. {laat}, {nu}.";
        }
    }

    /// <summary>The same filter, from another place or as a file.</summary>
    public string Adres(string pagina, string? na = null, string? stilNa = null) => Url.Page(pagina, new
    {
        Filter.Nummer, Filter.Soort, Filter.Van, Filter.Wacht, Filter.Let, Na = na, StilNa = stilNa,
    }) ?? "";

    private static string Hoofdletter(string zin) => char.ToUpperInvariant(zin[0]) + zin[1..];
}
