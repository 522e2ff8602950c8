using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Teksten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>Why something of an own request cannot be opened now, and what its reader can do.</summary>
/// <param name="Oordeel">The judgement; never AllesGoed.</param>
/// <param name="Verzoek">The own request.</param>
/// <param name="LaatsteDag">Last local date on which an overview could be opened.</param>
public sealed record Weigering(Toegangsoordeel Oordeel, Verzoek Verzoek, DateOnly? LaatsteDag)
{
    public Stem T => new(Verzoek.Aanspreekvorm);

    public string Waarom => Oordeel switch
    {
        Toegangsoordeel.Leeftijd => T.Met(Statusteksten.NietLeeftijd, Verzoek.Roepnaam()),
        Toegangsoordeel.KoppelingVervallen => T[Statusteksten.NietKoppeling],
        Toegangsoordeel.NiveauTeLaag => T[Statusteksten.NietNiveau],
        Toegangsoordeel.Verlopen when LaatsteDag is { } dag => T.Met(Statusteksten.NietVerlopen, Domain.Kalender.Datumtekst.Voluit(dag)),
        _ => T[Statusteksten.NietBeschikbaar],
    };

    public string Weg => Oordeel switch
    {
        Toegangsoordeel.Leeftijd => T.Met(Statusteksten.NietLeeftijdWeg, Verzoek.Roepnaam()),
        Toegangsoordeel.KoppelingVervallen => T[Statusteksten.NietKoppelingWeg],
        Toegangsoordeel.NiveauTeLaag => T[Statusteksten.NietNiveauWeg],
        Toegangsoordeel.Verlopen => T[Statusteksten.NietVerlopenWeg],
        _ => T[Statusteksten.NietBeschikbaarWeg],
    };
}
