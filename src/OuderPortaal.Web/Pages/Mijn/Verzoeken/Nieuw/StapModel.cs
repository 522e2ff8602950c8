using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>One question of the wizard: shows what was answered before, takes the answer, saves the draft and goes to the first question without an answer.</summary>
public abstract class StapModel(PortaalDbContext db, Concepten concepten, TimeProvider klok) : PageModel, IHerlaadbaar
{
    [FromRoute(Name = "concept")]
    public string ConceptId { get; set; } = "";

    /// <summary>The button "later verdergaan": what was typed is kept as it is, right or wrong.</summary>
    [BindProperty]
    public string? Later { get; set; }

    public Aanvraag Aanvraag { get; private set; } = new();

    public Stem T => new(Aanvraag.Vorm);

    public DateOnly Vandaag => Amsterdam.Datum(klok.GetUtcNow());

    protected abstract Stap Stap { get; }

    protected PortaalDbContext Db => db;

    protected Concept Concept { get; private set; } = null!;

    public string Voortgang
    {
        get
        {
            var pad = Aanvraag.Pad();
            var nummer = pad.ToList().IndexOf(Stap) + 1;
            return nummer == 0 || Stap == Stap.Controleren ? "" : T.Met(Aanvraagteksten.Voortgang, nummer, pad.Count - 1);
        }
    }

    public string Terug => Aanvraag.Pad().TakeWhile(stap => stap != Stap).LastOrDefault(Stap) is var vorige && vorige == Stap ? "/mijn" : Adres(vorige);

    public string Titel(Tekst vraag) => $"{T[vraag]} {Voortgang}".TrimEnd();

    /// <summary>What somebody looks at is written down; what is sent is not looked at.</summary>
    protected bool IsGet => HttpMethods.IsGet(Request.Method);

    public string Adres(Stap stap) => $"/mijn/verzoeken/nieuw/{ConceptId}/{stap.ToString().ToLowerInvariant()}";

    public virtual async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await concepten.VindAsync(User.AccountId(), ConceptId, ct) is not { } concept)
            return false;
        (Concept, Aanvraag) = (concept, await concepten.LeesAsync(concept, ct));
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (Omweg() is { } elders)
            return elders;
        Toon();
        return Page();
    }

    public virtual async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (Omweg() is { } elders)
            return elders;
        if (!ModelState.IsValid)
            return Page();

        Neem();
        if (Later is not null)
        {
            await BewaarAsync(ct);
            return LocalRedirect("/mijn?bewaard=ja");
        }

        foreach (var (veld, zin) in Fouten())
            ModelState.AddModelError($"Invoer.{veld}", T[zin]);
        if (!ModelState.IsValid)
            return Page();

        await BewaarAsync(ct);
        return LocalRedirect(Daarna());
    }

    /// <summary>Fills the form with what was answered before.</summary>
    protected abstract void Toon();

    /// <summary>Takes over what was typed.</summary>
    protected abstract void Neem();

    /// <summary>What is still wrong, per field.</summary>
    protected abstract IEnumerable<(string Veld, Tekst Zin)> Fouten();

    protected virtual string Daarna() => Adres(Aanvraag.Volgende(Vandaag));

    /// <summary>Where to, when this question cannot be answered (yet): the receipt of what was sent, or the first open question.</summary>
    protected virtual IActionResult? Omweg() =>
        Aanvraag.Verzonden.Length > 0 ? LocalRedirect($"/mijn/verzoeken/{Aanvraag.Verzonden}/ontvangen")
        : Aanvraag.MagNaar(Stap, Vandaag) ? null
        : LocalRedirect(Adres(Aanvraag.Volgende(Vandaag)));

    protected async Task BewaarAsync(CancellationToken ct)
    {
        concepten.Bewaar(Concept, Aanvraag);
        await db.SaveChangesAsync(ct);
    }
}
