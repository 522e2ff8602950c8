using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Taken;

namespace OuderPortaal.Web.Bewaren;

/// <summary>What somebody must do in a source system, in words, on the task and on the page: the whole file, or only what belongs to the trajecten that are due (R-12.1-4).</summary>
public static class Vernietigingsopdracht
{
    public static string Voor(Vernietigingsvoorstel voorstel, Vernietigingsstap stap)
    {
        ArgumentNullException.ThrowIfNull(voorstel);
        ArgumentNullException.ThrowIfNull(stap);
        return voorstel.HeleLeerling
            ? $"Vernietig het hele dossier in: {stap.Bron}."
            : $"Vernietig in {stap.Bron} alleen wat hoort bij {Datumtekst.Opsomming([.. voorstel.Trajecten.Select(Omschrijf)])}. De rest van het dossier blijft.";
    }

    public static string Naam(TrajectSoort soort) => soort switch
    {
        TrajectSoort.Toelaatbaarheid => "toelaatbaarheid", TrajectSoort.Advies => "advies", _ => "toekenning van hulp",
    };

    /// <summary>The task for one source system.</summary>
    public static Taak AlsTaak(Vernietigingsvoorstel voorstel, Vernietigingsstap stap, DateTimeOffset nu) => Taak.Maak(
        TaakSoort.Vernietigen, Rol.Secretariaat, null, $"{Voor(voorstel, stap)} Een collega kijkt het na.", stap.Uiterlijk, nu, leerling: voorstel.LeerlingId, betreft: stap.Id);

    private static string Omschrijf(VernietigdTraject t) => t.Begin is { } begin
        ? $"{Naam(t.Soort)} (van {Datum(begin)} tot en met {Datum(t.Afloop)})"
        : $"{Naam(t.Soort)} (tot en met {Datum(t.Afloop)})";

    private static string Datum(DateOnly datum) => $"{Datumtekst.DagMaand(datum)} {datum.Year}";
}
