using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Web.Data;

/// <summary>All requests with the same dates and calendar: they come to the same step on the same day.</summary>
internal sealed record Alarmgroep(Guid KalenderId, Alarmladder Ladder, Alarmstap Stap)
{
    public Alarmstap? Vorige => Alarmladder.Vorige(Stap);

    public DateOnly VorigePeil => Ladder.PeilDatum(Vorige ?? Stap);

    /// <summary>UTC milliseconds of the end of the day of the step before; a request registered later never had that step.</summary>
    public long EindeVanVorige => Vorige is { } stap ? Amsterdam.BeginVanDag(Ladder.DagVan(stap).AddDays(1)).ToUnixTimeMilliseconds() : 0;

    /// <summary>What the person sees; no name, no number.</summary>
    public string Tekst => Stap switch
    {
        Alarmstap.TienWerkdagen => "Nog hoogstens tien werkdagen tot de streefdatum.",
        Alarmstap.VijfWerkdagen => "Nog hoogstens vijf werkdagen tot de streefdatum.",
        Alarmstap.TweeWerkdagen => "Nog hoogstens twee werkdagen tot de streefdatum. De directeur ziet dit ook.",
        _ => "Vandaag is de laatste dag voor het antwoord.",
    };

    /// <summary>The day of the step lies before this one.</summary>
    public bool IsLater(DateOnly dag) => Ladder.DagVan(Stap) < dag;
}
