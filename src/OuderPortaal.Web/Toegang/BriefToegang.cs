using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Toegang;

/// <summary>Which letters of an own request may be read now: those that hold nothing from our files from N1 on (R-AM-09), others from N2 with a link that holds today.</summary>
public sealed class BriefToegang(Toegangslezer lezer, TimeProvider klok)
{
    public async Task<Toegangsoordeel> BeoordeelAsync(Brief brief, Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var toets = await lezer.LeesAsync(verzoek, ct);
        return toets.Beslis(brief.ZonderDossiergegevens ? Toegangswens.BriefZonderDossier : Toegangswens.Brief, Amsterdam.Datum(klok.GetUtcNow()));
    }
}
