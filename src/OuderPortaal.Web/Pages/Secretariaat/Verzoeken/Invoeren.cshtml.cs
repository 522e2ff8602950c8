using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class InvoerenModel(PortaalDbContext db, Spelregelboek spelregelboek, Nummergever nummergever, TimeProvider klok) : PageModel, IHerlaadbaar
{
    [BindProperty]
    public Invoer Verzoek { get; set; } = new();

    /// <summary>Requests of parents without gezag are taken (D-15).</summary>
    public bool KanInformatie { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        KanInformatie = (await spelregelboek.VanNuAsync(ct)).Instellingen.Informatie377c;
        return true;
    }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Verzoek.Soort is not (null or VerzoekSoort.Inzage or VerzoekSoort.InzageEigenGegevens or VerzoekSoort.Informatieverzoek377c))
            ModelState.AddModelError("Verzoek.Soort", "Kies wat er gevraagd wordt.");
        if (!ModelState.IsValid)
            return Page();

        var verzoek = await db.InTransactieAsync(VoerInAsync, ct);
        return RedirectToPage("Ingevoerd", new { id = verzoek.PubliekId });
    }

    private async Task<Verzoek> VoerInAsync(CancellationToken ct)
    {
        var eigen = Verzoek.Soort == VerzoekSoort.InzageEigenGegevens;
        var betrokkene = eigen ? new Betrokkene(Verzoek.Naam ?? "", null) : new Betrokkene(Verzoek.KindNaam ?? "", Verzoek.KindGeboortedatum);
        var vraag = new Vraag(
            Verzoek.Soort!.Value, new Verzoeker(null, Verzoek.Naam ?? "", Verzoek.Adres ?? ""), betrokkene, Verzoek.Hoedanigheid!.Value, Verzoek.AntwoordKanaal!.Value, Verzoek.Toelichting ?? "");
        var spelregels = await spelregelboek.VanNuAsync(ct);
        var nummer = await nummergever.VolgendeAsync(vraag.Soort, ct);
        var verzoek = Domain.Verzoeken.Verzoek.VoerIn(vraag, Verzoek.Kanaal!.Value, Verzoek.OntvangenOp!.Value, nummer, spelregels, klok.GetUtcNow());
        db.Add(verzoek);
        await db.SaveChangesAsync(ct);
        return verzoek;
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies hoe het verzoek binnenkwam.")]
        public Kanaal? Kanaal { get; set; }

        [Required(ErrorMessage = "Vul de dag in waarop het verzoek binnenkwam.")]
        public DateOnly? OntvangenOp { get; set; }

        [Required(ErrorMessage = "Kies wat er gevraagd wordt.")]
        public VerzoekSoort? Soort { get; set; }

        [MaxLength(200)]
        public string? Naam { get; set; }

        [MaxLength(400)]
        public string? Adres { get; set; }

        [Required(ErrorMessage = "Kies als wie deze persoon het vraagt.")]
        public Hoedanigheid? Hoedanigheid { get; set; }

        [MaxLength(200)]
        public string? KindNaam { get; set; }

        public DateOnly? KindGeboortedatum { get; set; }

        [Required(ErrorMessage = "Kies hoe het antwoord moet komen.")]
        public AntwoordKanaal? AntwoordKanaal { get; set; } = Domain.Verzoeken.AntwoordKanaal.Post;

        [MaxLength(4000)]
        public string? Toelichting { get; set; }
    }
}
