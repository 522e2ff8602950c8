using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Correcties;

/// <summary>Who else may object to an erasure (R-WIS-3, R-AM-11): then it is blocked at once and destroyed after the term for bezwaar.</summary>
/// <param name="AndereGezagsdrager">Another person holds gezag over the pupil today.</param>
/// <param name="Geboortedatum">Of the pupil, local date: from 12 she or he is belanghebbende.</param>
/// <param name="SchoolMetZienswijze">The school lodged a view in writing.</param>
public sealed record Wisbelang(bool AndereGezagsdrager, DateOnly? Geboortedatum, bool SchoolMetZienswijze)
{
    private const int LeerlingVanaf = 12;

    /// <summary>Whether the destruction waits.</summary>
    public bool Wacht(DateOnly vandaag, SchrikkelVerjaardag schrikkel) => AndereGezagsdrager || SchoolMetZienswijze || (Geboortedatum is { } geboren && Leeftijdsgrens.Leeftijd(geboren, vandaag, schrikkel) >= LeerlingVanaf);
}
