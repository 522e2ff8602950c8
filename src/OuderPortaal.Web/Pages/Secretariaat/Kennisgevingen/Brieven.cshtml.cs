using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Kennisgevingen;

/// <summary>All letters of a request to earlier recipients, to print at once, and one button that says that these are in the post (D15). Reminders stand with them.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class BrievenModel(Bereik bereik, Web.Verstrekkingen.Kennisgevingen register) : Kennisgevingpagina(bereik, register)
{
    /// <summary>Local date on which they went into the post; today when left out.</summary>
    [BindProperty]
    public DateOnly? Op { get; set; }

    /// <summary>The letters that stood on the page: what was made ready since is not in the post.</summary>
    [BindProperty]
    public List<string> Gedrukt { get; set; } = [];

    public IEnumerable<Kennisgeving> Brieven => Alle.Where(k => k.Status is KennisgevingStatus.TeVersturen or KennisgevingStatus.Herinnerd);

    /// <summary>Not in the post yet.</summary>
    public IEnumerable<Kennisgeving> Nieuwe => Alle.Where(k => k.Status == KennisgevingStatus.TeVersturen);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        var gepost = Nieuwe.Where(k => Gedrukt.Contains(k.PubliekId)).ToList();
        if (gepost.Count == 0)
            throw new RuleViolation("C2", "Er staan geen brieven meer klaar. Een collega was u net voor.");
        foreach (var kennisgeving in gepost)
            kennisgeving.Verstuur(Op ?? Vandaag, Nu);
        await Db.SaveChangesAsync(ct);
        return RedirectToPage("Lijst", new { id = Id });
    }
}
