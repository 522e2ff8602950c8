using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>What a verzoeker reads about what was asked and about each ground of a refusal: a reason first, the article last (R-COR-6).</summary>
public static class Correctiezinnen
{
    /// <summary>What was asked, after the name of the item: of an objection for good, of a correction as long as it is needed.</summary>
    public static string Gevraagd(this CorrectieSoort soort, VerzoekSoort verzoek) => soort switch
    {
        _ when verzoek == VerzoekSoort.BezwaarVerwerking => "niet meer gebruiken",
        CorrectieSoort.Verbetering => "verbeteren",
        CorrectieSoort.Aanvulling => "aanvullen",
        CorrectieSoort.Verwijdering => "weghalen",
        _ => "even niet gebruiken",
    };

    /// <summary>What was done, after the name of the item.</summary>
    public static string Gedaan(this CorrectieSoort soort) => soort switch
    {
        CorrectieSoort.Verbetering => "verbeterd",
        CorrectieSoort.Aanvulling => "aangevuld",
        CorrectieSoort.Verwijdering => "weggehaald",
        _ => "afgeschermd: wij gebruiken het niet meer",
    };

    /// <summary>Reason in B1.</summary>
    public static string Zin(this Weigeringsgrond grond, Aanspreekvorm vorm) => (grond, vorm) switch
    {
        (Weigeringsgrond.FeitelijkJuist, _) => "Wij keken het na. Wat er staat, klopt.",
        (Weigeringsgrond.ProfessioneelOordeel, Aanspreekvorm.U) => "Dit is de mening van een deskundige. Een mening kunnen wij niet voor u veranderen.",
        (Weigeringsgrond.ProfessioneelOordeel, _) => "Dit is de mening van een deskundige. Een mening kunnen wij niet voor je veranderen.",
        (Weigeringsgrond.WettelijkeBewaarplicht, _) => "Een wet zegt dat wij dit moeten bewaren.",
        (Weigeringsgrond.NodigVoorTaak, _) => "Wij hebben dit nog nodig voor ons werk.",
        (Weigeringsgrond.NietAangetoond, _) => "Wij kunnen nergens zien dat het anders is.",
        (Weigeringsgrond.RechtenVanAnderen, _) => "Wij moeten ook de gegevens van een ander beschermen.",
        (Weigeringsgrond.GezagOnvoldoende, Aanspreekvorm.U) => "Wij weten niet zeker genoeg of u hierover mag beslissen.",
        (Weigeringsgrond.GezagOnvoldoende, _) => "Wij weten niet zeker genoeg of je hierover mag beslissen.",
        (Weigeringsgrond.DwingendeGronden, Aanspreekvorm.U) => "Wij hebben een sterke reden om deze gegevens te gebruiken. Die weegt zwaarder dan uw bezwaar.",
        (Weigeringsgrond.DwingendeGronden, _) => "Wij hebben een sterke reden om deze gegevens te gebruiken. Die weegt zwaarder dan je bezwaar.",
        _ => "Er loopt nog een zaak. Daarvoor zijn deze gegevens nodig.",
    };

    /// <summary>The article, for behind the reason.</summary>
    public static string Artikel(this Weigeringsgrond grond) => grond switch
    {
        Weigeringsgrond.FeitelijkJuist or Weigeringsgrond.NietAangetoond => "reglement, artikel 11.4",
        Weigeringsgrond.ProfessioneelOordeel => "AVG, artikel 16",
        Weigeringsgrond.WettelijkeBewaarplicht or Weigeringsgrond.NodigVoorTaak => "AVG, artikel 17 lid 3 onder b",
        Weigeringsgrond.RechtenVanAnderen => "Uitvoeringswet AVG, artikel 41 lid 1 onder i",
        Weigeringsgrond.GezagOnvoldoende => "reglement, artikel 11.2",
        Weigeringsgrond.DwingendeGronden => "AVG, artikel 21 lid 1",
        _ => "AVG, artikel 17 lid 3 onder e",
    };
}
