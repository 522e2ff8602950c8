using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>Each source that must be searched: when, by whom, with what result (R-INZ-4).</summary>
public sealed class ZoekenModel(Bereik bereik, HuidigSwv swv) : Overzichtpagina(bereik)
{
    [BindProperty]
    public List<Invoer> Bronnen { get; set; } = [];

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Naam = await Medewerkers.NamenAsync(Db, Overzicht.Zoekingen.Select(z => (MedewerkerId?)z.Door), ct);
        var ingevuld = Bronnen;
        Bronnen = [.. swv.Gegevens.Bronnen.Select((bron, i) => ingevuld.Find(b => b.Bron == bron) ?? Van(bron))];
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        EisBehandelaar();
        foreach (var bron in Bronnen.Where(b => b.Resultaat is not null && !IsOngewijzigd(b)))
        {
            var op = bron.DoorzochtOp ?? throw new RuleViolation("R-INZ-4", $"Vul in op welke dag u zocht in: {bron.Bron}.");
            Overzicht.LegZoekingVast(bron.Bron, op, bron.Resultaat!.Value, User.Medewerker(), Nu);
        }

        await Db.SaveChangesAsync(ct);
        return Naar("Samenstellen");
    }

    protected override IQueryable<Gegevensoverzicht> Met(IQueryable<Gegevensoverzicht> overzichten) => overzichten.Include(o => o.Zoekingen);

    public Zoeking? Vorige(string bron) => Overzicht.Zoekingen.FirstOrDefault(z => z.Bron == bron);

    private Invoer Van(string bron) => new() { Bron = bron, DoorzochtOp = Vorige(bron)?.DoorzochtOp ?? Vandaag, Resultaat = Vorige(bron)?.Resultaat };

    private bool IsOngewijzigd(Invoer bron) => Vorige(bron.Bron) is { } z && z.DoorzochtOp == bron.DoorzochtOp && z.Resultaat == bron.Resultaat;

    public sealed class Invoer
    {
        public string Bron { get; set; } = "";

        public DateOnly? DoorzochtOp { get; set; }

        public Zoekresultaat? Resultaat { get; set; }
    }
}
