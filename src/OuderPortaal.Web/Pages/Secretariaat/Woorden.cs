using Microsoft.AspNetCore.Mvc.Rendering;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>Values of the domain as staff read them.</summary>
public static class Woorden
{
    public static string Van(Kanaal kanaal) => kanaal switch
    {
        Kanaal.Portaal => "portaal", Kanaal.Brief => "brief", Kanaal.Mail => "mail", Kanaal.Telefoon => "telefoon", _ => "balie",
    };

    public static string Van(AntwoordKanaal kanaal) => kanaal switch
    {
        AntwoordKanaal.Digitaal => "online, in het portaal", AntwoordKanaal.Post => "per post", _ => "ophalen aan de balie",
    };

    public static string Van(Hoedanigheid hoedanigheid) => hoedanigheid switch
    {
        Hoedanigheid.OuderOfVoogd => "ouder of voogd", Hoedanigheid.LeerlingZelf => "leerling zelf", _ => "iemand anders, met machtiging",
    };

    public static string Van(VertegenwoordigingSoort soort) => soort switch
    {
        VertegenwoordigingSoort.Zelf => "leerling zelf",
        VertegenwoordigingSoort.OuderMetGezag => "ouder met gezag",
        VertegenwoordigingSoort.Voogd => "voogd",
        VertegenwoordigingSoort.GecertificeerdeInstelling => "instelling met voogdij",
        VertegenwoordigingSoort.Curator => "curator",
        VertegenwoordigingSoort.Mentor => "mentor",
        VertegenwoordigingSoort.Wilsonbekwaam => "vertegenwoordiger na 16 (wilsonbekwaam)",
        _ => "gemachtigde",
    };

    public static string Van(VertegenwoordigingStatus status) => status switch
    {
        VertegenwoordigingStatus.Aangevraagd => "aangevraagd",
        VertegenwoordigingStatus.InBeoordeling => "in beoordeling",
        VertegenwoordigingStatus.Actief => "actief",
        VertegenwoordigingStatus.Betwist => "betwist",
        VertegenwoordigingStatus.Beeindigd => "beëindigd",
        _ => "afgewezen",
    };

    public static string Van(Omvang omvang) => omvang switch
    {
        Omvang.Persoonlijk => "persoonlijk", Omvang.PersoonlijkEnFinancieel => "persoonlijk en financieel", _ => "alleen financieel",
    };

    public static string Van(Bezwaarweg weg) => weg switch
    {
        Bezwaarweg.Brief => "brief", Bezwaarweg.Mail => "mail", Bezwaarweg.Telefoon => "telefoon", _ => "balie",
    };

    public static string Van(Afwijsreden reden) => reden switch
    {
        Afwijsreden.OuderZonderGezag => "ouder zonder gezag", Afwijsreden.GeenMachtiging => "geen machtiging", _ => "het bewijs is niet genoeg",
    };

    /// <summary>What a link gives today.</summary>
    public static string Stand(Vertegenwoordiging link, Leerling leerling, DateOnly vandaag, Vertegenwoordiging? gever = null, SchrikkelVerjaardag schrikkel = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(leerling);
        return link.Status switch
        {
            VertegenwoordigingStatus.Actief when link.GeldtOp(vandaag, leerling.Geboortedatum, gever, schrikkel) => "Geldt nu.",
            VertegenwoordigingStatus.Actief when link.Van > vandaag => $"Geldt vanaf {Datumtekst.DagMaand(link.Van)} {link.Van.Year}.",
            VertegenwoordigingStatus.Actief or VertegenwoordigingStatus.Beeindigd => "Geldt niet meer.",
            VertegenwoordigingStatus.Betwist => "Betwist: staat stil tot de directeur beslist.",
            VertegenwoordigingStatus.Afgewezen => "Afgewezen.",
            VertegenwoordigingStatus.InBeoordeling => "In beoordeling.",
            _ => "Aangevraagd.",
        };
    }

