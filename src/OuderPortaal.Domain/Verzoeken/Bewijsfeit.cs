using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What of a question for proof the term is computed from, without the rest of it. Local dates, as <see cref="Bewijsverzoek"/> explains them (R-TRM-8, R-AM-19).</summary>
public sealed record Bewijsfeit(
    Guid Id, BewijsOnderwerp Onderwerp, Twijfel Twijfel, DateOnly GevraagdOp, DateOnly Bewijstermijn, DateOnly? VersturenUiterlijk, DateOnly? VerstuurdOp, DateOnly? GeleverdOp,
    BewijsOordeel Oordeel)
{
    /// <summary>Local date that counts as the day of asking; null while the letter still has to be posted.</summary>
    public DateOnly? Gesteld => VersturenUiterlijk is null ? GevraagdOp : VerstuurdOp;

    /// <summary>The value from which the term is computed; null when it can have no effect: a letter that was not posted, or too late (R-AM-19).</summary>
    public Opschorting? AlsOpschorting => Gesteld is { } gesteld && !(VersturenUiterlijk < gesteld) ? new(gesteld, Bewijstermijn, GeleverdOp) : null;
}
