using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Web.Berichten;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Berichten;

/// <summary>Internal notes at a request, with scans of what came on paper: a page and a form of their own, so that nobody takes them for a message.</summary>
[Uploadgrens(26)]
public sealed class NoterenModel(Bereik bereik, Gesprek gesprek) : Zaakpagina(bereik)
{
    [BindProperty]
    public string? Notitie { get; set; }

    [BindProperty]
    public IReadOnlyList<IFormFile> Bestanden { get; set; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Notitie> Notities { get; private set; } = [];

    /// <summary>Of the files with the notes.</summary>
    public IReadOnlyDictionary<Guid, Bijlagestand> Standen { get; private set; } = new Dictionary<Guid, Bijlagestand>();

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Notities = await Db.Notities.AsNoTracking().Where(n => n.VerzoekId == Verzoek.Id).OrderByDescending(n => n.Op).ThenByDescending(n => n.Id).Take(100).ToListAsync(ct);
        Standen = await gesprek.StandenAsync(Notities.SelectMany(n => n.Bijlagen), ct);
        Naam = await Medewerkers.NamenAsync(Db, Notities.Select(n => (MedewerkerId?)n.Door), ct);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || !Bewerkt)
            return await NietGevondenAsync(ct);
        var notitie = Domain.Berichten.Notitie.Maak(Verzoek, Notitie, User.Medewerker(), Nu, metBestand: Bestanden.Count > 0);
        await gesprek.VoegBijlagenToeAsync(notitie, Bestanden, ct);
        Db.Add(notitie);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }
}
