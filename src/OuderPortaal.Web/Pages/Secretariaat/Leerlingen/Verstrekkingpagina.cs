using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A page that writes in the record of disclosures of a pupil.</summary>
public abstract class Verstrekkingpagina(Bereik bereik, Verstrekkingenregister register, HuidigSwv swv) : Leerlingpagina(bereik)
{
    [BindProperty]
    public Grondinvoer Grond { get; set; } = new();

    public IReadOnlyList<Toestemmingsdekking> Toestemmingen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> ToestemmingKeuzes =>
        [.. Toestemmingen.Select(t => new SelectListItem($"{t.Naam}, van {Datumtekst.DagMaand(t.Van)} {t.Van.Year} tot en met {Datumtekst.DagMaand(t.TotEnMet)} {t.TotEnMet.Year}", t.Id.ToString()))];

    public IReadOnlyList<SelectListItem> Scholen => [.. swv.Gegevens.Scholen.Select(s => new SelectListItem($"{s.Naam} (bestuur: {s.BevoegdGezag})", s.Naam))];

    public bool IsDirecteur => User.Is(Rol.Directeur);

    protected Verstrekkingenregister Register => register;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        if (HttpMethods.IsGet(Request.Method))
            Grond.School = Leerling.School;
        Toestemmingen = await register.ToestemmingenAsync(Leerling.Id, ct);
        return true;
    }

    protected async Task<Verstrekkingstoets> ToetsAsync(Guid? toestemming, CancellationToken ct) =>
        await register.ToetsAsync(Leerling.Id, IsDirecteur ? Rol.Directeur : Rol.Secretariaat, Toestemmingen.FirstOrDefault(t => t.Id == toestemming), ct);

    protected IActionResult NaarLijst() => RedirectToPage("Verstrekkingen", new { id = Id });
}
