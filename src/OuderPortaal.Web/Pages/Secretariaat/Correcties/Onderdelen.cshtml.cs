using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Correcties;

/// <summary>All items of a correction; when each is judged, the whole goes to the directeur with the letter as the verzoeker will read it.</summary>
public sealed class OnderdelenModel(Bereik bereik, Briefschrijver schrijver, HuidigSwv swv) : Correctiepagina(bereik)
{
    /// <summary>The letter as it would be now; null while an item is not judged.</summary>
    public string? Brief { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        if (Correctie.Uitkomst is { } uitkomst)
            Brief = await schrijver.SchrijfAsync(Besluitbrief.Van(Verzoek.Soort, uitkomst), new Brieffeiten(Verzoek, swv.Gegevens, Nu) { Correctie = Correctie });
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisBehandelaar();

        Verzoek.LegCorrectieVoor(Correctie, User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }
}
