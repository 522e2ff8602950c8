using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Berichten;

/// <summary>Fills a template in for one request. The result is plain text; the page encodes it like any other.</summary>
public static class Sjabloonvuller
{
    public static string Vul(Berichtsjabloon sjabloon, Verzoek verzoek, Samenwerkingsverband swv)
    {
        ArgumentNullException.ThrowIfNull(sjabloon);
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(swv);
        return Vul(sjabloon, swv, verzoek.VerzoekerNaam, verzoek.Nummer, verzoek.OntvangenOp, verzoek.Termijn.Uiterlijk);
    }

    /// <summary>With invented facts, for who writes the template.</summary>
    public static string Voorbeeld(Berichtsjabloon sjabloon, Samenwerkingsverband swv, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(sjabloon);
        ArgumentNullException.ThrowIfNull(swv);
        return Vul(sjabloon, swv, "mevrouw Voorbeeld", $"INZ-{vandaag.Year}-00000", vandaag, vandaag.AddDays(28));
    }

    private static string Vul(Berichtsjabloon sjabloon, Samenwerkingsverband swv, string aanhef, string nummer, DateOnly ontvangen, DateOnly? uiterlijk) => sjabloon.VulIn(plek => plek switch
    {
        "aanhef" => aanhef,
        "nummer" => nummer,
        "ontvangen" => Datumtekst.Voluit(ontvangen),
        "uiterlijk" => uiterlijk is { } dag ? Datumtekst.Voluit(dag) : "een dag die nog niet vaststaat",
        "swv" => swv.Naam,
        "telefoon" => swv.Telefoon,
        _ => "",
    });
}
