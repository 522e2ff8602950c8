using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Teksten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>Everything that gives out an overview: the gate is asked first at every GET, and every opening is logged before a byte goes out.</summary>
public abstract class OverzichtPagina(PortaalDbContext db, OverzichtToegang toegang, Overzichtsamensteller samensteller, TimeProvider klok) : PageModel
{
    [FromRoute]
    public string Id { get; set; } = "";

    public Verzoek Verzoek { get; private set; } = null!;

    public Stem T => new(Verzoek.Aanspreekvorm);

    public Toegangsoordeel Oordeel { get; private set; }

    /// <summary>Last local date on which it can be opened; null when there is no overview.</summary>
    public DateOnly? LaatsteDag { get; private set; }

    /// <summary>Null when it may not be opened.</summary>
    public Overzichtsinhoud? Inhoud { get; private set; }

    protected string Pagina => $"/mijn/verzoeken/{Verzoek.PubliekId}/overzicht";

    /// <summary>A form that was sent from a page that was logged itself is no opening; everything else is logged. What to answer instead; null when the overview is there, or when the page says why not.</summary>
    protected async Task<IActionResult?> OpenAsync(bool download, CancellationToken ct, bool legVast = true)
    {
        var uitkomst = await toegang.BeoordeelAsync(Id, User, ct);
        if (uitkomst is not { Verzoek: { } verzoek })
            return NotFound();
        (Verzoek, Oordeel, LaatsteDag) = (verzoek, uitkomst.Oordeel, uitkomst.Overzicht?.BeschikbaarTot);
        if (Oordeel == Toegangsoordeel.FactorNietVers)
            return LocalRedirect($"/account/opnieuw-inloggen?terug={Uri.EscapeDataString(Pagina)}");
        if (Oordeel != Toegangsoordeel.AllesGoed)
            return download ? LocalRedirect(Pagina) : null;

        Inhoud = await samensteller.StelSamenAsync(uitkomst.Overzicht!.Id, uitkomst.Toets!, ct);
        if (!legVast)
            return null;
        if (download)
            uitkomst.Overzicht.LegDownloadVast(klok.GetUtcNow());
        else
            uitkomst.Overzicht.LegBekekenVast(klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return null;
    }
}
