using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>One item: as it stands in the file beside what the parent gets; words or the whole item are left out with a ground (R-INZ-9).</summary>
public sealed class WeglatenModel(Bereik bereik, Dossierstandlezer standen) : Overzichtpagina(bereik)
{
    [FromRoute]
    public int Nummer { get; set; }

    [BindProperty]
    public Invoer Plek { get; set; } = new();

    public Gegeven Gegeven { get; private set; } = null!;

    /// <summary>What corrections say about the items today.</summary>
    public Dossierstand Stand { get; private set; } = new([]);

    /// <summary>It is closed off for who looks.</summary>
    public bool Verborgen { get; private set; }

    /// <summary>What the parent would read after this; null before it was asked for.</summary>
    public string? Voorstel { get; private set; }

    /// <summary>Words that are left out here and can still be read in other items.</summary>
    public IReadOnlyList<(string Woorden, IReadOnlyList<int> Nummers)> OokElders { get; private set; } = [];

    public IEnumerable<Weglating> Weglatingen => Overzicht.Weglatingen.Where(w => w.GegevenId == Gegeven.Id);

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || Overzicht.Gegevens.FirstOrDefault(g => g.Volgnummer == Nummer) is not { } gegeven)
            return false;
        Gegeven = gegeven;
        Stand = await standen.LeesAsync(Verzoek.LeerlingId, ct);
        Verborgen = !Toont(Stand.Van(gegeven.Sleutel, gegeven.Categorie));
        OokElders = Elders(Weglatingen.Where(w => !w.IsGeheel).Select(w => w.Passage));
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        LaatWeg();
        await Db.SaveChangesAsync(ct);
        return RedirectToPage(new { id = Id, nummer = Nummer, afgeschermd = WaaromOpen });
    }

    /// <summary>Shows was and wordt; nothing is stored.</summary>
    public async Task<IActionResult> OnPostBekijkAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        LaatWeg();
        Voorstel = Overzicht.WaardeVoorVerzoeker(Gegeven);
        OokElders = Plek.Geheel ? [] : Elders([Plek.Passage ?? ""]);
        Db.ChangeTracker.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostTochAsync(Guid weglating, CancellationToken ct)
    {
        ModelState.Clear();
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisZichtbaar();
        Overzicht.GeefToch(weglating, User.Medewerker());
        await Db.SaveChangesAsync(ct);
        return RedirectToPage(new { id = Id, nummer = Nummer, afgeschermd = WaaromOpen });
    }

    protected override IQueryable<Gegevensoverzicht> Met(IQueryable<Gegevensoverzicht> overzichten) => overzichten.Include(o => o.Gegevens).Include(o => o.Weglatingen);

    private void LaatWeg()
    {
        EisZichtbaar();
        if (!Plek.Geheel && string.IsNullOrWhiteSpace(Plek.Passage))
            throw new RuleViolation("R-INZ-9", "Neem de woorden over die weg moeten. Of kies: heel onderdeel weglaten.", "Passage");
        Overzicht.LaatWeg(Gegeven.Id, Plek.Geheel ? null : Plek.Passage, Plek.Omschrijving ?? "", Plek.Grond ?? (WeglatingGrond)(-1), User.Medewerker(), Nu);
    }

    /// <summary>Who may not read it, does not work on it either: a refusal would tell what stands there.</summary>
    private void EisZichtbaar()
    {
        EisBehandelaar();
        if (Verborgen)
            throw new RuleViolation("R-COR-7", "Dit gegeven is afgeschermd. Het secretariaat kan het met een reden openen.");
    }

    private List<(string, IReadOnlyList<int>)> Elders(IEnumerable<string> woorden) =>
        [.. woorden.Select(w => (w, (IReadOnlyList<int>)[.. Overzicht.StaatNogErgens(w).Where(n => n != Nummer && (MagAfgeschermd || !IsDicht(n)))])).Where(w => w.Item2.Count > 0)];

    /// <summary>Who may never see it, is not told either which words stand in it.</summary>
    private bool IsDicht(int nummer) => Overzicht.Gegevens.First(g => g.Volgnummer == nummer) is var g && Stand.Van(g.Sleutel, g.Categorie).HasFlag(Markering.Afgeschermd);

    public sealed class Invoer
    {
        /// <summary>The whole item goes.</summary>
        public bool Geheel { get; set; }

        [MaxLength(4000)]
        public string? Passage { get; set; }

        public WeglatingGrond? Grond { get; set; }

        [MaxLength(200)]
        public string? Omschrijving { get; set; }
    }
}
