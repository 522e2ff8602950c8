using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Klachten;

/// <summary>A complaint without an account: name and address, the answer by post (R-KLT-1). Who is logged in as a parent or pupil goes to the own form.</summary>
public sealed class DoenModel(Klachtbalie balie) : PageModel
{
    [BindProperty]
    public Klachtinvoer Invoer { get; set; } = new();

    public Stem T { get; } = new(Aanspreekvorm.U);

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true && !User.IsMedewerker() ? LocalRedirect("/mijn/klachten/nieuw") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        var klacht = await balie.DienInAsync(
            new Klager(null, Invoer.Naam ?? "", Invoer.Adres ?? "", Invoer.Telefoon ?? ""), new Klachtinhoud(Invoer.Tekst ?? "", Invoer.OverWie ?? "", Invoer.OverPrivacy), ct);
        return LocalRedirect($"/klacht/ontvangen/{klacht.PubliekId}");
    }
}
