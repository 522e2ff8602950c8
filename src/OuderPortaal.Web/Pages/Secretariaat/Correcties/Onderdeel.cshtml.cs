using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Correcties;

/// <summary>One item: was beside wordt, with its origin; and what is proposed, with the reason as the verzoeker reads it (R-COR-3, R-COR-6).</summary>
public sealed class OnderdeelModel(Bereik bereik, Wisfeitenlezer wisfeiten, Documentkluis kluis, HuidigSwv swv) : Correctiepagina(bereik)
{
    [FromRoute]
    public int Nummer { get; set; }

    [BindProperty]
    public Invoer Oordeel { get; set; } = new();

    public Correctieonderdeel Onderdeel { get; private set; } = null!;

    /// <summary>The proof that came with it can be opened; null when there is none (any more).</summary>
    public bool? MagBewijsOpen { get; private set; }

    /// <summary>What the rules propose on an erasure; null for every other item.</summary>
    public Wisvoorstel? Wisvoorstel { get; private set; }

    public IReadOnlyList<string> Bronnen => swv.Gegevens.Bronnen;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || Correctie.Onderdelen.FirstOrDefault(o => o.Volgnummer == Nummer) is not { } onderdeel)
            return false;
        Onderdeel = onderdeel;
        MagBewijsOpen = onderdeel.BewijsId is { } bewijs && await kluis.ZoekAsync(bewijs, ct) is { } bestand ? kluis.MagOpen(bestand.Scan) : null;
        if (onderdeel.Soort == CorrectieSoort.Verwijdering)
            Wisvoorstel = Wisvoorstel.Van(await wisfeiten.LeesAsync(Verzoek, onderdeel, ct), Vandaag);
        return true;
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var pagina = await base.OnGetAsync(ct);
        if (Onderdeel is not { } o)
            return pagina;
        Oordeel = new()
        {
            Aard = o.Aard,
            Wat = o.Oordeel ?? (Wisvoorstel?.Oordeel),
            Grond = o.Grond ?? (o.Oordeel is null ? Wisvoorstel?.Grond : null),
            Motivering = o.Motivering,
            Bronnen = o.Oordeel is not null ? [.. o.Bronnen] : [.. Bronnen.Where(b => b == o.Bronsysteem)],
            Categorie = o.Categorie,
            VanSchool = o.VanSchool,
            BewarenTot = o.BewarenTot,
            OpnieuwBekijken = o.OpnieuwBekijken,
        };
        return pagina;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        EisBehandelaar();

        var bronnen = Bronnen.Intersect(Oordeel.Bronnen ?? [], StringComparer.Ordinal).ToList();
        Correctie.Beoordeel(
            Nummer,
            new Onderdeelbeoordeling(Oordeel.Aard ?? Aard.Feit, Oordeel.Wat!.Value, Oordeel.Grond, Oordeel.Motivering ?? "", bronnen)
            {
                Categorie = Oordeel.Categorie, VanSchool = Oordeel.VanSchool, BewarenTot = Oordeel.BewarenTot, OpnieuwBekijken = Oordeel.OpnieuwBekijken,
            },
            Verzoek, User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return Correctie.Onderdelen.FirstOrDefault(o => o.Oordeel is null) is { } volgende
            ? RedirectToPage(new { id = Id, nummer = volgende.Volgnummer })
            : RedirectToPage("Onderdelen", new { id = Id });
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies of dit een feit is of het oordeel van een deskundige.")]
        public Aard? Aard { get; set; }

        [Required(ErrorMessage = "Kies wat u voorstelt.")]
        public Onderdeeloordeel? Wat { get; set; }

        public Weigeringsgrond? Grond { get; set; }

        [MaxLength(4000)]
        public string? Motivering { get; set; }

        public IReadOnlyList<string>? Bronnen { get; set; }

        public Categorie? Categorie { get; set; }

        public bool VanSchool { get; set; }

        /// <summary>Local date; last day of keeping that a refused erasure names.</summary>
        public DateOnly? BewarenTot { get; set; }

        /// <summary>Local date.</summary>
        public DateOnly? OpnieuwBekijken { get; set; }
    }
}
