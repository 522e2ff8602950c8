namespace OuderPortaal.Domain.Bewaren;

/// <summary>That the list "te vernietigen" of a month was made: once, whoever makes it (R-12.1-4).</summary>
public sealed class Maandlijst
{
    private Maandlijst()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>First local day of the month; unique.</summary>
    public DateOnly Maand { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset GemaaktOp { get; private set; }

    /// <summary>How many pupils stood on it, those of earlier months included.</summary>
    public int Aantal { get; private set; }

    public static Maandlijst Maak(DateOnly maand, int aantal, DateTimeOffset nu) => new() { Id = Guid.CreateVersion7(nu), Maand = maand, Aantal = aantal, GemaaktOp = nu };

    /// <summary>First local day of the month of this date.</summary>
    public static DateOnly Van(DateOnly datum) => new(datum.Year, datum.Month, 1);

    /// <summary>Last local day of the month that begins on this date.</summary>
    public static DateOnly TotEnMet(DateOnly maand) => maand.AddMonths(1).AddDays(-1);
}
