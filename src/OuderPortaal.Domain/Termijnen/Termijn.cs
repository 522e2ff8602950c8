using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Termijnen;

/// <summary>
/// The response term of a request, derived each time from facts only: start, questions for proof, an extension, settings and calendar (R-TRM-1..14, R-AM-17, R-AM-18).
/// All dates are local dates in Europe/Amsterdam, all lengths calendar days. A proof that is pending counts as lapsing on its bewijstermijn. When the clock stands
/// still without an end there is no date at all: those fields are null. Refuses dates beyond the holiday calendar.
/// </summary>
public sealed class Termijn
{
    private readonly SortedSet<DateOnly> _stil = [];
    private readonly List<BeoordeeldeOpschorting> _oordelen = [];
    private int _stilBijBericht;
    private DateOnly? _stilZonderEindeVanaf;

    private Termijn(DateOnly t0, TermijnInstellingen instellingen, Werkdagkalender kalender)
    {
        if (t0.Year > Feestdagen.LaatsteJaar) Feestdagen.EisJaar(t0.Year);
        (T0, Instellingen, Kalender) = (t0, instellingen, kalender);
    }

    /// <summary>Day 0: the local date of receipt, or of submission for a correction by post (R-TRM-1, R-TRM-2).</summary>
    public DateOnly T0 { get; }

    public TermijnInstellingen Instellingen { get; }

    public Werkdagkalender Kalender { get; }

    /// <summary>Every question for proof in order of asking, with the judgement whether it has effect.</summary>
    public IReadOnlyList<BeoordeeldeOpschorting> Opschortingen => _oordelen;

    /// <summary>The accepted extension; null when there is none or when it was refused.</summary>
    public Verlenging? Verlenging { get; private set; }

    /// <summary>Why the extension that was passed has no effect; null when it has, or when there was none.</summary>
    public VerlengingWeigering? VerlengingGeweigerd { get; private set; }

    /// <summary>The dates after T0 that do not count, each once, in order (R-TRM-10). Without those of a stand-still that has no end.</summary>
    public IReadOnlySet<DateOnly> StilDagen => _stil;

    /// <summary>Number of dates that do not count.</summary>
    public int N => _stil.Count;

    /// <summary>Whether the clock stands still until proof comes, with no end in sight (R-AM-18c). Then there is no date.</summary>
    public bool HeeftGeenEinde => _stilZonderEindeVanaf is not null;

    /// <summary>R0: T0 + 28 + N, not rolled, without extension.</summary>
    public DateOnly? R0 => HeeftGeenEinde ? null : T0.AddDays(Instellingen.BasisDagen + N);

    /// <summary>R: the last day for the answer, as promised to the parent. An extension replaces it (R-AM-17).</summary>
    public DateOnly? Uiterlijk => Verlenging is null ? UiterlijkZonderVerlenging : Einde;

    /// <summary>R as it would be without extension.</summary>
    public DateOnly? UiterlijkZonderVerlenging =>
        R0 is { } r0 && Instellingen.Rolover == Rolover.Atw ? Kalender.EersteWerkdagOpOfNa(r0) : R0;

    /// <summary>Last werkdag on or before the end, never before T0; orders the queue.</summary>
    public DateOnly? Streef
    {
        get
        {
            if (Einde is not { } dag) return null;
            while (dag > T0 && !Kalender.IsWerkdag(dag)) dag = dag.AddDays(-1);
            return dag;
        }
    }

    /// <summary>M: the month of the AVG plus the days that stood still, rolled.</summary>
    public DateOnly? AvgGrens => HeeftGeenEinde ? null : Kalender.EersteWerkdagOpOfNa(T0.AddMonths(1).AddDays(N));

    /// <summary>E: no extension reaches beyond this date.</summary>
    public DateOnly? UitersteGrens => HeeftGeenEinde ? null : Kalender.EersteWerkdagOpOfNa(T0.AddMonths(1).AddMonths(2).AddDays(N));

    /// <summary>First instant (UTC) at which an answer is too late: 00:00 in Amsterdam on the day after R.</summary>
    public DateTimeOffset? TeLaatVanaf => Uiterlijk is { } r ? Amsterdam.BeginVanDag(r.AddDays(1)) : null;

    /// <summary>Reasons of the questions without effect, in order of asking.</summary>
    public IReadOnlyList<string> Genegeerd => [.. _oordelen.Select(o => o.Reden).OfType<string>()];

    /// <summary>
    /// Bewijstermijn of the proof that is still pending, the latest when there are more; null when none is. It may lie in the past: ask <see cref="IsOpgeschort"/>.
    /// </summary>
    public DateOnly? OpgeschortTot => _oordelen.Where(o => o.HeeftEffect && o.Opschorting.Geleverd is null).Max(o => o.Opschorting.Bewijstermijn);

    /// <summary>The end before rolling: the moved new date of an extension, else R0.</summary>
    private DateOnly? Einde
    {
        get
        {
            if (Verlenging is null || HeeftGeenEinde) return R0;
            var verschoven = Verlenging.NieuweDatum.AddDays(N - _stilBijBericht);
            return verschoven > UitersteGrens ? UitersteGrens : verschoven;
        }
    }

