using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Fgvragen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Fgvragen;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>The FG asks "why?" about a refusal, pause or later day of one request, or puts an advice with it. Nothing in the request changes by it.</summary>
public sealed class WaaromModel(Bereik bereik) : PageModel, IHerlaadbaar, IDossierpagina
{
    [FromRoute]
    public string Id { get; set; } = "";

    [BindProperty]
    public string? Aanleiding { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    [BindProperty]
    public string? Advies { get; set; }

    public Verzoek Verzoek { get; private set; } = null!;

    public IReadOnlyList<Fgaanleiding> Aanleidingen { get; private set; } = [];

    public Fgdossier Dossier { get; private set; } = Fgdossier.Geen;

    public DateOnly Vandaag => bereik.Vandaag;

    Dossierblik? IDossierpagina.Blik => Verzoek is null ? null : new(Dossierblik.Verzoek, Verzoek.Id, Verzoek.LeerlingId);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await bereik.Db.Verzoeken.FirstOrDefaultAsync(v => v.PubliekId == Id, ct) is not { } verzoek)
            return false;
        Verzoek = verzoek;
        Aanleidingen = Fgaanleiding.Van(verzoek);
        Dossier = await Fgdossier.LeesAsync(bereik.Db, verzoek, ct);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : await bereik.NietGevondenAsync(this, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => DoeAsync(() => bereik.Db.Add(Fgvraag.Stel(Verzoek, Aanleiding, Dossier.Vragen, Tekst, User.Medewerker(), bereik.Nu)), ct);

    public Task<IActionResult> OnPostAdviesAsync(CancellationToken ct) => DoeAsync(() => bereik.Db.Add(Fgadvies.Geef(Verzoek, Advies, User.Medewerker(), bereik.Nu)), ct);

    private async Task<IActionResult> DoeAsync(Action verb, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        verb();
        await bereik.Db.SaveChangesAsync(ct);
        return LocalRedirect($"/fg/verzoeken/{Id}#fg");
    }
}
