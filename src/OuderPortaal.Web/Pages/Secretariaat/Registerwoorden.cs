using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>Values of the registers as staff read them.</summary>
public static class Registerwoorden
{
    public static string Van(KennisgevingStatus status) => status switch
    {
        KennisgevingStatus.TeBeoordelen => "nog te beslissen",
        KennisgevingStatus.TeVersturen => "brief staat klaar",
        KennisgevingStatus.Verzonden => "brief verstuurd",
        KennisgevingStatus.Herinnerd => "herinnerd",
        KennisgevingStatus.Bevestigd => "bevestigd",
        KennisgevingStatus.GeenReactie => "geen reactie",
        KennisgevingStatus.NietMogelijk => "niet mogelijk",
        _ => "niet van toepassing",
    };

    public static string Van(NietMogelijkReden reden) => reden == NietMogelijkReden.Onmogelijk ? "de ontvanger bestaat niet meer" : "het kost veel te veel werk";

    public static string Van(ToestemmingStatus status) => status switch
    {
        ToestemmingStatus.Gevraagd => "gevraagd",
        ToestemmingStatus.Gegeven => "gegeven",
        ToestemmingStatus.Geweigerd => "geweigerd",
        ToestemmingStatus.TeHerbevestigen => "opnieuw gevraagd bij 16 jaar",
        ToestemmingStatus.Ingetrokken => "ingetrokken",
        ToestemmingStatus.Overgenomen => "voorbij: de leerling gaf bij 16 jaar een eigen toestemming",
        _ => "verlopen",
    };

    public static string Van(InformatieberichtStatus status) => status switch
    {
        InformatieberichtStatus.TeVersturen => "nog te versturen", InformatieberichtStatus.Verzonden => "verstuurd", InformatieberichtStatus.NietNodig => "niet nodig", _ => "kwam terug",
    };

    public static string Van(Toestemmingsrichting richting) => richting == Toestemmingsrichting.Ontvanger ? "wij geven gegevens" : "wij krijgen gegevens";

    public static string Van(CorrectieSoort soort) => soort switch
    {
        CorrectieSoort.Verbetering => "verbetering", CorrectieSoort.Aanvulling => "aanvulling", CorrectieSoort.Verwijdering => "verwijdering", _ => "afscherming",
    };
}
