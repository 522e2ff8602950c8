using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Kantoor;

/// <summary>What every plan of the office asks of its first and last local date, both included. Refuses days in the past, the wrong way round, and too many of them, beside their field.</summary>
internal static class Kantoorperiode
{
    /// <summary><paramref name="teLang"/> is what to say of more calendar days than <paramref name="langste"/>.</summary>
    public static void Keur(string regel, DateOnly van, DateOnly totEnMet, int langste, string teLang, DateTimeOffset nu)
    {
        if (van < Amsterdam.Datum(nu))
            throw new RuleViolation(regel, "Kies een eerste dag vanaf vandaag.", "Van");
        if (totEnMet < van)
            throw new RuleViolation(regel, "De laatste dag ligt voor de eerste.", "TotEnMet");
        if (totEnMet.DayNumber - van.DayNumber >= langste)
            throw new RuleViolation(regel, teLang, "TotEnMet");
    }
}
