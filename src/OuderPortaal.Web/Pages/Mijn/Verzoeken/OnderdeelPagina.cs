using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>A page about one decided item of an own request: who may not open the letter now does not get here either (BriefToegang).</summary>
public abstract class OnderdeelPagina(PortaalDbContext db, EigenVerzoeken verzoeken, Onderdelentoegang toegang, TimeProvider klok) : VerzoekPagina(verzoeken, klok)
{
    [FromRoute]
    public int Nummer { get; set; }

    public Correctie Correctie { get; private set; } = null!;

    public Correctieonderdeel Onderdeel { get; private set; } = null!;

    public Toegangsoordeel Oordeel { get; private set; }

    public Weigering? Geweigerd => Oordeel == Toegangsoordeel.AllesGoed ? null : new Weigering(Oordeel, Verzoek, null);

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || Verzoek.Besluit?.BekendgemaaktOp is null)
            return false;
        if (await db.Correcties.AsSplitQuery().SingleOrDefaultAsync(c => c.VerzoekId == Verzoek.Id, ct) is not { } correctie || correctie.Onderdelen.FirstOrDefault(o => o.Volgnummer == Nummer) is not { } onderdeel)
            return false;
        (Correctie, Onderdeel) = (correctie, onderdeel);
        Oordeel = await toegang.BeoordeelAsync(Verzoek, User, Toegangswens.Brief, ct);
        return true;
    }

    /// <summary>What to answer instead; null when the page can be shown.</summary>
    protected async Task<IActionResult?> OpenAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        return Oordeel == Toegangsoordeel.FactorNietVers ? LocalRedirect("/account/opnieuw-inloggen?terug=" + Uri.EscapeDataString(Request.Path)) : null;
    }
}
