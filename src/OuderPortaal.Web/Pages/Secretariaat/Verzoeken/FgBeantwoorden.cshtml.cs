using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Fgvragen;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>One "why?" of the FG, to answer once; whoever may open the request may answer, and it is kept who did.</summary>
public sealed class FgBeantwoordenModel(Bereik bereik) : Zaakpagina(bereik)
{
    [FromRoute(Name = "vraag")]
    public string VraagId { get; set; } = "";

    [BindProperty]
    public string? Antwoord { get; set; }

    public Fgvraag Vraag { get; private set; } = null!;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Db.Fgvragen.SingleOrDefaultAsync(v => v.VerzoekId == Verzoek.Id && v.PubliekId == VraagId, ct) is not { } vraag)
            return false;
        Vraag = vraag;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        Vraag.Beantwoord(Antwoord, User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }
}
