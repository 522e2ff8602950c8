using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Correcties;

/// <summary>All items of a correction; when each is judged, the whole goes to the directeur with the letter as the verzoeker will read it.</summary>
public sealed class OnderdelenModel(Bereik bereik, Briefschrijver schrijver, HuidigSwv swv, Posttoets toets) : Correctiepagina(bereik)
{
    /// <summary>The letter as it would be now; null while an item is not judged.</summary>
    public string? Brief { get; private set; }

    /// <summary>Local date on which a view of the school came in.</summary>
    [BindProperty]
    public DateOnly? Zienswijze { get; set; }

    /// <summary>The school that it came from; the one of the register stands there until somebody types another.</summary>
    [BindProperty, StringLength(200)]
    public string? School { get; set; }

    /// <summary>Something is asked to be erased: the school may have a view.</summary>
    public bool HeeftWissing => Correctie.Onderdelen.Any(o => o.Soort == CorrectieSoort.Verwijdering);

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        if (HttpMethods.IsGet(Request.Method))
            School = await Db.Leerlingen.IgnoreAutoIncludes().Where(l => l.Id == Verzoek.LeerlingId).Select(l => l.School).FirstOrDefaultAsync(ct);
        if (Correctie.Uitkomst is not { } uitkomst)
            return true;
        Brief = await schrijver.SchrijfAsync(Besluitbrief.Van(Verzoek.Soort, uitkomst), new Brieffeiten(Verzoek, swv.Gegevens, Nu) { Correctie = Correctie, Leerling = await toets.LeerlingVoorBriefAsync(Verzoek, Nu, ct) });
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

    public async Task<IActionResult> OnPostSchoolAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        EisBehandelaar();

        Correctie.LegZienswijzeSchoolVast(Zienswijze ?? throw new RuleViolation("R-AM-11", "Vul de dag in waarop de brief van de school kwam.", nameof(Zienswijze)), School ?? "", Verzoek, Nu);
        await Db.SaveChangesAsync(ct);
        return RedirectToPage("Onderdelen", new { id = Id });
    }
}
