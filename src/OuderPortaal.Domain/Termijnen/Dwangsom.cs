using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Termijnen;

/// <summary>
/// Indicator for staff of what an ingebrekestelling may cost (R-AWB-9, R-AWB-10, D-20); never a promise to the parent. Local dates, whole euros.
/// The two weeks after receipt and the 42 days are not rolled unless the installation rolls the two weeks; the day of bekendmaking does not count.
/// </summary>
public sealed record Dwangsom
{
    private Dwangsom()
    {
    }

    /// <summary>Received on or before the last day: registered, but without effect (D-20). All else is then empty.</summary>
    public bool IsPrematuur { get; private init; }

    public DateOnly? EersteDag { get; private init; }

    public DateOnly? LaatsteDag { get; private init; }

    /// <summary>Days for which a dwangsom is due; all of them while no besluit was made known.</summary>
    public int Dagen { get; private init; }

    /// <summary>Whole euros.</summary>
    public int Bedrag { get; private init; }

    /// <param name="uiterlijk">R, or M when the installation judges by the statutory date.</param>
    /// <param name="ingebrekestelling">Local date of receipt.</param>
    /// <param name="bekendmaking">Local date on which the besluit was made known; null when it was not. Pass tomorrow to see what is due up to and including today.</param>
    /// <param name="instellingen">Amounts and manner of counting.</param>
    /// <param name="kalender">Used only when the two weeks roll.</param>
    public static Dwangsom Bereken(
        DateOnly uiterlijk, DateOnly ingebrekestelling, DateOnly? bekendmaking, DwangsomInstellingen instellingen, Werkdagkalender kalender)
    {
        if (ingebrekestelling <= uiterlijk) return new Dwangsom { IsPrematuur = true };
        if (ingebrekestelling.Year > Feestdagen.LaatsteJaar) Feestdagen.EisJaar(ingebrekestelling.Year);

        var eindeTweeWeken = ingebrekestelling.AddDays(instellingen.EersteDagNa - 1);
        var eersteDag = (instellingen.RolTweeWeken ? kalender.EersteWerkdagOpOfNa(eindeTweeWeken) : eindeTweeWeken).AddDays(1);
        var tarief = instellingen.TariefOp(eersteDag);
        var dagen = bekendmaking is { } klaar ? Math.Clamp(klaar.DayNumber - eersteDag.DayNumber, 0, tarief.MaximumDagen) : tarief.MaximumDagen;
        return new Dwangsom
        {
            EersteDag = eersteDag,
            LaatsteDag = eersteDag.AddDays(tarief.MaximumDagen - 1),
            Dagen = dagen,
            Bedrag = tarief.Bedrag(dagen),
        };
    }
}
