using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Toestemmingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>The consents of one pupil, and a withdrawal that came on paper or by phone (R-TST-1, R-TST-3). Only Secretariaat changes something here.</summary>
public sealed class ToestemmingenModel(Bereik bereik, Toestemmingenregister register) : Leerlingpagina(bereik)
{
    /// <summary>Local date on which the withdrawal came in; today when left out.</summary>
    [BindProperty]
    public DateOnly? Op { get; set; }

    public IReadOnlyList<Toestemming> Toestemmingen { get; private set; } = [];

    public bool MagSchrijven => User.Is(Rol.Secretariaat);

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Toestemmingen = await register.VanAsync(Leerling.Id, ct);
        return true;
    }

    public async Task<IActionResult> OnPostIngetrokkenAsync(string toestemming, CancellationToken ct)
    {
        if (!MagSchrijven || !await LoadAsync(ct) || Toestemmingen.FirstOrDefault(t => t.PubliekId == toestemming) is not { } gevonden)
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        gevonden.LegIntrekkingVast(Op ?? Vandaag, Nu);
        await Db.SaveChangesAsync(ct);
        return RedirectToPage("Toestemmingen", new { id = Id });
    }
}
