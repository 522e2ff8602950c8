using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Termijnen;

/// <summary>
/// A question for proof that may make the term stand still (article 11.2, R-TRM-8..10). All three are local dates. Whether it has effect is decided by
/// <see cref="Termijn.Bereken"/>, since that depends on where the term stood when it was asked.
/// </summary>
/// <param name="Gevraagd">The day of asking; it always runs. For a question by letter: the day of posting (R-AM-19).</param>
/// <param name="Bewijstermijn">Last day to deliver; null when none was stated, and then nothing stands still (R-TRM-8).</param>
/// <param name="Geleverd">The day of delivery; null while nothing came, which is computed as lapsing on the bewijstermijn (D-06).</param>
public sealed record Opschorting(DateOnly Gevraagd, DateOnly? Bewijstermijn, DateOnly? Geleverd = null)
{
    /// <summary>First date that is no longer between asking and answer; null when the clock stands still until the proof comes (R-AM-18c).</summary>
    internal DateOnly? HervatOp(TermijnInstellingen instellingen)
    {
        if (Bewijstermijn is not { } termijn) return null;
        if (Geleverd is { } geleverd && (geleverd <= termijn || !instellingen.OpschortingEindigtBijVerlopen)) return geleverd;
        if (!instellingen.OpschortingEindigtBijVerlopen) return null;
        if (termijn.Year > Feestdagen.LaatsteJaar) Feestdagen.EisJaar(termijn.Year);
        return instellingen.LaatsteBewijsdagStaatStil ? termijn.AddDays(1) : termijn;
    }

    /// <summary>Asked on or before this date, not yet answered on it, and not lapsed before it.</summary>
    internal bool IsOpenOp(DateOnly datum, TermijnInstellingen instellingen) =>
        Gevraagd <= datum
        && (Geleverd is not { } geleverd || datum < geleverd)
        && (!instellingen.OpschortingEindigtBijVerlopen || datum <= Bewijstermijn);
}
