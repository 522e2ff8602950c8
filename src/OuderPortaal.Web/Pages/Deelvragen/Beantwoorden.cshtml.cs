using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Deelvragen;
using OuderPortaal.Web.Formulieren;

namespace OuderPortaal.Web.Pages.Deelvragen;

/// <summary>Somebody without an account opens the link of a question: a code by mail first, then that one question and its answer, once. An answer may bring files. What was written is carried along when the time has passed meanwhile.</summary>
[Uploadgrens(26)]
[BestandNaCode]
public sealed class BeantwoordenModel(Antwoordbalie balie) : PageModel, IHerlaadbaar
{
    [FromRoute]
    public string Sleutel { get; set; } = "";

    /// <summary>"code": a code was asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "stap")]
    public string? Stap { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Antwoord { get; set; }

    [BindProperty]
    public IReadOnlyList<IFormFile> Bestanden { get; set; } = [];

    /// <summary>Null until the code was right in this browser.</summary>
    public Deelvraag? Vraag { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        Vraag = await balie.GeopendAsync(Sleutel, ct);
        return true;
    }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await balie.StuurCodeAsync(Sleutel, ct);
        return string.IsNullOrEmpty(Antwoord) ? RedirectToPage(new { sleutel = Sleutel, stap = "code" }) : Toon("code");
    }

    public async Task<IActionResult> OnPostCodeAsync(CancellationToken ct)
    {
        if (Codeschrift.Lees(Code) is null)
            return Fout(nameof(Code), "Deze code is niet goed overgenomen. Kijk nog eens in de mail.");
        Vraag = await balie.GeopendAsync(Sleutel, ct) ?? await balie.ProbeerAsync(Sleutel, Code, ct);
        if (Vraag is null)
            return Fout(nameof(Code), "Deze code werkt niet. Misschien is hij te oud of te vaak geprobeerd. Vraag een nieuwe code.");
        // With a text that waits the form is shown at once.
        return string.IsNullOrEmpty(Antwoord) ? RedirectToPage(new { sleutel = Sleutel, stap = (string?)null }) : Page();
    }

    public async Task<IActionResult> OnPostAntwoordAsync(CancellationToken ct)
    {
        if (await balie.BeantwoordAsync(Sleutel, Antwoord, Bestanden, ct))
            return RedirectToPage("Bedankt");
        ModelState.AddModelError("", "Uw antwoord is nog niet verstuurd. Uw tijd was voorbij, of de vraag staat niet meer uit. Vraag een nieuwe code." + (Bestanden.Count > 0 ? " Een bestand kiest u daarna opnieuw." : ""));
        return Toon(null);
    }

    private PageResult Fout(string veld, string zin)
    {
        ModelState.AddModelError(veld, zin);
        return Toon("code");
    }

    private PageResult Toon(string? stap)
    {
        Stap = stap;
        return Page();
    }
}
