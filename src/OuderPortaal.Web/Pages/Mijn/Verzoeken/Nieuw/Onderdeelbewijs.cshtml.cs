using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>A document or photo that shows that an item is wrong: one an item, never required (R-COR-2). It lies in the vault with the draft, and goes with the item once that is filed.</summary>
[Uploadgrens(10)]
public sealed class OnderdeelbewijsModel(PortaalDbContext db, Concepten concepten, Documentkluis kluis, TimeProvider klok) : StapModel(db, concepten, klok)
{
    private const long Hoogstens = 8 * 1024 * 1024;

    [FromRoute(Name = "onderdeel")]
    public string OnderdeelId { get; set; } = "";

    [BindProperty]
    public IFormFile? Bestand { get; set; }

    /// <summary>Takes away what was added.</summary>
    [BindProperty]
    public string? Weg { get; set; }

    /// <summary>Empty when it was taken away meanwhile.</summary>
    public Aanvraagonderdeel Onderdeel { get; private set; } = new();

    protected override Stap Stap => Stap.Onderdelen;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Onderdeel = Aanvraag.Onderdelen.Find(o => o.Id == OnderdeelId) ?? Onderdeel;
        return true;
    }

    public override async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (Omweg() is { } elders)
            return elders;

        var vorige = Onderdeel.Bewijs;
        Onderdeel.Bewijs = Weg is null ? await NeemAanAsync(ct) : null;
        if (vorige is { } oud)
            await kluis.VernietigAsync(oud, ct);
        await BewaarAsync(ct);
        return LocalRedirect(Adres(Stap.Onderdelen));
    }

    protected override IActionResult? Omweg() => base.Omweg() ?? (Onderdeel.IsLeeg ? LocalRedirect(Adres(Stap.Onderdelen)) : null);

    protected override void Toon()
    {
    }

    protected override void Neem()
    {
    }

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten() => [];

    private async Task<Guid> NeemAanAsync(CancellationToken ct)
    {
        if (Bestand is not { Length: > 0 } bestand)
            throw new RuleViolation("R-SEC-6", T[Correctieteksten.BewijsFout], nameof(Bestand));
        await using var inhoud = bestand.OpenReadStream();
        return (await kluis.BewaarAsync(Concept.Id, inhoud, Hoogstens, ct)).Id;
    }
}
