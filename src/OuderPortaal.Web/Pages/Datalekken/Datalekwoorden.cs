using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Web.Pages.Datalekken;

/// <summary>The words of a possible breach.</summary>
public static class Datalekwoorden
{
    public static string Van(Datalekoordeel oordeel) => oordeel switch
    {
        Datalekoordeel.GeenDatalek => "geen datalek",
        Datalekoordeel.NietMelden => "datalek, hoeft niet naar de AP",
        _ => "datalek, moet naar de AP",
    };

    /// <summary>"maandag 30 maart 2026, 17.00 uur".</summary>
    public static string Moment(DateTimeOffset op) => $"{Datumtekst.Voluit(Amsterdam.Datum(op))}, {Amsterdam.Lokaal(op):H.mm} uur";

    /// <summary>How long the 72 hours still last.</summary>
    public static string Resteert(Datalek datalek, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(datalek);
        var uren = (int)Math.Floor((datalek.MeldenVoor - nu).TotalHours);
        return !datalek.LooptKlok ? "klaar" : uren < 0 ? $"{-uren} uur te laat" : $"nog {uren} uur";
    }
}
