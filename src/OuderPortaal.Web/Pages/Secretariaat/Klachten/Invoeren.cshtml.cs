using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Toegang;
using OuderPortaal.Web.Vragen;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>A complaint that did not come through the portal, or that was noted as a question first.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class InvoerenModel(Klachtbalie balie, PortaalDbContext db) : PageModel, IHerlaadbaar, IDossierpagina
{
    [BindProperty]
    public Opgave Invoer { get; set; } = new();

    /// <summary>Random id of the question that it was at first; null when it is entered by itself.</summary>
    [BindProperty(SupportsGet = true, Name = "vraag")]
    public string? VraagId { get; set; }

    /// <summary>That question: the day on which it came in is the day of the complaint.</summary>
    public VraagZonderVerzoek? Bron { get; private set; }

    Dossierblik? IDossierpagina.Blik => Bron is null ? null : new(Dossierblik.Vraag, Bron.Id, null);

    public async Task<bool> LoadAsync(CancellationToken ct) => VraagId is null || (Bron = await db.VindVraagAsync(User, VraagId, ct)) is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (Bron is null)
            return Page();
        // What fits in no field goes under the words: a long name, and a way to reach somebody that is no telephone number.
        var (lang, telefoon) = (Bron.Naam.Length > Opgave.LangsteNaam, Bron.Bereikbaar.Length <= Opgave.LangsteTelefoon && !Bron.Bereikbaar.Contains('@', StringComparison.Ordinal));
        Invoer = new() { Kanaal = Bron.Kanaal, OntvangenOp = Bron.OntvangenOp, Naam = lang ? null : Bron.Naam, Telefoon = telefoon ? Bron.Bereikbaar : null, Tekst = Bron.Woorden(naam: lang, bereikbaar: !telefoon) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var klacht = await balie.VoerInAsync(
            new Klager(null, Invoer.Naam ?? "", Invoer.Adres ?? "", Invoer.Telefoon ?? ""), new Klachtinhoud(Invoer.Tekst ?? "", Invoer.OverWie ?? "", Invoer.OverPrivacy),
            Invoer.Kanaal!.Value, Invoer.OntvangenOp!.Value, VraagId is null ? null : (VraagId, User.Medewerker()), ct);
        return LocalRedirect($"/secretariaat/klachten/{klacht.PubliekId}");
    }

    public sealed class Opgave
    {
        public const int LangsteNaam = 100;

        public const int LangsteTelefoon = 30;

        [Required(ErrorMessage = "Kies hoe de klacht binnenkwam.")]
        public Kanaal? Kanaal { get; set; }

        [Required(ErrorMessage = "Vul de dag in waarop de klacht binnenkwam.")]
        public DateOnly? OntvangenOp { get; set; }

        [StringLength(LangsteNaam)]
        public string? Naam { get; set; }

        [StringLength(400)]
        public string? Adres { get; set; }

        [StringLength(LangsteTelefoon)]
        public string? Telefoon { get; set; }

        [StringLength(Klachtinhoud.MaxTekst)]
        public string? Tekst { get; set; }

        [StringLength(200)]
        public string? OverWie { get; set; }

        public bool OverPrivacy { get; set; }
    }
}
