using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>A page that lays an answer before the directeur, and shows its letter first to who asks for that.</summary>
public abstract class Voorstelpagina(Bereik bereik, Briefschrijver schrijver, HuidigSwv swv) : Zaakpagina(bereik)
{
    /// <summary>The letter as the verzoeker would read it; null before it was asked for.</summary>
    public string? Brief { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        LegVoor();
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    public async Task<IActionResult> OnPostBekijkAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        LegVoor();
        Brief = await schrijver.SchrijfAsync(Besluitbrief.Van(Verzoek.Soort, Verzoek.Besluit!.Uitkomst), new Brieffeiten(Verzoek, swv.Gegevens, Nu));
        Db.ChangeTracker.Clear();
        return Page();
    }

    /// <summary>The verb, with what was filled in.</summary>
    protected abstract void LegVoor();
}
