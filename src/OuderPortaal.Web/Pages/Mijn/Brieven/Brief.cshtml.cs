using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn.Brieven;

/// <summary>A letter as it was sent. Opening it marks it as read; a letter with data from our files asks for N2 and a link that holds today.</summary>
[VerseFactor(NaToets = true)]
public sealed class BriefModel(PortaalDbContext db, BriefToegang toegang, Factorwacht wacht, TimeProvider klok) : PageModel
{
    public Brief Brief { get; private set; } = null!;

    public Verzoek Verzoek { get; private set; } = null!;

    /// <summary>The request is (still) of the reader: a letter may outlive that.</summary>
    public bool IsEigenVerzoek { get; private set; }

    public Stem T => new(IsEigenVerzoek ? Verzoek.Aanspreekvorm : Domain.Aanspreekvorm.U);

    public Toegangsoordeel Oordeel { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] string id, CancellationToken ct)
    {
        var account = User.AccountId();
        var gevonden = await (from brief in db.BrievenVan(account)
                              join verzoek in db.Verzoeken on brief.VerzoekId equals verzoek.Id
                              where brief.PubliekId == id
                              select new { brief, verzoek }).SingleOrDefaultAsync(ct);
        if (gevonden is null)
            return NotFound();

        (Brief, Verzoek, IsEigenVerzoek) = (gevonden.brief, gevonden.verzoek, gevonden.verzoek.AccountId == account);
        Oordeel = await toegang.BeoordeelAsync(Brief, Verzoek, account, ct);
        if (Oordeel == Toegangsoordeel.AllesGoed && !Brief.ZonderDossiergegevens)
        {
            if (!User.FactorIsVers(klok))
                return LocalRedirect("/account/opnieuw-inloggen?terug=" + Uri.EscapeDataString(Request.Path));
            if (await wacht.TotAsync(User, ct) is not null)
                Oordeel = Toegangsoordeel.Wachttijd;
        }

        if (Oordeel == Toegangsoordeel.AllesGoed && await db.Berichten.SingleOrDefaultAsync(b => b.BriefId == Brief.Id && b.AccountId == account && b.GelezenOp == null, ct) is { } bericht)
        {
            bericht.MarkeerGelezen(klok.GetUtcNow());
            await db.SaveChangesAsync(ct);
        }

        return Page();
    }
}
