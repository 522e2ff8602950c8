using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Klachten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>A page of staff about one complaint. Who it is about, and who has nothing to do with it, finds nothing.</summary>
public abstract class Klachtpagina(Bereik bereik) : PageModel, IHerlaadbaar, IDossierpagina
{
    [FromRoute]
    public string Id { get; set; } = "";

    public Klacht Klacht { get; private set; } = null!;

    Dossierblik? IDossierpagina.Blik => Klacht is null ? null : new(Dossierblik.Klacht, Klacht.Id, null);

    public DateOnly Vandaag => bereik.Vandaag;

    public string Adres => $"/secretariaat/klachten/{Klacht.PubliekId}";

    protected Bereik Bereik => bereik;

    protected PortaalDbContext Db => bereik.Db;

    protected DateTimeOffset Nu => bereik.Nu;

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : await NietGevondenAsync(ct);

    public virtual async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await Db.KlachtenVoor(User).SingleOrDefaultAsync(k => k.PubliekId == Id, ct) is not { } klacht)
            return false;
        Klacht = klacht;
        return true;
    }

    protected Task<IActionResult> NietGevondenAsync(CancellationToken ct) => bereik.NietGevondenAsync(this, ct);

    /// <summary>One verb of the complaint, and back to it.</summary>
    protected async Task<IActionResult> DoeAsync(Action verb, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        verb();
        await Db.SaveChangesAsync(ct);
        return LocalRedirect(await Db.KlachtenVoor(User).AnyAsync(k => k.Id == Klacht.Id, ct) ? Adres : "/secretariaat/klachten");
    }
}
