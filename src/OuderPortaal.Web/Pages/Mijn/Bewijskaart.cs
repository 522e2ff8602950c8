using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>What she must do now for one request: which proof, how, until when, and what it does to the time.</summary>
public sealed record Bewijskaart(Verzoekregel Regel, DateOnly Vandaag, Tekst Kop, KnopSoort Knop)
{
    /// <summary>A letter with a code was posted: there is something to type in.</summary>
    public bool MetCode => Regel.Bewijzen(Vandaag).Any(b => b.VerstuurdOp is not null);

    public string Wat(Bewijsverzoek bewijs)
    {
        ArgumentNullException.ThrowIfNull(bewijs);
        return bewijs.Onderwerp == BewijsOnderwerp.Identiteit ? Regel.T[Mijnteksten.DoenIdentiteit] : Regel.T.Met(Mijnteksten.DoenGezag, Regel.Verzoek.Roepnaam());
    }

    public string Hoe(Bewijsverzoek bewijs, string bezoekadres)
    {
        ArgumentNullException.ThrowIfNull(bewijs);
        if (bewijs.VerstuurdOp is { } verstuurd)
            return Regel.T.Met(Codeteksten.Verstuurd, Domain.Kalender.Datumtekst.ZonderJaar(verstuurd), bezoekadres);
        return Regel.T.Met(
            bewijs.Wijze switch
            {
                Bewijswijze.Balie => Mijnteksten.DoenLangskomen,
                Bewijswijze.Briefcode => Mijnteksten.DoenBriefcode,
                Bewijswijze.Terugbellen => Mijnteksten.DoenTerugbellen,
                Bewijswijze.AfgeschermdeKopie => Mijnteksten.DoenKopie,
                _ => Mijnteksten.DoenUittreksel,
            },
            bezoekadres);
    }
}
