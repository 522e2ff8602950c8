using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Klachten;

/// <summary>How an own complaint stands; somebody else's is a 404.</summary>
public sealed class VolgenModel(PortaalDbContext db, TimeProvider klok) : PageModel, IHerlaadbaar
{
    [FromRoute]
    public string Id { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "nieuw")]
    public string? NieuwVlag { get; set; }

    public Klacht Klacht { get; private set; } = null!;

    public Stem T => new(Klacht.Vorm);

    public DateOnly Vandaag => Amsterdam.Datum(klok.GetUtcNow());

    public IReadOnlyList<Klachtbrief> Brieven { get; private set; } = [];

    /// <summary>One sentence on who is on.</summary>
    public string Stand { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostIntrekkenAsync(CancellationToken ct) => DoeAsync(k => k.TrekIn(klok.GetUtcNow()), ct);

    public Task<IActionResult> OnPostOpgelostAsync(CancellationToken ct) => DoeAsync(k => k.LosOp(Vandaag, klok.GetUtcNow()), ct);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        if (await db.Klachten.SingleOrDefaultAsync(k => k.AccountId == account && k.PubliekId == Id, ct) is not { } klacht)
            return false;
        Klacht = klacht;
        Brieven = await db.Klachtbrieven.AsNoTracking().Where(b => b.KlachtId == klacht.Id && b.AccountId == account).OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).ToListAsync(ct);
        var naam = await Medewerkers.NamenAsync(db, [klacht.BehandelaarId], ct);
        Stand = klacht.Status switch
        {
            KlachtStatus.Ontvangen => T[Klachtteksten.StandOntvangen],
            KlachtStatus.InBehandeling => T.Met(Klachtteksten.StandBehandelaar, naam(klacht.BehandelaarId)),
            KlachtStatus.TerOndertekening => T[Klachtteksten.StandTekenen],
            KlachtStatus.OmgezetInBezwaar => T[Klachtteksten.StandBezwaar],
            KlachtStatus.Ingetrokken or KlachtStatus.Opgelost => T[Klachtteksten.StandGestopt],
            _ => T[Klachtteksten.StandKlaar],
        };
        return true;
    }

    private async Task<IActionResult> DoeAsync(Action<Klacht> verb, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        verb(Klacht);
        await db.SaveChangesAsync(ct);
        return LocalRedirect($"/mijn/klachten/{Klacht.PubliekId}");
    }
}
