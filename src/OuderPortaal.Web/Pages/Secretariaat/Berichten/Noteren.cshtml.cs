using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Berichten;

/// <summary>Internal notes at a request: a page and a form of their own, so that nobody takes them for a message.</summary>
public sealed class NoterenModel(Bereik bereik) : Zaakpagina(bereik)
{
    [BindProperty]
    public string? Notitie { get; set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Notitie> Notities { get; private set; } = [];

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Notities = await Db.Notities.AsNoTracking().Where(n => n.VerzoekId == Verzoek.Id).OrderByDescending(n => n.Op).ThenByDescending(n => n.Id).Take(100).ToListAsync(ct);
        Naam = await Medewerkers.NamenAsync(Db, Notities.Select(n => (MedewerkerId?)n.Door), ct);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || !Bewerkt)
            return await NietGevondenAsync(ct);
        Db.Add(Domain.Berichten.Notitie.Maak(Verzoek, Notitie, User.Medewerker(), Nu));
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }
}