    /// <summary>On what a link rests, and when that was seen.</summary>
    public static string Bewijs(Vertegenwoordiging link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return link is { Bewijs: { } bewijs, GezienOp: { } op } ? $"{Van(bewijs)}, gezien op {Datumtekst.DagMaand(op)} {op.Year}" : "nog geen bewijs";
    }

    public static string Van(Gezagsbewijs bewijs) => bewijs switch
    {
        Gezagsbewijs.StaatInDossier => "staat zo in het dossier",
        Gezagsbewijs.UittrekselBrp => "uittreksel BRP of akte",
        Gezagsbewijs.UittrekselGezagsregister => "uittreksel gezagsregister",
        Gezagsbewijs.LeegUittreksel => "uittreksel gezagsregister zonder aantekening",
        Gezagsbewijs.Beschikking => "beschikking van de rechter",
        Gezagsbewijs.UittrekselCcbr => "curateleregister (CCBR)",
        Gezagsbewijs.VerklaringDeskundige => "besluit van de directeur, met verklaring",
        Gezagsbewijs.Machtiging => "machtiging op papier",
        _ => "eigen identiteit",
    };

    public static string Van(Identificatiewijze wijze) => wijze switch
    {
        Identificatiewijze.Balie => "gezien aan de balie",
        Identificatiewijze.Briefcode => "brief met code",
        Identificatiewijze.Terugbellen => "teruggebeld op het bekende nummer",
        Identificatiewijze.Inlogmiddel => "ingelogd met een inlogmiddel",
        _ => "afgeschermde kopie gezien",
    };

    public static string Van(Bewijswijze wijze) => wijze switch
    {
        Bewijswijze.Terugbellen => "terugbellen op het bekende nummer",
        Bewijswijze.Briefcode => "brief met code",
        Bewijswijze.Balie => "langskomen aan de balie",
        Bewijswijze.AfgeschermdeKopie => "afgeschermde kopie",
        _ => "uittreksel over het gezag",
    };

    /// <summary>A manner of proof as the answer to a question.</summary>
    public static string Keuze(Bewijswijze wijze) => wijze switch
    {
        Bewijswijze.Terugbellen => "Wij bellen terug",
        Bewijswijze.Briefcode => "Brief met code",
        Bewijswijze.Balie => "Langskomen aan de balie",
        Bewijswijze.AfgeschermdeKopie => "Afgeschermde kopie",
        _ => "Uittreksel over het gezag",
    };

    public static string Uitleg(Bewijswijze wijze) => wijze switch
    {
        Bewijswijze.Terugbellen => "Op het nummer in het dossier. Genoeg voor antwoord op papier.",
        Bewijswijze.Briefcode => "Naar het adres in het dossier. Post hem binnen twee werkdagen: de tijd staat stil vanaf de dag erna, 21 dagen.",
        Bewijswijze.Balie => "Wij maken geen kopie.",
        Bewijswijze.AfgeschermdeKopie => "Pas als het andere niet kan. Het antwoord gaat dan per post.",
        _ => "Alleen bij twijfel over het gezag.",
    };

    public static string Van(Twijfel twijfel) => twijfel switch
    {
        Twijfel.NaamWijktAf => "De naam wijkt af van wat wij weten",
        Twijfel.AdresWijktAf => "Het adres wijkt af van wat wij weten",
        Twijfel.NieuwAccountOnbekend => "Nieuw account, wij kennen deze persoon niet",
        Twijfel.SignaalMisbruik => "Er is een teken van misbruik",
        Twijfel.Conflict => "Er is een conflict in de familie",
        Twijfel.GeenContactgegevensBekend => "Wij hebben geen contactgegevens",
        _ => "Wij weten niet of deze persoon gezag heeft",
    };

    public static string Van(BewijsOnderwerp onderwerp) => onderwerp == BewijsOnderwerp.Identiteit ? "wie de verzoeker is" : "het gezag";

