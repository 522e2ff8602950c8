using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Web.Pages.Secretariaat.Vragen;

/// <summary>Writes down a question while somebody is at the phone, with the answer when there was one. A burgerservicenummer does not come along.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class NoterenModel(Bereik bereik, Spelregelboek boek) : PageModel
{
    [BindProperty]
    public Opgave Invoer { get; set; } = new();

    [TempData]
    public string? Melding { get; set; }

    public void OnGet() => Invoer.OntvangenOp = bereik.Vandaag;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var reiniger = new Reiniger();
        var inhoud = new Vraaginhoud(reiniger.Tekst(Invoer.Tekst ?? "", meerregelig: true), reiniger.Tekst(Invoer.Wie ?? "", meerregelig: false), await OverAsync(ct));
        var kalender = (await boek.VanAsync(Invoer.OntvangenOp ?? bereik.Vandaag, ct)).Kalender.Werkdagen;
        var vraag = VraagZonderVerzoek.Noteer(inhoud, Invoer.Kanaal, Invoer.OntvangenOp, kalender, User.Medewerker(), bereik.Nu);
        if (!string.IsNullOrWhiteSpace(Invoer.Antwoord))
            vraag.Beantwoord(reiniger.Tekst(Invoer.Antwoord, meerregelig: true), User.Medewerker(), bereik.Nu);
        bereik.Db.Add(vraag);
        await bereik.Db.SaveChangesAsync(ct);
        Melding = reiniger.Burgerservicenummers > 0 ? "Er stond een burgerservicenummer in. Dat bewaren wij niet." : null;
        return LocalRedirect($"/secretariaat/vragen/{vraag.PubliekId}");
    }

    /// <summary>The request that it is about, within the reach of who writes.</summary>
    private async Task<Guid?> OverAsync(CancellationToken ct)
    {
        var nummer = (Invoer.Over ?? "").Trim().ToUpperInvariant();
        if (nummer.Length == 0)
            return null;
        return await bereik.Verzoeken.Where(v => v.Nummer == nummer).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(ct)
            ?? throw new RuleViolation("R-AM-07", "Er is geen verzoek met dit nummer. Kijk het na, of laat het leeg.", nameof(Opgave.Over));
    }

    public sealed class Opgave
    {
        public Kanaal? Kanaal { get; set; }

        public DateOnly? OntvangenOp { get; set; }

        public string? Wie { get; set; }

        public string? Tekst { get; set; }

        /// <summary>Number of a request.</summary>
        public string? Over { get; set; }

        public string? Antwoord { get; set; }
    }
}
