using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A page about one pupil: one query, limited to the reach of who looks, else 404.</summary>
public abstract class Leerlingpagina(Bereik bereik) : PageModel, IHerlaadbaar, IDossierpagina
{
    /// <summary>Random id of the pupil.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    public Leerling Leerling { get; private set; } = null!;

    public DateOnly Vandaag => bereik.Vandaag;

    Dossierblik? IDossierpagina.Blik => Leerling is null ? null : new(Dossierblik.Leerling, null, Leerling.Id);

    protected PortaalDbContext Db => bereik.Db;

    protected DateTimeOffset Nu => bereik.Nu;

    public virtual async Task<bool> LoadAsync(CancellationToken ct)
    {
        var gevonden = await bereik.Leerlingen.AsSplitQuery().FirstOrDefaultAsync(l => l.PubliekId == Id, ct);
        if (gevonden is null)
            return false;
        Leerling = gevonden;
        return true;
    }

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : await NietGevondenAsync(ct);

    protected Task<IActionResult> NietGevondenAsync(CancellationToken ct) => bereik.NietGevondenAsync(this, ct);

    protected IActionResult NaarLeerling() => RedirectToPage("Bekijken", new { id = Id });
}
