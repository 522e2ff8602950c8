using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Toegang;

/// <summary>
/// Which letters of an own request may be read now: those that hold nothing from our files from N1 on (R-AM-09), others from N2 with a link that holds today. Of a child that is
/// not in our files there is no link to judge: that decision asks the identity alone, as on paper (R-AM-03).
/// </summary>
public sealed class BriefToegang(Toegangslezer lezer, TimeProvider klok)
{
    public async Task<Toegangsoordeel> BeoordeelAsync(Brief brief, Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var toets = await lezer.LeesAsync(verzoek, ct);
        if (!brief.ZonderDossiergegevens && verzoek is { LeerlingId: null, Besluit.Uitkomst: BesluitUitkomst.GeenGegevens } && verzoek.Soort.GaatOverLeerling())
            return toets.Niveau >= Niveau.N2 ? Toegangsoordeel.AllesGoed : Toegangsoordeel.NiveauTeLaag;
        return toets.Beslis(brief.ZonderDossiergegevens ? Toegangswens.BriefZonderDossier : Toegangswens.Brief, Amsterdam.Datum(klok.GetUtcNow()));
    }
}
