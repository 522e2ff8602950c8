using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Web.Data;

/// <summary>All requests with the same dates and calendar: they come to the same step on the same day.</summary>
/// <param name="KalenderId">Their calendar.</param>
/// <param name="Ladder">When each step comes: by the days on which the office is open (R-AM-25).</param>
/// <param name="Wettelijk">The same by werkdagen: a step that a closure brought forward is not late.</param>
/// <param name="Stap">The step that is due.</param>
internal sealed record Alarmgroep(Guid KalenderId, Alarmladder Ladder, Alarmladder Wettelijk, Alarmstap Stap)
{
    public Alarmstap? Vorige => Alarmladder.Vorige(Stap);

    public DateOnly VorigePeil => Ladder.PeilDatum(Vorige ?? Stap);

    /// <summary>UTC milliseconds of the end of the day of the step before; a request registered later never had that step. 0 when that day has not passed: a closure brought this step forward, past that one.</summary>
    public long EindeVanVorige(DateOnly dag) => Vorige is { } stap && Wettelijk.DagVan(stap) < dag ? Amsterdam.BeginVanDag(Wettelijk.DagVan(stap).AddDays(1)).ToUnixTimeMilliseconds() : 0;

    /// <summary>What the person sees; no name, no number.</summary>
    public string Tekst => Stap switch
    {
        Alarmstap.TienWerkdagen => $"Nog hoogstens tien {Dagen} tot de streefdatum.",
        Alarmstap.VijfWerkdagen => $"Nog hoogstens vijf {Dagen} tot de streefdatum.",
        Alarmstap.TweeWerkdagen => $"Nog hoogstens twee {Dagen} tot de streefdatum. De directeur ziet dit ook.",
        _ => "Vandaag is de laatste dag voor het antwoord.",
    };

    /// <summary>The day of the step lies before this one.</summary>
    public bool IsLater(DateOnly dag) => Wettelijk.DagVan(Stap) < dag;

    private string Dagen => Ladder.Dagen(Stap, Wettelijk);
}