    public static string Van(BesluitUitkomst uitkomst) => uitkomst switch
    {
        BesluitUitkomst.Toegewezen => "toegewezen: het hele overzicht",
        BesluitUitkomst.DeelsToegewezen => "deels toegewezen: een deel is weggelaten",
        BesluitUitkomst.GeenGegevens => "geen gegevens gevonden",
        BesluitUitkomst.BuitenBehandeling => "niet in behandeling: het bewijs kwam niet",
        _ => "afgewezen",
    };

    public static string Van(BesluitUitkomst uitkomst, VerzoekSoort soort) => (uitkomst, soort.HeeftOverzicht()) switch
    {
        (BesluitUitkomst.Toegewezen, false) => "toegewezen",
        (BesluitUitkomst.DeelsToegewezen, false) => "deels toegewezen",
        _ => Van(uitkomst),
    };

    public static string Van(Ouderschapsbewijs bewijs) => bewijs switch
    {
        Ouderschapsbewijs.StaatInDossier => "ons dossier noemt deze ouder", Ouderschapsbewijs.Geboorteakte => "geboorteakte gezien", _ => "akte van erkenning gezien",
    };

    public static string Van(Informatieweigering grond) => grond switch
    {
        Informatieweigering.OokNietAanOuderMetGezag => "ook de ouder met gezag zou dit niet horen",
        Informatieweigering.BelangVanHetKind => "het belang van het kind verzet zich",
        Informatieweigering.LeerlingBeslistZelf => "de leerling is 16 of ouder en beslist zelf",
        _ => "het kind staat niet in ons register",
    };

    public static string Van(WeglatingGrond grond) => grond switch
    {
        WeglatingGrond.RechtenVanAnderen => "Rechten van een ander (AVG, artikel 15 lid 4)",
        WeglatingGrond.Uavg41lid1i => "Bescherming van leerling of ander (UAVG, artikel 41 lid 1 onder i)",
        _ => "Een andere wet verbiedt het (AVG, artikel 23)",
    };

    public static string Van(Zoekresultaat resultaat) => resultaat switch
    {
        Zoekresultaat.Gevonden => "gevonden", Zoekresultaat.NietsGevonden => "niets gevonden", _ => "hoeft hier niet",
    };

    public static string Van(OverzichtStatus status) => status switch
    {
        OverzichtStatus.Samenstellen => "wordt samengesteld",
        OverzichtStatus.TerControle => "ligt bij een tweede collega",
        OverzichtStatus.Vrijgegeven => "vrijgegeven",
        OverzichtStatus.Beschikbaar => "beschikbaar in het portaal",
        OverzichtStatus.Uitgereikt => "op papier gegeven",
        OverzichtStatus.Ingetrokken => "ingetrokken",
        OverzichtStatus.Verzegeld => "gesloten",
        _ => "vernietigd",
    };

    /// <summary>At the beginning of a line.</summary>
    public static string Kop(TrajectSoort soort) => char.ToUpperInvariant(Van(soort)[0]) + Van(soort)[1..];

    public static string Van(TrajectSoort soort) => Web.Bewaren.Vernietigingsopdracht.Naam(soort);

    public static string Van(Contactrelatie relatie) => relatie switch
    {
        Contactrelatie.OuderMetGezag => "ouder met gezag",
        Contactrelatie.OuderZonderGezag => "ouder zonder gezag",
        Contactrelatie.Voogd => "voogd",
        Contactrelatie.GecertificeerdeInstelling => "instelling met voogdij",
        Contactrelatie.Curator => "curator",
        Contactrelatie.Mentor => "mentor",
        _ => "ouder, gezag niet bekend",
    };

    public static string Van(OntvangerSoort soort) => soort switch
    {
        OntvangerSoort.BevoegdGezagSchool => "schoolbestuur", OntvangerSoort.Verwerker => "verwerker", OntvangerSoort.Overheid => "overheid", OntvangerSoort.Deskundige => "deskundige", _ => "iemand anders",
    };

