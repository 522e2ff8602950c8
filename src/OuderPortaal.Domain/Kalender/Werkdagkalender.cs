using System.Collections.Frozen;

namespace OuderPortaal.Domain.Kalender;

/// <summary>
/// Which local dates are werkdagen: not Saturday, not Sunday, not a feestdag, not a gelijkgestelde dag (R-TRM-7). Immutable. Every question about a year outside
/// 2014-2099 is refused.
/// </summary>
public sealed class Werkdagkalender
{
    private readonly FrozenSet<DateOnly> _gelijkgesteld;

    /// <param name="gelijkgesteld">Days set equal to a feestdag by royal decree (Atw article 3 lid 3).</param>
    public Werkdagkalender(IEnumerable<DateOnly> gelijkgesteld) => _gelijkgesteld = gelijkgesteld.ToFrozenSet();

    /// <summary>The calendar with the table of gelijkgestelde dagen that ships with the product.</summary>
    public static Werkdagkalender Standaard { get; } = new(GelijkgesteldeDagen.Standaard);

    public IReadOnlySet<DateOnly> Gelijkgesteld => _gelijkgesteld;

    /// <summary>The same calendar in which these days count as free too. Never for a term: only for what counts the days on which the office is open (R-AM-25).</summary>
    public Werkdagkalender Zonder(IEnumerable<DateOnly> dagen) => new(_gelijkgesteld.Concat(dagen));

    public bool IsWerkdag(DateOnly datum)
    {
        var feestdag = Feestdagen.Naam(datum);
        return feestdag is null && datum.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_gelijkgesteld.Contains(datum);
    }

    /// <summary>Why this date is no werkdag, such as "Tweede Paasdag", "zaterdag" or "vrijdag na Hemelvaartsdag"; null on a werkdag.</summary>
    public string? NaamVanVrijeDag(DateOnly datum)
    {
        if (IsWerkdag(datum)) return null;
        if (Feestdagen.Naam(datum) is { } feestdag) return feestdag;

        var dag = Datumtekst.Weekdag(datum);
        if (!_gelijkgesteld.Contains(datum) || datum.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) return dag;

        return datum.DayOfYear > 1 && Feestdagen.Naam(datum.AddDays(-1)) is { } ervoor ? $"{dag} na {ervoor}" : $"aangewezen vrije {dag}";
    }

    /// <summary>The date itself when it is a werkdag, else the first one after it (Atw article 1).</summary>
    public DateOnly EersteWerkdagOpOfNa(DateOnly datum)
    {
        while (!IsWerkdag(datum)) datum = datum.AddDays(1);
        return datum;
    }

    /// <summary>The date itself when it is a werkdag, else the last one before it.</summary>
    public DateOnly LaatsteWerkdagOpOfVoor(DateOnly datum)
    {
        while (!IsWerkdag(datum)) datum = datum.AddDays(-1);
        return datum;
    }

    /// <summary>The n-th werkdag after this date, or before it when n is negative; the date itself when n is 0.</summary>
    public DateOnly WerkdagenErbij(DateOnly datum, int aantal)
    {
        var stap = Math.Sign(aantal);
        for (var over = Math.Abs(aantal); over > 0;)
        {
            datum = datum.AddDays(stap);
            if (IsWerkdag(datum)) over--;
        }

        return datum;
    }

    /// <summary>Number of werkdagen after the first date up to and including the second; negative when the second lies before the first.</summary>
    public int WerkdagenTussen(DateOnly van, DateOnly totEnMet)
    {
        if (totEnMet < van) return -WerkdagenTussen(totEnMet, van);

        var aantal = 0;
        for (var dag = van.AddDays(1); dag <= totEnMet; dag = dag.AddDays(1))
            if (IsWerkdag(dag)) aantal++;
        return aantal;
    }
}
