using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Import;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Deelvragen;

/// <summary>
/// A colleague reads a search question and says what was found. It gives no reach to the file: only who is asked opens it, and it shows the question, the name and birth date to search with, and the day; nothing
/// once it is closed.
/// </summary>
public sealed class ZoekenModel(Bereik bereik) : PageModel, IHerlaadbaar, IDossierpagina
{
    private Guid? _leerling;

    [FromRoute(Name = "zoekvraag")]
    public string VraagId { get; set; } = "";

    [BindProperty]
    public Zoekuitkomst? Uitkomst { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    public Deelvraag Vraag { get; private set; } = null!;

    public string Naam { get; private set; } = "";

    /// <summary>Local date; null when nobody knows it.</summary>
    public DateOnly? Geboren { get; private set; }

    public DateOnly Vandaag => bereik.Vandaag;

    public bool Open => Vraag.IsTeBeantwoorden(Vandaag);

    Dossierblik? IDossierpagina.Blik => Vraag is null || !Open ? null : new(Dossierblik.Zoekvraag, Vraag.VerzoekId, _leerling);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var (db, ik) = (bereik.Db, User.Medewerker());
        if (await db.Deelvragen.SingleOrDefaultAsync(v => v.PubliekId == VraagId && v.AanMedewerker == ik, ct) is not { } vraag
            || await db.Verzoeken.Where(v => v.Id == vraag.VerzoekId).Select(v => new { v.LeerlingId, v.BetrokkeneNaam, v.BetrokkeneGeboortedatum }).FirstOrDefaultAsync(ct) is not { } verzoek)
            return false;
        Vraag = vraag;
        _leerling = verzoek.LeerlingId;
        var bekend = await db.Leerlingen.IgnoreAutoIncludes().Where(l => l.Id == verzoek.LeerlingId).Select(l => new { l.Voornaam, l.Achternaam, l.Geboortedatum }).FirstOrDefaultAsync(ct);
        (Naam, Geboren) = bekend is null ? (verzoek.BetrokkeneNaam, verzoek.BetrokkeneGeboortedatum) : ($"{bekend.Voornaam} {bekend.Achternaam}", bekend.Geboortedatum);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : await bereik.NietGevondenAsync(this, ct);

    /// <summary>In one transaction: of two colleagues who answer at once, one is the last.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => bereik.Db.InTransactieAsync(MeldAsync, ct);

    private async Task<IActionResult> MeldAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await bereik.NietGevondenAsync(this, ct);
        Vraag.MeldUitkomst(Uitkomst, new Reiniger().Tekst(Toelichting ?? "", meerregelig: true), User.Medewerker(), bereik.Nu);
        await bereik.Db.SaveChangesAsync(ct);
        return LocalRedirect($"/secretariaat/zoekvragen/{VraagId}");
    }
}