    public static string Van(Verstrekkingsgrond grond) => grond switch
    {
        Verstrekkingsgrond.WettelijkeVerplichting => "een wet verplicht het (9.1.1)",
        Verstrekkingsgrond.Toestemming => "toestemming (9.1.2)",
        Verstrekkingsgrond.BevoegdGezagArt9lid2 => "bestuur van de school van de leerling (9.2)",
        Verstrekkingsgrond.Verwerker => "verwerker, met overeenkomst",
        Verstrekkingsgrond.WettelijkeBevoegdheid => "wettelijke bevoegdheid (alleen directeur)",
        _ => "geen grond",
    };

    public static string Van(Verstrekkingswijze wijze) => wijze switch
    {
        Verstrekkingswijze.Dossiersysteem => "dossiersysteem",
        Verstrekkingswijze.BeveiligdeMail => "beveiligde mail",
        Verstrekkingswijze.Mail => "gewone mail",
        Verstrekkingswijze.Post => "post",
        Verstrekkingswijze.Overleg => "overleg",
        Verstrekkingswijze.Telefoon => "telefoon",
        _ => "anders",
    };

    public static string Van(VerstrekkingStatus status) => status switch
    {
        VerstrekkingStatus.Voorgenomen => "voornemen", VerstrekkingStatus.Gebeurd => "gegeven", _ => "gaat niet door",
    };

    public static string Van(CorrectieSoort soort) => soort switch
    {
        CorrectieSoort.Verbetering => "verbeteren", CorrectieSoort.Aanvulling => "aanvullen", CorrectieSoort.Verwijdering => "weghalen", _ => "afschermen",
    };

    public static string Van(CorrectieGrond grond) => grond switch
    {
        CorrectieGrond.Onjuist => "het klopt niet",
        CorrectieGrond.Onvolledig => "er mist iets",
        CorrectieGrond.NietTerZake => "het is niet nodig",
        CorrectieGrond.MagNiet => "het mag niet volgens de regels",
        _ => "weet de verzoeker niet",
    };

    public static string Van(Onderdeeloordeel? oordeel) => oordeel switch
    {
        Onderdeeloordeel.Toegewezen => "toegewezen",
        Onderdeeloordeel.DeelsToegewezen => "deels toegewezen",
        Onderdeeloordeel.Afgewezen => "afgewezen",
        Onderdeeloordeel.NietInOnsBestand => "staat niet in ons bestand",
        _ => "nog niet beoordeeld",
    };

    public static string Van(Afschermreden reden) => reden switch
    {
        Afschermreden.Beslissen => "Ik beslis over dit verzoek",
        Afschermreden.Opheffen => "Ik maak de gegevens weer open of haal ze weg",
        Afschermreden.Zaak => "Een klacht, bezwaar of rechter vraagt het",
        _ => "Een wet vraagt het",
    };

    public static string Van(Weigeringsgrond grond) => grond switch
    {
        Weigeringsgrond.FeitelijkJuist => "Wat er staat, klopt",
        Weigeringsgrond.ProfessioneelOordeel => "Oordeel van een deskundige",
        Weigeringsgrond.WettelijkeBewaarplicht => "Een wet zegt dat wij het bewaren",
        Weigeringsgrond.NodigVoorTaak => "Nog nodig voor onze taak",
        Weigeringsgrond.NietAangetoond => "Nergens blijkt dat het anders is",
        Weigeringsgrond.RechtenVanAnderen => "Rechten van een ander",
        Weigeringsgrond.DwingendeGronden => "Een dwingende reden weegt zwaarder (AVG 21)",
        Weigeringsgrond.GezagOnvoldoende => "Identiteit of gezag niet zeker",
        _ => "Er loopt nog een zaak",
    };

    public static string Van(Aard aard) => aard switch
    {
        Aard.Feit => "feit", Aard.ProfessioneelOordeel => "oordeel van een deskundige", _ => "verklaring",
    };

    /// <summary>All values of a kind as options of a list.</summary>
    public static IReadOnlyList<SelectListItem> Opties<T>(Func<T, string> woord, params T[] zonder)
        where T : struct, Enum => [.. Enum.GetValues<T>().Except(zonder).Select(w => new SelectListItem(woord(w), w.ToString()))];
}
