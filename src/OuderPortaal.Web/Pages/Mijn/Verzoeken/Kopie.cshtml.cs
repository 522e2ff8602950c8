using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>
/// The redacted copy, made in the browser: what comes here is a new picture in which the covered points do not exist. Offered only while it is asked (R-AM-15).
/// </summary>
[Uploadgrens(10)]
public sealed class KopieModel(PortaalDbContext db, EigenVerzoeken verzoeken, Documentkluis kluis, TimeProvider klok) : VerzoekPagina(verzoeken, klok)
{
    private const long Hoogstens = 8 * 1024 * 1024;

    /// <summary>The new picture; the file that was chosen has no name in the form and is never sent.</summary>
    [BindProperty]
    public IFormFile? Kopie { get; set; }

    public Bewijsverzoek? Gevraagd => Verzoek.GevraagdeKopie(Vandaag);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (Gevraagd is not { } vraag)
            throw new RuleViolation("R-AM-15", "Wij wachten nu niet op een kopie.");
        if (Kopie is not { Length: > 0 } kopie)
            throw new RuleViolation("R-SEC-6", "Kies eerst een foto en dek af wat wij niet mogen zien.", nameof(Kopie));
        await EisRuimteAsync(ct);

        await using var inhoud = kopie.OpenReadStream();
        var bewaard = await kluis.BewaarAsync(vraag.Id, inhoud, Hoogstens, ct, alleen: "image/jpeg");
        await db.InTransactieAsync(
            async t =>
            {
                await EisRuimteAsync(t);
                db.Add(Bewijskopie.Ontvang(Verzoek, vraag.Id, User.AccountId(), bewaard.Id, Nu));
                await db.SaveChangesAsync(t);
            },
            ct);
        return LocalRedirect($"{Adres}?kopie=ontvangen");
    }

    /// <summary>Looked at before anything is read, and once more under the lock.</summary>
    private async Task EisRuimteAsync(CancellationToken ct)
    {
        var (wie, vanaf) = (User.AccountId(), Nu.AddYears(-1));
        if (await db.Bewijskopieen.CountAsync(k => k.AccountId == wie && k.OntvangenOp > vanaf, ct) >= Bewijskopie.PerJaar)
            throw new RuleViolation("R-SEC-6", "U stuurde dit jaar al heel veel kopieën. Bel ons. Dan zoeken wij samen een andere manier.");
    }
}
