using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Teksten;

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
        Toegangsoordeel.KoppelingVervallen or Toegangsoordeel.GeenKoppeling or Toegangsoordeel.AlleenMeelezen => T[Statusteksten.NietKoppeling],
        Toegangsoordeel.InOnderzoek => T[Statusteksten.NietInOnderzoek],
        Toegangsoordeel.Betwist => T[Statusteksten.NietBetwist],
        Toegangsoordeel.GeenGezag => T[Statusteksten.NietGezag],
        Toegangsoordeel.NogTeJong or Toegangsoordeel.OnderCuratele => T[Statusteksten.NietZelf],
        Toegangsoordeel.NiveauTeLaag => T[Statusteksten.NietNiveau],
        Toegangsoordeel.Wachttijd => T[Statusteksten.NietWachttijd],
        Toegangsoordeel.Verlopen when LaatsteDag is { } dag => T.Met(Statusteksten.NietVerlopen, Domain.Kalender.Datumtekst.Voluit(dag)),
        _ => T[Statusteksten.NietBeschikbaar],
    };

    public string Weg => Oordeel.Weg() switch
    {
        Toegangsweg.LeerlingBeslist => T.Met(Statusteksten.NietLeeftijdWeg, Verzoek.Roepnaam()),
        Toegangsweg.Bewijs => T[Statusteksten.NietNiveauWeg],
        Toegangsweg.EigenGegevensOfInformatie => T[Statusteksten.NietGezagWeg],
        Toegangsweg.VertegenwoordigerVraagt => T[Statusteksten.NietZelfWeg],
        Toegangsweg.Wachten when Oordeel == Toegangsoordeel.Wachttijd => T[Statusteksten.NietWachttijdWeg],
        Toegangsweg.Wachten when Oordeel != Toegangsoordeel.NietBeschikbaar => T[Statusteksten.NietWachtenWeg],
        Toegangsweg.OpnieuwVragen when Oordeel == Toegangsoordeel.Verlopen => T[Statusteksten.NietVerlopenWeg],
        Toegangsweg.OpnieuwVragen => T[Statusteksten.NietKoppelingWeg],
        _ => T[Statusteksten.NietBeschikbaarWeg],
    };
}
