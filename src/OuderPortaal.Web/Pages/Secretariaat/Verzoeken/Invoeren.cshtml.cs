using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;
using OuderPortaal.Web.Toegang;
using OuderPortaal.Web.Vragen;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class InvoerenModel(PortaalDbContext db, Spelregelboek spelregelboek, Verzoekbalie balie, Mailinvoer mailinvoer) : PageModel, IHerlaadbaar, IDossierpagina
{
    [BindProperty]
    public Verzoekinvoer Verzoek { get; set; } = new();

    /// <summary>Random id of the question that it was at first; null when it is entered by itself.</summary>
    [BindProperty(SupportsGet = true, Name = "vraag")]
    public string? VraagId { get; set; }

    /// <summary>That question: the day on which it came in is the day of the request.</summary>
    public VraagZonderVerzoek? Bron { get; private set; }

    Dossierblik? IDossierpagina.Blik => Bron is null ? null : new(Dossierblik.Vraag, Bron.Id, null);

    /// <summary>Requests of parents without gezag are taken (D-15).</summary>
    public bool KanInformatie { get; private set; }

    /// <summary>What must be looked at in what was read from a pasted mail; null without one.</summary>
    public IReadOnlyList<string>? UitMail { get; private set; }

    /// <summary>The items to show: at least one, and each that was typed, also in a form that outlived its login.</summary>
    public int AantalPunten
    {
        get
        {
            while (Verzoek.Punten.Count == 0 || ModelState.ContainsKey($"Verzoek.Punten[{Verzoek.Punten.Count}].{nameof(Onderdeelinvoer.Was)}"))
                Verzoek.Punten.Add(new());
            return Verzoek.Punten.Count;
        }
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        KanInformatie = (await spelregelboek.VanNuAsync(ct)).Instellingen.Informatie377c;
        return VraagId is null || (Bron = await db.VindVraagAsync(User, VraagId, ct)) is not null;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (Bron is not null)
            Verzoek = new() { Kanaal = Bron.Kanaal, OntvangenOp = Bron.OntvangenOp, Naam = Bron.Naam, Toelichting = Bron.Woorden(bereikbaar: true) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Verzoek.Soort is { } soort && !Enum.IsDefined(soort))
            ModelState.AddModelError("Verzoek.Soort", "Kies wat er gevraagd wordt.");
        foreach (var (veld, zin) in Verzoek.Gebreken())
            ModelState.AddModelError($"Verzoek.{veld}", zin);
        if (!ModelState.IsValid)
            return Page();

        var verzoek = await balie.VoerInAsync(Verzoek, VraagId, User.Medewerker(), ct);
        return RedirectToPage("Ingevoerd", new { id = verzoek.PubliekId });
    }

    /// <summary>Fills the form from a pasted mail; nothing is judged or stored yet.</summary>
    public async Task<IActionResult> OnPostMailAsync(string? mail, CancellationToken ct)
    {
        await LoadAsync(ct);
        ModelState.Clear();
        if (string.IsNullOrWhiteSpace(mail))
            return Redirect("/secretariaat/verzoeken/mail");
        (Verzoek, UitMail) = await mailinvoer.LeesAsync(mail, ct);
        return Page();
    }

    /// <summary>One more item, with everything kept as it was typed; nothing is judged or stored yet.</summary>
    public async Task<IActionResult> OnPostNogEenAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        foreach (var veld in ModelState.Values)
        {
            veld.Errors.Clear();
            veld.ValidationState = ModelValidationState.Skipped;
        }

        if (AantalPunten < Correctie.MaxOnderdelen)
            Verzoek.Punten.Add(new());
        return Page();
    }
}
