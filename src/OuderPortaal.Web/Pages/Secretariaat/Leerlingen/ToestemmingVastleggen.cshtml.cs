using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>Records consent that was given on paper, or asks for it in the portal (R-TST-1, R-TST-2).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class ToestemmingVastleggenModel(Bereik bereik, Spelregelboek boek) : Leerlingpagina(bereik)
{
    [BindProperty]
    public Toestemminginvoer Toestemming { get; set; } = new();

    /// <summary>The longest that the settings allow.</summary>
    public int HoogstensMaanden { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        HoogstensMaanden = (await boek.VanNuAsync(ct)).Instellingen.ToestemmingMaxMaanden;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        var gegevens = Toestemming.AlsGegevens();
        Db.Add(Toestemming.Gegeven == true
            ? Domain.Toestemmingen.Toestemming.LegVast(
                Leerling, gegevens, new Toestemmingsgever(Toestemming.Als ?? (VertegenwoordigingSoort)(-1), Toestemming.GeverNaam ?? ""), Toestemming.Op ?? Vandaag, Toestemming.Bewijs ?? "", HoogstensMaanden,
                User.Medewerker(), Nu)
            : Domain.Toestemmingen.Toestemming.Vraag(Leerling, gegevens, HoogstensMaanden, User.Medewerker(), Nu));
        await Db.SaveChangesAsync(ct);
        return RedirectToPage("Toestemmingen", new { id = Id });
    }
}
