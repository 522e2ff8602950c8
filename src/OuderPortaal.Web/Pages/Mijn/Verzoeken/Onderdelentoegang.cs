using System.Security.Claims;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>
/// The gate before what our files say in an item, and before what was decided about it: the same as that of the overview and of the letter, with a fresh factor and no new way
/// to log in (ADR 0016).
/// </summary>
public sealed class Onderdelentoegang(Toegangslezer lezer, Factorwacht wacht, TimeProvider klok)
{
    public async Task<Toegangsoordeel> BeoordeelAsync(Verzoek verzoek, ClaimsPrincipal wie, Toegangswens wens, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wie);
        var vers = wie.FactorIsVers(klok);
        var oordeel = (await lezer.LeesAsync(verzoek, ct)).Beslis(wens, Amsterdam.Datum(klok.GetUtcNow()), vers);
        if (oordeel is not (Toegangsoordeel.AllesGoed or Toegangsoordeel.FactorNietVers))
            return oordeel;
        if (await wacht.TotAsync(wie, ct) is not null)
            return Toegangsoordeel.Wachttijd;
        return vers ? Toegangsoordeel.AllesGoed : Toegangsoordeel.FactorNietVers;
    }
}
