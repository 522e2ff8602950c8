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
        return sjabloon.VulIn(plek => plek switch
        {
            "aanhef" => verzoek.VerzoekerNaam,
            "nummer" => verzoek.Nummer,
            "ontvangen" => Datumtekst.Voluit(verzoek.OntvangenOp),
            "uiterlijk" => verzoek.Termijn.Uiterlijk is { } uiterlijk ? Datumtekst.Voluit(uiterlijk) : "een dag die nog niet vaststaat",
            "swv" => swv.Naam,
            "telefoon" => swv.Telefoon,
            _ => "",
        });
    }

    /// <summary>With invented facts, for who writes the template.</summary>
    public static string Voorbeeld(Berichtsjabloon sjabloon, Samenwerkingsverband swv, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(sjabloon);
        ArgumentNullException.ThrowIfNull(swv);
        return sjabloon.VulIn(plek => plek switch
        {
            "aanhef" => "mevrouw Voorbeeld",
            "nummer" => $"INZ-{vandaag.Year}-00000",
            "ontvangen" => Datumtekst.Voluit(vandaag),
            "uiterlijk" => Datumtekst.Voluit(vandaag.AddDays(28)),
            "swv" => swv.Naam,
            "telefoon" => swv.Telefoon,
            _ => "",
        });
    }
}
