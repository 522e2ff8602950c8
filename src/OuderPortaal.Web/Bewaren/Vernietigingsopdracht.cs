using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Pages.Secretariaat;

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

    private static string Omschrijf(VernietigdTraject t) => t.Begin is { } begin
        ? $"{Woorden.Van(t.Soort)} (van {Datum(begin)} tot en met {Datum(t.Afloop)})"
        : $"{Woorden.Van(t.Soort)} (tot en met {Datum(t.Afloop)})";

    private static string Datum(DateOnly datum) => $"{Datumtekst.DagMaand(datum)} {datum.Year}";
}