    /// <summary>Computes the term from facts. The order of the list of questions does not matter.</summary>
    public static Termijn Bereken(
        DateOnly t0, IReadOnlyList<Opschorting> opschortingen, Verlenging? verlenging, TermijnInstellingen instellingen, Werkdagkalender kalender)
    {
        var termijn = new Termijn(t0, instellingen, kalender);
        var opVolgorde = opschortingen.OrderBy(o => o.Gevraagd).ToList();
        foreach (var opschorting in opVolgorde.Where(o => verlenging is null || o.Gevraagd <= verlenging.Bericht))
            termijn.Verwerk(opschorting);
        if (verlenging is not null)
        {
            termijn.Verleng(verlenging);
            foreach (var opschorting in opVolgorde.Where(o => o.Gevraagd > verlenging.Bericht))
                termijn.Verwerk(opschorting);
        }

        // A date outside the calendar is refused here, not when a page asks for it.
        if (termijn.Uiterlijk is { } uiterlijk) Feestdagen.EisJaar(uiterlijk.Year);
        return termijn;
    }

    /// <summary>
    /// Whether an effective question for proof is open on this date (R-AM-18b): asked on or before it, not answered, not lapsed. True on the day of asking too,
    /// although that day still counts; <see cref="StilDagen"/> tells which days do not.
    /// </summary>
    public bool IsOpgeschort(DateOnly opDatum) => _oordelen.Exists(o => o.HeeftEffect && o.Opschorting.IsOpenOp(opDatum, Instellingen));

    /// <summary>Days that are left after this date, counting only days that run (R-TRM-11). Constant while the term stands still; never negative.</summary>
    public int ResterendeDagen(DateOnly opDatum)
    {
        var totaal = Einde is { } einde ? einde.DayNumber - T0.DayNumber - N : Instellingen.BasisDagen;
        return Math.Max(0, totaal - VerstrekenDagen(opDatum));
    }

    /// <summary>Whether this date counts: after T0, and the clock does not stand still on it.</summary>
    public bool TeltMee(DateOnly datum) => datum > T0 && !(datum >= _stilZonderEindeVanaf) && !_stil.Contains(datum);

    /// <summary>Days that ran up to and including this date: the number of this day in the count.</summary>
    public int VerstrekenDagen(DateOnly opDatum)
    {
        var tot = opDatum >= _stilZonderEindeVanaf ? _stilZonderEindeVanaf.Value.AddDays(-1) : opDatum;
        return Math.Max(0, tot.DayNumber - T0.DayNumber - _stil.Count(d => d <= tot));
    }

    /// <summary>Whether an answer at this instant comes too late. Never while there is no date.</summary>
    public bool IsTeLaat(DateTimeOffset moment) => moment >= TeLaatVanaf;

    private void Verwerk(Opschorting opschorting)
    {
        OpschortingGenegeerd? genegeerd =
            opschorting.Bewijstermijn is null ? OpschortingGenegeerd.GeenTermijnGesteld
            : Einde is { } einde && opschorting.Gevraagd >= einde ? OpschortingGenegeerd.OpOfNaLaatsteDag
            : null;
        _oordelen.Add(new BeoordeeldeOpschorting(opschorting, genegeerd, genegeerd is null ? ZetStil(opschorting) : []));
    }

    /// <summary>The dates that this question adds to those that stand still already.</summary>
    private List<DateOnly> ZetStil(Opschorting opschorting)
    {
        var eerste = (opschorting.Gevraagd > T0 ? opschorting.Gevraagd : T0).AddDays(1);
        if (opschorting.HervatOp(Instellingen) is not { } hervat)
        {
            if (_stilZonderEindeVanaf is null || eerste < _stilZonderEindeVanaf) _stilZonderEindeVanaf = eerste;
            return [];
        }

        if (hervat.Year > Feestdagen.LaatsteJaar) Feestdagen.EisJaar(hervat.Year);
        var laatste = Instellingen.Telwijze == Telwijze.Datumverschil ? hervat : hervat.AddDays(-1);
        var erbij = new List<DateOnly>();
        for (var dag = eerste; dag <= laatste; dag = dag.AddDays(1))
            if (_stil.Add(dag)) erbij.Add(dag);
        return erbij;
    }

    /// <summary>
    /// Judged on what was known on the day of the notice: a proof that came later counted as pending then. What was accepted stays accepted.
    /// </summary>
    private void Verleng(Verlenging verlenging)
    {
        var toen = _oordelen.Select(o => o.Opschorting.Geleverd > verlenging.Bericht ? o.Opschorting with { Geleverd = null } : o.Opschorting).ToList();
        VerlengingGeweigerd = verlenging.Weigering(Bereken(T0, toen, null, Instellingen, Kalender));
        if (VerlengingGeweigerd is not null) return;

        Verlenging = verlenging;
        _stilBijBericht = N;
    }
}
