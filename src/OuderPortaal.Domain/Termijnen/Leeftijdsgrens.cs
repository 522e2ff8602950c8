using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Termijnen;

/// <summary>
/// The day on which someone reaches an age, from 00:00 in Amsterdam (B3, D-12, D-17). Ages do not depend on the holiday calendar, so any year is accepted (R-AM-18c).
/// </summary>
/// <param name="Datum">Local date of that birthday.</param>
public readonly record struct Leeftijdsgrens(DateOnly Datum)
{
    /// <summary>The instant (UTC) from which the age is reached.</summary>
    public DateTimeOffset Vanaf => Amsterdam.BeginVanDag(Datum);

    /// <summary>The day on which someone becomes this many years old.</summary>
    public static Leeftijdsgrens Van(DateOnly geboren, int jaren, SchrikkelVerjaardag schrikkel = SchrikkelVerjaardag.EersteMaart)
    {
        var jaar = geboren.Year + jaren;
        if (jaar < DateOnly.MinValue.Year || jaar >= DateOnly.MaxValue.Year)
            throw new RuleViolation("B3", "Deze geboortedatum kan niet kloppen. Controleer het jaar.");

        var isVerschoven = geboren is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(jaar) && schrikkel == SchrikkelVerjaardag.EersteMaart;
        return new Leeftijdsgrens(isVerschoven ? new DateOnly(jaar, 3, 1) : geboren.AddYears(jaren));
    }

    /// <summary>Completed years on a local date; negative before birth.</summary>
    public static int Leeftijd(DateOnly geboren, DateOnly op, SchrikkelVerjaardag schrikkel = SchrikkelVerjaardag.EersteMaart)
    {
        var jaren = op.Year - geboren.Year;
        return op < Van(geboren, jaren, schrikkel).Datum ? jaren - 1 : jaren;
    }
}
