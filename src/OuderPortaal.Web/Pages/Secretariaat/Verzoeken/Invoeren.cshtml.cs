using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class InvoerenModel(PortaalDbContext db, Spelregelboek spelregelboek, Nummergever nummergever, TimeProvider klok) : PageModel, IHerlaadbaar
{
    // A correction has items with a line or document of an overview: that goes by the portal.
    private static readonly VerzoekSoort[] Soorten =
        [VerzoekSoort.Inzage, VerzoekSoort.InzageEigenGegevens, VerzoekSoort.BezwaarVerwerking, VerzoekSoort.ExtraKopie, VerzoekSoort.Informatieverzoek377c];

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
        if (Verzoek.Soort is { } soort && !Soorten.Contains(soort))
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
        var (kanaal, op, nu) = (Verzoek.Kanaal!.Value, Verzoek.OntvangenOp!.Value, klok.GetUtcNow());
        var verzoek = vraag.Soort == VerzoekSoort.ExtraKopie
            ? await VoerKopieInAsync(vraag, kanaal, op, nummer, spelregels, nu, ct)
            : Domain.Verzoeken.Verzoek.VoerIn(vraag, kanaal, op, nummer, spelregels, nu);
        db.Add(verzoek);
        if (vraag.Soort == VerzoekSoort.BezwaarVerwerking)
            db.Add(Correctie.Begin(verzoek, [new(CorrectieSoort.Afscherming, CorrectieGrond.WeetNiet, new(Verzoek.Waarover ?? ""), Toelichting: vraag.Toelichting)], nu));
        await db.SaveChangesAsync(ct);
        return verzoek;
    }

    private async Task<Verzoek> VoerKopieInAsync(Vraag vraag, Kanaal kanaal, DateOnly op, string nummer, Spelregels spelregels, DateTimeOffset nu, CancellationToken ct)
    {
        var gezocht = (Verzoek.KopieVan ?? "").Trim().ToUpperInvariant();
        var van = await db.Verzoeken.FirstOrDefaultAsync(v => v.Nummer == gezocht && v.Soort == VerzoekSoort.Inzage, ct)
            ?? throw new RuleViolation("R-11.1-3", "Er is geen verzoek om inzage met dit nummer. Kijk het nummer na.", nameof(Invoer.KopieVan));
        var overzicht = await db.Overzichten.AsNoTracking().FirstOrDefaultAsync(o => o.VerzoekId == van.Id, ct);
        return Domain.Verzoeken.Verzoek.VoerKopieIn(van, overzicht, vraag, kanaal, op, nummer, spelregels, nu);
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

        /// <summary>Number of the request that was answered with the overview.</summary>
        [MaxLength(20)]
        public string? KopieVan { get; set; }

        /// <summary>Which data an objection is about, in the words of who objects.</summary>
        [MaxLength(200)]
        public string? Waarover { get; set; }

        [MaxLength(4000)]
        public string? Toelichting { get; set; }
    }
}
