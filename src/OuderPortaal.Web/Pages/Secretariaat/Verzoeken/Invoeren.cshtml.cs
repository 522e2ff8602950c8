using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class InvoerenModel(PortaalDbContext db, Spelregelboek spelregelboek, Nummergever nummergever, Mailinvoer mailinvoer, TimeProvider klok) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public Verzoekinvoer Verzoek { get; set; } = new();

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
        return true;
    }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Verzoek.Soort is { } soort && !Enum.IsDefined(soort))
            ModelState.AddModelError("Verzoek.Soort", "Kies wat er gevraagd wordt.");
        foreach (var (veld, zin) in Verzoek.Gebreken())
            ModelState.AddModelError($"Verzoek.{veld}", zin);
        if (!ModelState.IsValid)
            return Page();

        var verzoek = await db.InTransactieAsync(VoerInAsync, ct);
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

    private async Task<Verzoek> VoerInAsync(CancellationToken ct)
    {
        var vraag = Verzoek.AlsVraag();
        var spelregels = await spelregelboek.VanAsync(Verzoek.OntvangenOp!.Value, ct);
        var nummer = await nummergever.VolgendeAsync(vraag.Soort, ct);
        var (kanaal, op, nu) = (Verzoek.Kanaal!.Value, Verzoek.OntvangenOp!.Value, klok.GetUtcNow());
        var verzoek = vraag.Soort == VerzoekSoort.ExtraKopie
            ? await VoerKopieInAsync(vraag, kanaal, op, nummer, spelregels, nu, ct)
            : Domain.Verzoeken.Verzoek.VoerIn(vraag, kanaal, op, nummer, spelregels, nu, vraag.Soort == VerzoekSoort.Correctie ? Verzoek.Poststempel : null);
        db.Add(verzoek);
        if (vraag.Soort.HeeftOnderdelen())
            db.Add(Correctie.Begin(verzoek, Verzoek.Vragen(), nu));
        await db.SaveChangesAsync(ct);
        return verzoek;
    }

    private async Task<Verzoek> VoerKopieInAsync(Vraag vraag, Kanaal kanaal, DateOnly op, string nummer, Spelregels spelregels, DateTimeOffset nu, CancellationToken ct)
    {
        var gezocht = (Verzoek.KopieVan ?? "").Trim().ToUpperInvariant();
        var van = await db.Verzoeken.FirstOrDefaultAsync(v => v.Nummer == gezocht && v.Soort == VerzoekSoort.Inzage, ct)
            ?? throw new RuleViolation("R-11.1-3", "Er is geen verzoek om inzage met dit nummer. Kijk het nummer na.", nameof(Verzoekinvoer.KopieVan));
        var overzicht = await db.Overzichten.AsNoTracking().FirstOrDefaultAsync(o => o.VerzoekId == van.Id, ct);
        return Domain.Verzoeken.Verzoek.VoerKopieIn(van, overzicht, vraag, kanaal, op, nummer, spelregels, nu);
    }
}
