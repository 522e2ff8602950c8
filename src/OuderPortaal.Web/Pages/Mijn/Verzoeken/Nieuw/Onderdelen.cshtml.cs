using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>The items of a correction so far: change one, take one away, add another, or go on. Without any it begins with the first.</summary>
public sealed class OnderdelenModel(PortaalDbContext db, Concepten concepten, Aanwijzer aanwijzer, Documentkluis kluis, TimeProvider klok) : StapModel(db, concepten, klok)
{
    /// <summary>Id of the item to take away.</summary>
    [BindProperty]
    public string? Weg { get; set; }

    public Aanwijzingen Aanwijzingen { get; private set; } = Aanwijzingen.Geen;

    public IReadOnlyList<Onderdeelregel> Regels => [.. Aanvraag.Onderdelen.Select((o, plaats) => Onderdeelregel.Van(o, plaats + 1, Aanwijzingen.Bij(o.Verwijzing), T))];

    /// <summary>The overview that lines were pointed at in, to point at more.</summary>
    public string? Overzicht => Aanvraag.Onderdelen.Select(o => o.Verwijzing).LastOrDefault(v => v is { Soort: not Verwijzingsoort.Onderdeel })?.Verzoek;

    public bool IsBezwaar => Aanvraag.Bedoeling == Bedoeling.Bezwaar;

    protected override Stap Stap => Stap.Onderdelen;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Aanwijzingen = await aanwijzer.ToonAsync(Aanvraag.Onderdelen, User, legVast: IsGet, ct);
        return true;
    }

    public override async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Weg is null)
            return await base.OnPostAsync(ct);
        if (!await LoadAsync(ct))
            return NotFound();
        if (Omweg() is { } elders)
            return elders;
        if (Aanvraag.Onderdelen.Find(o => o.Id == Weg)?.Bewijs is { } bewijs)
            await kluis.VernietigAsync(bewijs, ct);
        Aanvraag.Onderdelen.RemoveAll(o => o.Id == Weg);
        await BewaarAsync(ct);
        return LocalRedirect(Adres(Stap.Onderdelen));
    }

    protected override IActionResult? Omweg() =>
        base.Omweg() ?? (IsGet && Aanvraag.Onderdelen.Count == 0 ? LocalRedirect($"/mijn/verzoeken/nieuw/{ConceptId}/onderdeel/{OnderdeelModel.Nieuw}") : null);

    protected override void Toon()
    {
    }

    protected override void Neem()
    {
        if (Later is null && !Aanvraag.IsKlaar(Stap.Onderdelen, Vandaag))
            throw new RuleViolation("R-COR-2", T[Aanvraag.Onderdelen.Count == 0 ? IsBezwaar ? Bezwaarteksten.GeenOnderdelen : Correctieteksten.GeenOnderdelen : Correctieteksten.NietAf]);
    }

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten() => [];
}
