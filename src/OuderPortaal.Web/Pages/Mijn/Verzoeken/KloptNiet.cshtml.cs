using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>
/// A line or document of an open overview that is wrong, or must not be used: the questions about it, and its place in the correction or objection that is open for this pupil (R-COR-2). Behind the same gate
/// as the overview; the draft keeps where it stands, not what it says.
/// </summary>
[VerseFactor(NaToets = true)]
public sealed class KloptNietModel(PortaalDbContext db, OverzichtToegang toegang, Overzichtsamensteller samensteller, Correctieconcepten concepten, TimeProvider klok)
    : OverzichtPagina(db, toegang, samensteller, klok), IOnderdeelformulier, IHerlaadbaar
{
    /// <summary>"regel" or "document"; nothing else is there.</summary>
    [FromRoute]
    public string Plek { get; set; } = "";

    [FromRoute]
    public int Nummer { get; set; }

    /// <summary>"bezwaar" to object to the use of it; anything else is to have it changed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Wat { get; set; }

    public Bedoeling Bedoeling => Bedoelingen.Van(Wat) == Bedoeling.Bezwaar ? Bedoeling.Bezwaar : Bedoeling.Correctie;

    [BindProperty]
    public Onderdeelinvoer Invoer { get; set; } = new();

    /// <summary>The button that goes back to the overview for another line.</summary>
    [BindProperty]
    public string? Nog { get; set; }

    public Verwijzing? Verwijzing { get; private set; }

    public Aangewezen? Aangewezen { get; private set; }

    private Verwijzingsoort Soort => Plek == "document" ? Verwijzingsoort.Document : Verwijzingsoort.Regel;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await OpenAsync(download: false, ct) is { } elders)
            return elders;
        if (Inhoud is null)
            return Page();
        if (!await WijsAanAsync(ct))
            return NotFound();
        if (await concepten.VoorAsync(User.AccountId(), _kind!, Bedoeling, ct) is { } open && open.Aanvraag.Onderdelen.Find(o => o.Verwijzing == Verwijzing) is { } eerder)
            Invoer = Onderdeelinvoer.Van(eerder);
        return Page();
    }

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await OpenAsync(download: false, ct, legVast: false) is { } elders)
            return elders;
        if (Inhoud is null)
            return Page();
        if (!await WijsAanAsync(ct))
            return NotFound();

        var onderdeel = new Aanvraagonderdeel { Verwijzing = Verwijzing };
        Invoer.NeemOver(onderdeel, Bedoeling);
        foreach (var (veld, zin) in onderdeel.Gebreken())
            ModelState.AddModelError($"{nameof(Invoer)}.{veld}", T[zin]);
        if (!ModelState.IsValid)
            return Page();

        var concept = await concepten.VoegToeAsync(User.AccountId(), User.Naam(), Verzoek.LeerlingId, onderdeel, Verzoek.Aanspreekvorm, Bedoeling, ct);
        // Back to the place in a long overview where the reader was.
        return LocalRedirect(Nog is null ? $"/mijn/verzoeken/nieuw/{concept}/onderdelen" : $"{Pagina}#{(Soort == Verwijzingsoort.Document ? "documenten" : $"g-{Nummer}")}");
    }

    public async Task<bool> LoadAsync(CancellationToken ct) =>
        await OpenAsync(download: false, ct, legVast: false) is null && (Inhoud is null || await WijsAanAsync(ct));

    private Kind? _kind;

    /// <summary>Whether there is such a line or document, about a pupil for whom a correction can be asked.</summary>
    private async Task<bool> WijsAanAsync(CancellationToken ct)
    {
        if (Plek is not ("regel" or "document") || Verzoek.Soort != VerzoekSoort.Inzage || (_kind = await concepten.KindAsync(User.AccountId(), Verzoek.LeerlingId, ct)) is null)
            return false;
        var sleutel = Soort == Verwijzingsoort.Document
            ? Inhoud!.Documenten.ElementAtOrDefault(Nummer - 1)?.Id
            : Inhoud!.Gegevens.FirstOrDefault(g => g.Nummer == Nummer)?.Id;
        if (sleutel is null)
            return false;
        Verwijzing = new(Soort, Verzoek.PubliekId, Verzoek.Nummer, _kind.Leerling.PubliekId, sleutel, Nummer);
        Aangewezen = Soort == Verwijzingsoort.Document ? Aanwijzer.Document(Inhoud, sleutel) : Aanwijzer.Regel(Inhoud, sleutel);
        return Aangewezen is not null;
    }
}
