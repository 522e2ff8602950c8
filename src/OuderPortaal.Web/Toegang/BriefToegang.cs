using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Toegang;

/// <summary>Which letters of an own request may be read now: those that hold nothing from our files from N1 on (R-AM-09), others from N2 with a link that holds today.</summary>
public sealed class BriefToegang(Toegangslezer lezer, TimeProvider klok)
{
    public async Task<Toegangsoordeel> BeoordeelAsync(Brief brief, Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(brief);
        if (brief.ZonderDossiergegevens)
            return Toegangsoordeel.AllesGoed;
        var toets = await lezer.LeesAsync(verzoek, ct);
        if (OverzichtToegang.Koppeling(toets, Amsterdam.Datum(klok.GetUtcNow())) is { } koppeling)
            return koppeling;
        return toets.Niveau < Niveau.N2 ? Toegangsoordeel.NiveauTeLaag : Toegangsoordeel.AllesGoed;
    }
}
