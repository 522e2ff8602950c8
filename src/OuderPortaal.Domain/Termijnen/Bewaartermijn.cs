namespace OuderPortaal.Domain.Termijnen;

/// <summary>
/// How long data are kept after the end of the traject (article 12): three years, never rolled (Atw article 4). Local dates.
/// An end on 29 February is kept up to and including 28 February of the third year.
/// </summary>
/// <param name="TotEnMet">Last day on which the data are kept.</param>
public readonly record struct Bewaartermijn(DateOnly TotEnMet)
{
    public const int Jaren = 3;

    /// <summary>First day on which the data are destroyed.</summary>
    public DateOnly VernietigenVanaf => TotEnMet.AddDays(1);

    /// <summary>Refuses an end so far away that no date follows it.</summary>
    public static Bewaartermijn Na(DateOnly afloop, int jaren = Jaren)
    {
        if (jaren < 0 || afloop.Year + jaren >= DateOnly.MaxValue.Year) throw new RuleViolation("R-12.1-1", "Kies een eerdere einddatum.");
        return new Bewaartermijn(afloop.AddYears(jaren));
    }
}
